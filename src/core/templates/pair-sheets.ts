/**
 * Which sheet of a unit's workbook is which sheet of the template: by name, title, captions and rows together, so that
 * a renamed sheet is found and a sheet that only bears the name is not believed. Forms often hold near twins (the same
 * table for schools and for villages): between those only the title and the name decide, and a second copy of one
 * twin is never taken for the other.
 */
import { foldText, unaccented } from "../text/fold-text";
import { textSimilarity } from "../text/text-similarity";
import { captionKey } from "./caption-key";
import { locateHeader } from "./locate-header";
import { rowNameOf } from "./row-name";
import type { SheetView } from "./sheet-view";
import type { Template, TemplateSheet } from "./template";
import { templateKeys } from "./template-keys";

export type SheetPairs = ReadonlyMap<TemplateSheet, SheetView>;

/** Below this no sheet is taken for a form, whatever its name. */
const minStructure = 0.45;
/** Two forms whose tables fit a sheet equally well but for this are twins. */
const twinMargin = 0.15;

interface Candidate {
  readonly sheet: TemplateSheet;
  readonly view: SheetView;
  /** How much of the form's table, or of a page's texts, stands there, 0–1. */
  readonly structure: number;
  /** How much title and name speak for it. */
  readonly identity: number;
  readonly sameName: boolean;
}

export function pairSheets(template: Template, views: readonly SheetView[]): SheetPairs {
  const pairs = new Map<TemplateSheet, SheetView>();
  const taken = new Set<SheetView>();
  for (const sheet of template.sheets) {
    const view = views.find(({ grid }) => captionKey(grid.name) === captionKey(sheet.name));
    if (!view || !isBeyondDoubt(sheet, view)) continue;
    pairs.set(sheet, view);
    taken.add(view);
  }
  const titles = new Set(template.sheets.map((sheet) => templateKeys(sheet).title));
  const candidates = views.flatMap((view) => {
    if (taken.has(view)) return [];
    const shown = titleLines(view);
    const printed = new Set(shown.map(({ key }) => key).filter((key) => titles.has(key)));
    const own = template.sheets.map((sheet) => candidateOf(sheet, view, shown, printed));
    return own.filter(
      (candidate) => !pairs.has(candidate.sheet) && isPossible(candidate) && !yieldsToTwin(candidate, own),
    );
  });
  // Of equal candidates the order of the sheets decides.
  candidates.sort((one, other) => scoreOf(other) - scoreOf(one));
  for (const { sheet, view } of candidates) {
    if (pairs.has(sheet) || taken.has(view)) continue;
    pairs.set(sheet, view);
    taken.add(view);
  }
  return pairs;
}

/** Whether a sheet beside the form holds another copy of one of its tables. */
export function looksLike(view: SheetView, sheet: TemplateSheet): boolean {
  return sheet.table !== undefined && structureOf(sheet, view) >= 0.8;
}

/** Its own name, its own title, nearly all of its table: as units send most sheets. */
function isBeyondDoubt(sheet: TemplateSheet, view: SheetView): boolean {
  const { title } = templateKeys(sheet);
  return (
    sheet.table !== undefined &&
    title !== "" &&
    titleLines(view).some(({ key }) => key === title) &&
    structureOf(sheet, view) >= 0.9
  );
}

function candidateOf(
  sheet: TemplateSheet,
  view: SheetView,
  shown: readonly TitleLine[],
  printed: ReadonlySet<string>,
): Candidate {
  const sameName = captionKey(view.grid.name) === captionKey(sheet.name);
  const structure = sheet.table ? structureOf(sheet, view) : printedShare(sheet, view);
  const name = sameName ? 2 : nameLikeness(view.grid.name, sheet.name);
  return { sheet, view, structure, identity: 3 * titleScore(sheet, shown, printed) + name, sameName };
}

/** A sheet under the form's own name whose table is gone is reported as such rather than as missing. */
function isPossible({ structure, sameName }: Candidate): boolean {
  return sameName || structure >= minStructure;
}

/** Its table fits another form as well, and title and name speak for that one. */
function yieldsToTwin(candidate: Candidate, all: readonly Candidate[]): boolean {
  return all.some(
    (other) =>
      other !== candidate &&
      other.sheet.table !== undefined &&
      candidate.sheet.table !== undefined &&
      other.structure >= minStructure &&
      other.structure >= candidate.structure - twinMargin &&
      other.identity > candidate.identity,
  );
}

function scoreOf({ structure, identity, sameName, view }: Candidate): number {
  if (structure < minStructure) return sameName ? 0.5 + structure : 0;
  return 4 * structure + identity + (view.grid.visibility === "visible" ? 0.01 : 0);
}

/** How much of the header and of the rows stands there, 0–1. */
function structureOf(sheet: TemplateSheet, view: SheetView): number {
  const header = sheet.table && locateHeader(view, sheet, sheet.table);
  if (!header) return 0;
  const { labels, labelKey } = templateKeys(sheet);
  if (labels.size < 3) return header.share;
  const present = new Set<string>();
  for (const captions of view.captionsByRow().values()) {
    for (const { key, text } of captions) {
      if (labels.has(key)) present.add(key);
      else if (opensNumbered.test(text)) {
        const own = labelKey(rowNameOf(null, text).name);
        if (labels.has(own)) present.add(own);
      }
    }
  }
  return (header.share + present.size / labels.size) / 2;
}

const opensNumbered = /^[(\dIVXA-ZĐa-zđ•–+*-][\d.IVX]*[.)/\s•–+*-]/u;

function printedShare(sheet: TemplateSheet, view: SheetView): number {
  if (sheet.printedTexts.length === 0) return 0;
  let texts = textsByView.get(view);
  if (!texts) {
    const repaired = view.repairedTexts();
    texts = new Set(
      [...view.grid.cells].map(([key, { value }]) =>
        typeof value === "string" ? foldText(repaired.get(key) ?? value) : "",
      ),
    );
    textsByView.set(view, texts);
  }
  return sheet.printedTexts.filter((text) => texts.has(text)).length / sheet.printedTexts.length;
}

const textsByView = new WeakMap<SheetView, ReadonlySet<string>>();

interface TitleLine {
  readonly key: string;
  readonly text: string;
}

/** Texts near the top that stand alone on their line, or nearly. */
function titleLines(view: SheetView): readonly TitleLine[] {
  const lines: TitleLine[] = [];
  for (const [row, captions] of view.captionsByRow()) {
    if (row <= 30 && captions.length <= 2) lines.push(...captions);
  }
  return lines;
}

/** 1 for the form's own title, 0 for that of another form of the template, else how alike a line is. */
function titleScore(sheet: TemplateSheet, shown: readonly TitleLine[], printed: ReadonlySet<string>): number {
  if (printed.has(templateKeys(sheet).title)) return 1;
  if (printed.size > 0) return 0;
  return Math.max(0, ...shown.map(({ text }) => textSimilarity(text, sheet.title) * 0.8));
}

function nameLikeness(name: string, formName: string): number {
  return Math.max(textSimilarity(name, formName), textSimilarity(unaccented(name), unaccented(formName)));
}
