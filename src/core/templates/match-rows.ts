/**
 * Which row of a unit's sheet is which row of the template, by code, label and the rows above it; and which rows the
 * unit added: labelled ones, nameless ones with figures, blank ones between rows of the form.
 */
import { cellAt } from "../model/grid";
import type { SheetView } from "./sheet-view";
import { codeLevel, isSignatureText, isTotalLabel } from "./row-captions";
import type { MatchItem } from "./match-item";
import { matchItems } from "./match-items";
import { rowMarkOf, rowNameOf } from "./row-name";
import { type KeyColumns, rowKeyAt } from "./table-body";
import type { TemplateRow, TemplateSheet } from "./template";
import { templateKeys } from "./template-keys";

export interface RowMatch {
  readonly rows: ReadonlyMap<TemplateRow, number>;
  readonly renamed: readonly RenamedRow[];
  /** Rows out of order, each run that moved together in one group. */
  readonly moves: readonly (readonly MovedRow[])[];
  readonly missing: readonly TemplateRow[];
  readonly added: readonly AddedRow[];
  /** Empty rows that the form does not have: first and last. */
  readonly blankRows: readonly (readonly [number, number])[];
}

export interface RenamedRow {
  readonly row: TemplateRow;
  readonly at: number;
  readonly label: string;
  /** The code still names the row; else its place and the likeness of its words. */
  readonly byCode: boolean;
}

export interface MovedRow {
  readonly row: TemplateRow;
  readonly at: number;
}

export interface AddedRow {
  readonly at: number;
  readonly code: string | null;
  readonly label: string;
}

export interface RowSearch {
  readonly keys: KeyColumns;
  readonly from: number;
  readonly to: number;
  /** Rows that are no rows of the form: entries of a list. */
  readonly skipped: ReadonlySet<number>;
  /** The last row of a list's lines; 0 for a form. */
  readonly listEnd: number;
  /** The columns of the sheet that hold figures: a row with figures and no label is a row too. */
  readonly figureColumns: readonly number[];
}

interface FoundRow extends MatchItem {
  readonly at: number;
  readonly code: string | null;
  readonly label: string;
  readonly hasFigures: boolean;
}

export function matchRows(view: SheetView, sheet: TemplateSheet, search: RowSearch): RowMatch {
  const rows = sheet.table?.rows ?? [];
  const wanted = wantedRows(sheet);
  const found = foundRows(view, sheet, search);
  const { pairs, moves } = matchItems(wanted, found);
  const matched = new Map<TemplateRow, number>();
  const renamed: RenamedRow[] = [];
  const missing: TemplateRow[] = [];
  rows.forEach((row, index) => {
    const [want, have] = [wanted[index], found[pairs.get(index) ?? -1]];
    if (!want || !have) {
      missing.push(row);
      return;
    }
    matched.set(row, have.at);
    if (have.key !== want.key)
      renamed.push({
        row,
        at: have.at,
        label: have.label,
        byCode: want.mark !== null && want.mark === have.mark,
      });
  });
  const added = addedRows(found, new Set(matched.values()), Math.max(search.from - 1, search.listEnd));
  return {
    rows: matched,
    renamed,
    moves: moves.map((run) =>
      run.flatMap((index) => {
        const [row, have] = [rows[index], found[pairs.get(index) ?? -1]];
        return row && have ? [{ row, at: have.at }] : [];
      }),
    ),
    missing,
    added,
    blankRows: blankRows(sheet, matched, found, search),
  };
}

const wantedBySheet = new WeakMap<TemplateSheet, readonly MatchItem[]>();

function wantedRows(sheet: TemplateSheet): readonly MatchItem[] {
  const remembered = wantedBySheet.get(sheet);
  if (remembered) return remembered;
  const items = withParents((sheet.table?.rows ?? []).map(({ code, label }) => itemOf(sheet, code, label)));
  wantedBySheet.set(sheet, items);
  return items;
}

