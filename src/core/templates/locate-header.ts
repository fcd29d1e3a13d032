/** Where the header of a template's table is on a unit's sheet: the rows that show most of its captions. */
import type { HeaderBlock } from "./header-block";
import { type NumberRow, type PrintedNumber, numberRowOf, printedNumberOf } from "./number-row";
import type { ShownCaption, SheetView } from "./sheet-view";
import type { TemplateSheet, TemplateTable } from "./template";
import { templateKeys } from "./template-keys";

const maxRowsSearched = 120;
/** Fewer captions than this share of the template's and the sheet holds another form. */
const minShare = 0.4;
/** Rows that a unit may have added inside a header. */
const maxRowsGrown = 2;

export interface LocatedHeader extends HeaderBlock {
  /** The share of the template's captions that stand there, 0–1. */
  readonly share: number;
}

export function locateHeader(
  view: SheetView,
  sheet: TemplateSheet,
  table: TemplateTable,
): LocatedHeader | undefined {
  const wanted = templateKeys(sheet).captions;
  const captions = view.captionsByRow();
  const known = (row: number) => captions.get(row)?.filter(({ key }) => wanted.has(key)) ?? [];
  const rows = captionRows(view, table, wanted, known);
  if (!rows) return undefined;
  const { top, bottom, share } = rows;
  const printed = printedNumbers(view, table, top, bottom);
  const numbers = printed?.numbers ?? new Map<number, PrintedNumber>();
  const end = printed ? printed.row - 1 : bottom;
  const { left, right } = spanOf(view, top, end, known, numbers);
  return { top, bottom: end, numberRow: printed?.row ?? null, numbers, left, right, share };
}

/** The lowest block of rows with the most captions; each counts as often as the form prints it. */
function captionRows(
  view: SheetView,
  table: TemplateTable,
  wanted: ReadonlyMap<string, number>,
  known: (row: number) => readonly ShownCaption[],
): { top: number; bottom: number; share: number } | undefined {
  const height = table.headerBottom - table.headerTop + 1;
  const total = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const last = Math.min(view.grid.lastRow, maxRowsSearched);
  let best: { top: number; bottom: number; count: number } | undefined;
  for (let top = 1; top <= last; top += 1) {
    if (known(top).length === 0) continue;
    const seen = new Map<string, number>();
    let count = 0;
    for (let row = top; row < top + height + maxRowsGrown; row += 1) {
      const captions = known(row);
      // Beyond the form's own height one caption alone is rather the first row of the table.
      if (row >= top + height && captions.length < 2) continue;
      for (const { key } of captions) {
        const times = (seen.get(key) ?? 0) + 1;
        seen.set(key, times);
        if (times <= (wanted.get(key) ?? 0)) count += 1;
      }
      if (count > (best?.count ?? 0)) best = { top, bottom: row, count };
    }
  }
  if (!best || total === 0 || best.count / total < minShare) return undefined;
  const { top } = best;
  let { bottom } = best;
  for (let row = top; row <= best.bottom; row += 1)
    for (const { column } of known(row)) bottom = Math.max(bottom, view.mergeAt(row, column)?.bottom ?? row);
  return { top, bottom: Math.min(bottom, top + height + maxRowsGrown - 1), share: best.count / total };
}

/** The row of printed numbers at or just below the captions: it shows where the header really ends. */
function printedNumbers(
  view: SheetView,
  table: TemplateTable,
  top: number,
  bottom: number,
): { row: number; numbers: NumberRow } | undefined {
  if (table.numberRow === null) return undefined;
  const own = new Set(table.columns.flatMap(({ number }) => number ?? []));
  for (let row = top + 1; row <= bottom + maxRowsGrown; row += 1) {
    const numbers = numberRowOf(view, row) ?? formsNumbers(view, row, own);
    if (numbers) return { row, numbers };
  }
  return undefined;
}

/** A damaged row of numbers (out of order, with a remark beside it) is known by the form's own numbers. */
function formsNumbers(view: SheetView, row: number, own: ReadonlySet<string>): NumberRow | undefined {
  const numbers = new Map<number, PrintedNumber>();
  const hits = new Set<string>();
  let others = 0;
  for (let column = 1; column <= view.grid.lastColumn; column += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && (merge.left !== column || merge.top !== row)) continue;
    const text = view.textAt(row, column);
    if (text === "") continue;
    const printed = view.cellAt(row, column)?.formula === undefined ? printedNumberOf(text) : undefined;
    if (!printed) others += 1;
    else {
      numbers.set(column, printed);
      if (own.has(printed.number)) hits.add(printed.number);
    }
  }
  return hits.size >= Math.max(2, own.size * 0.6) && others <= 1 ? numbers : undefined;
}

/** From the first to the last column that stands under a caption, known or new, without a gap of empty columns. */
function spanOf(
  view: SheetView,
  top: number,
  bottom: number,
  known: (row: number) => readonly ShownCaption[],
  numbers: HeaderBlock["numbers"],
): { left: number; right: number } {
  const columns: number[] = [...numbers.keys()];
  for (let row = top; row <= bottom; row += 1) {
    for (const { column } of known(row)) columns.push(column, view.mergeAt(row, column)?.right ?? column);
  }
  let left = Math.min(...columns);
  let right = Math.max(...columns);
  const hasCaption = (column: number) => {
    for (let row = top; row <= bottom; row += 1) if (view.textAt(row, column) !== "") return true;
    return false;
  };
  while (left > 1 && hasCaption(left - 1)) left -= 1;
  while (right < view.grid.lastColumn && hasCaption(right + 1)) right += 1;
  return { left, right };
}
