/** A unit's workbook held against the template: each sheet with its table, and every difference of structure. */
import type { Finding } from "../model/finding";
import type { Workbook } from "../model/grid";
import { longestRising } from "./align";
import { captionKey } from "./caption-key";
import { type SheetMatch, matchSheet } from "./match-sheet";
import { looksLike, pairSheets, type SheetPairs } from "./pair-sheets";
import { type SheetView, viewOf } from "./sheet-view";
import * as onSheet from "./sheet-findings";
import type { Template, TemplateSheet } from "./template";
import { isRuleSheet } from "./written-rules/rule-sheet-header";

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

export function matchWorkbook(
  workbook: Workbook,
  template: Template,
  ownSheets: ReadonlySet<string> = new Set(),
): WorkbookMatch {
  const views = workbook.sheets
    .filter((grid) => !ownSheets.has(grid.name) && !isRuleSheet(grid))
    .map((grid) => viewOf(grid, workbook.formats));
  const pairs = pairSheets(template, views);
  const findings: Finding[] = [];
  const sheets: MatchedSheet[] = [];
  for (const sheet of template.sheets) {
    const view = pairs.get(sheet);
    if (!view) {
      findings.push(onSheet.sheetMissing(sheet.name));
      continue;
    }
    const name = view.grid.name;
    if (captionKey(name) !== captionKey(sheet.name)) findings.push(onSheet.sheetRenamed(name, sheet.name));
    const match = sheet.table ? matchSheet(view, sheet, sheet.table) : undefined;
    if (sheet.table && !match) findings.push(onSheet.sheetUnrecognised(name));
    if (sheet.shape !== "page" && view.grid.visibility !== "visible")
      findings.push(onSheet.hiddenSheet(name));
    findings.push(...(match?.findings ?? []));
    sheets.push(match ? { template: sheet, view, match } : { template: sheet, view });
  }
  findings.push(...outOfOrder(template.sheets, pairs, views));
  const taken = new Set(pairs.values());
  for (const view of views) {
    if (taken.has(view)) continue;
    const twin = template.sheets.find((sheet) => pairs.has(sheet) && looksLike(view, sheet));
    const read = twin && pairs.get(twin)?.grid.name;
    findings.push(onSheet.sheetExtra(view.grid.name, read));
  }
  return { sheets, findings };
}

/** Sheets whose order among the form's sheets has changed: the fewest that explain it. */
function outOfOrder(
  sheets: readonly TemplateSheet[],
  pairs: SheetPairs,
  views: readonly SheetView[],
): Finding[] {
  const order = sheets.flatMap((sheet) => {
    const view = pairs.get(sheet);
    return view ? [views.indexOf(view)] : [];
  });
  const kept = longestRising(order);
  return order
    .filter((_, position) => !kept.has(position))
    .map((index) => onSheet.sheetMoved(views[index]?.grid.name ?? ""));
}