function itemOf(sheet: TemplateSheet, code: string | null, label: string): MatchItem & { level: number } {
  const named = rowNameOf(code, label);
  const key = templateKeys(sheet).labelKey(named.name);
  return {
    key,
    own: key,
    text: named.name,
    groups: [],
    mark: rowMarkOf(named.code),
    parent: null,
    isTotal: isTotalLabel(label),
    level: codeLevel(named.code),
  };
}

/** A row stands under the nearest row before it whose code is of a higher level. */
function withParents<Item extends MatchItem & { readonly level: number }>(
  items: readonly Item[],
): readonly Item[] {
  const open: { index: number; level: number }[] = [];
  return items.map((item, index) => {
    if (item.level === 0) return item;
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop();
    const parent = open.at(-1)?.index ?? null;
    open.push({ index, level: item.level });
    return { ...item, parent };
  });
}

function foundRows(view: SheetView, sheet: TemplateSheet, search: RowSearch): readonly FoundRow[] {
  const { keys, figureColumns } = search;
  const marks = new Set(wantedRows(sheet).map(({ mark }) => mark));
  const found: (FoundRow & { level: number })[] = [];
  for (let at = search.from; at <= search.to; at += 1) {
    if (search.skipped.has(at)) continue;
    const { code, label } = rowKeyAt(view, keys, at);
    if (code === null && isSignatureText(label)) break;
    const hasFigures = figureColumns.some((column) => isFigure(view, at, column));
    if (label === "" && !hasFigures) continue;
    const item = itemOf(sheet, code, label);
    const mark =
      item.mark !== null && !marks.has(item.mark) ? (sameNumber(item.mark, marks) ?? item.mark) : item.mark;
    found.push({ ...item, mark, at, code, label, hasFigures });
  }
  return withParents(found);
}

/** Excel keeps a code "1.10" that was typed as a number as 1.1: the one code of that value, where there is one. */
function sameNumber(mark: string, marks: ReadonlySet<string | null>): string | undefined {
  if (!/^\d+\.\d+$/.test(mark)) return undefined;
  const equal = [...marks].filter(
    (other) => other !== null && /^\d+\.\d+$/.test(other) && Number(other) === Number(mark),
  );
  return equal.length === 1 ? (equal[0] ?? undefined) : undefined;
}

/** A number, or a text that begins like one; texts of remark columns are no figures. */
function isFigure(view: SheetView, row: number, column: number): boolean {
  const cell = cellAt(view.grid, row, column);
  if (typeof cell?.value === "number") return true;
  return typeof cell?.value === "string" && /^\s*[-(]?\d[\d.,\s/%)]*$/.test(cell.value);
}

/** Within the form's rows every other row; below them only what goes on without a gap and holds figures. */
function addedRows(
  found: readonly FoundRow[],
  matched: ReadonlySet<number>,
  bodyEnd: number,
): readonly AddedRow[] {
  let end = Math.max(bodyEnd, ...matched);
  for (const { at, hasFigures } of found) if (at === end + 1 && hasFigures) end = at;
  return found
    .filter(({ at }) => !matched.has(at) && at <= end)
    .map(({ at, code, label }) => ({ at, code, label }));
}

/** More empty rows between two rows of the form than the form has there. */
function blankRows(
  sheet: TemplateSheet,
  matched: ReadonlyMap<TemplateRow, number>,
  found: readonly FoundRow[],
  { from, skipped }: RowSearch,
): readonly (readonly [number, number])[] {
  if (!sheet.table || sheet.shape === "list") return [];
  const filled = new Set(found.map(({ at }) => at));
  const order = [...matched].sort(([one], [other]) => one.row - other.row);
  const blanks: [number, number][] = [];
  let before: { readonly row: number; readonly at: number } = { row: sheet.table.bodyTop - 1, at: from - 1 };
  for (const [{ row }, at] of order) {
    const empty: number[] = [];
    for (let between = before.at + 1; between < at; between += 1)
      if (!filled.has(between) && !skipped.has(between)) empty.push(between);
    const extra = empty.length - (row - before.row - 1);
    const [first, last] = [empty[0], empty.at(-1)];
    if (extra > 0 && first !== undefined && last !== undefined) blanks.push([first, last]);
    before = { row, at };
  }
  return blanks;
}
