/**
 * Which sheet of a unit's workbook is which sheet of the template: by name, title, captions and rows together,
 * so that a renamed sheet is found and a sheet that only bears the name is not believed.
 */
import type { Finding } from "../model/finding";
import type { Workbook } from "../model/grid";
import { foldText } from "../text/fold-text";
import { textSimilarity } from "../text/text-similarity";
import { captionKey } from "./caption-key";
import { locateHeader } from "./locate-header";
import { type SheetMatch, matchSheet } from "./match-sheet";
import { type SheetView, viewOf } from "./sheet-view";
import * as faults from "./structure-findings";
import type { Template, TemplateSheet } from "./template";
import { templateKeys } from "./template-keys";

export interface WorkbookMatch {
  readonly sheets: readonly MatchedSheet[];
  readonly findings: readonly Finding[];
}

export interface MatchedSheet {
  readonly template: TemplateSheet;
  readonly view: SheetView;
  /** Absent for a page, and where no table could be matched. */
  readonly match?: SheetMatch;
}

/** Below this no sheet is taken for a form, whatever its name. */
const minStructure = 0.45;

export function matchWorkbook(
  workbook: Workbook,
  template: Template,
  ownSheets: ReadonlySet<string> = new Set(),
): WorkbookMatch {
  const views = workbook.sheets
    .filter(({ name }) => !ownSheets.has(name))
    .map((grid) => viewOf(grid, workbook.formats));
  const pairs = bestPairs(template.sheets, views);
  const findings: Finding[] = [];
  const sheets: MatchedSheet[] = [];
  for (const sheet of template.sheets) {
    const view = pairs.get(sheet);
    if (!view) {
      findings.push(faults.sheetMissing(sheet.name));
      continue;
    }
    const name = view.grid.name;
    if (captionKey(name) !== captionKey(sheet.name)) findings.push(faults.sheetRenamed(name, sheet.name));
    const match = sheet.table ? matchSheet(view, sheet, sheet.table) : undefined;
    if (sheet.table && !match) findings.push(faults.sheetUnrecognised(name));
    if (sheet.shape !== "page" && view.grid.visibility !== "visible") findings.push(faults.hiddenSheet(name));
    findings.push(...(match?.findings ?? []));
    sheets.push(match ? { template: sheet, view, match } : { template: sheet, view });
  }
  findings.push(...outOfOrder(template.sheets, pairs, views));
  const taken = new Set(pairs.values());
  for (const view of views) if (!taken.has(view)) findings.push(faults.sheetExtra(view.grid.name));
  return { sheets, findings };
}

function bestPairs(
  sheets: readonly TemplateSheet[],
  views: readonly SheetView[],
): ReadonlyMap<TemplateSheet, SheetView> {
  const candidates = sheets.flatMap((sheet) =>
    views.map((view) => ({ sheet, view, score: pairScore(sheet, view) })).filter(({ score }) => score > 0),
  );
  candidates.sort((a, b) => b.score - a.score);
  const pairs = new Map<TemplateSheet, SheetView>();
  const taken = new Set<SheetView>();
  for (const { sheet, view } of candidates) {
    if (pairs.has(sheet) || taken.has(view)) continue;
    pairs.set(sheet, view);
    taken.add(view);
  }
  return pairs;
}

/** 0 where the sheet must not be taken for the template's. */
function pairScore(sheet: TemplateSheet, view: SheetView): number {
  const sameName = captionKey(view.grid.name) === captionKey(sheet.name);
  const structure = sheet.table ? structureScore(sheet, view) : printedShare(sheet, view);
  // A sheet under the form's own name whose table is gone is reported as such rather than as missing.
  if (structure < minStructure) return sameName ? 0.5 + structure : 0;
  const title = titleScore(sheet, view);
  return 4 * structure + 2 * title + (sameName ? 2 : textSimilarity(view.grid.name, sheet.name));
}

/** How much of the header and of the rows stands there, 0–1. */
function structureScore(sheet: TemplateSheet, view: SheetView): number {
  const header = sheet.table && locateHeader(view, sheet, sheet.table);
  if (!header) return 0;
  const { labels } = templateKeys(sheet);
  if (labels.size < 3) return header.share;
  const present = new Set<string>();
  for (const captions of view.captionsByRow().values()) {
    for (const { key } of captions) if (labels.has(key)) present.add(key);
  }
  return (header.share + present.size / labels.size) / 2;
}

function printedShare(sheet: TemplateSheet, view: SheetView): number {
  if (sheet.printedTexts.length === 0) return 0;
  const texts = new Set(
    [...view.grid.cells.values()].map(({ value }) => (typeof value === "string" ? foldText(value) : "")),
  );
  return sheet.printedTexts.filter((text) => texts.has(text)).length / sheet.printedTexts.length;
}

/** How much of the form's title the lines above its table say, 0–1. */
function titleScore(sheet: TemplateSheet, view: SheetView): number {
  const wanted = templateKeys(sheet).title;
  let best = 0;
  for (const [row, captions] of view.captionsByRow()) {
    if (row > 30) continue;
    for (const { key, text } of captions) {
      if (key === wanted) return 1;
      if (captions.length <= 2) best = Math.max(best, textSimilarity(text, sheet.title) * 0.8);
    }
  }
  return best;
}

/** Sheets whose order among the form's sheets has changed: the fewest that explain it. */
function outOfOrder(
  sheets: readonly TemplateSheet[],
  pairs: ReadonlyMap<TemplateSheet, SheetView>,
  views: readonly SheetView[],
): Finding[] {
  const order = sheets.flatMap((sheet) => {
    const view = pairs.get(sheet);
    return view ? [views.indexOf(view)] : [];
  });
  const kept = new Set(longestRising(order));
  return order
    .filter((index) => !kept.has(index))
    .map((index) => faults.sheetMoved(views[index]?.grid.name ?? ""));
}

function longestRising(values: readonly number[]): readonly number[] {
  let best: readonly number[] = [];
  const endingAt: (readonly number[])[] = [];
  values.forEach((value, index) => {
    let chain: readonly number[] = [];
    for (let before = 0; before < index; before += 1) {
      const candidate = endingAt[before] ?? [];
      if ((candidate.at(-1) ?? -1) < value && candidate.length > chain.length) chain = candidate;
    }
    endingAt[index] = [...chain, value];
    if (endingAt[index].length > best.length) best = endingAt[index];
  });
  return best;
}
