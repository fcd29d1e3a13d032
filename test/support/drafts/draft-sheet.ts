/**
 * A sheet that a test can treat as people treat sheets: insert rows, delete columns, move blocks, merge, type over.
 * Every cell is an object that keeps its identity wherever it goes, so that a test knows where each field went.
 */
import { a1 } from "../../../src/core/model/address";
import type { CellRange } from "../../../src/core/model/address";
import type { CellValue } from "../../../src/core/model/grid";

export interface DraftCell {
  value: CellValue;
  /** Written as a formula over wherever these cells then stand. */
  formula?: DraftFormula;
  format: keyof typeof draftFormats;
  /** The field of the form the cell is, "C14" in the blank form's addresses. */
  field?: string;
}

export type DraftFormula =
  | { readonly kind: "sum" | "plus" | "rate"; readonly cells: readonly DraftCell[] }
  | { readonly kind: "text"; readonly text: string };

export const draftFormats = { plain: 0, cell: 1, bold: 2, date: 3, percent: 4, title: 5 } as const;

export interface DraftSheet {
  name: string;
  /** rows[0] is row 1, rows[0][0] is A1. */
  rows: DraftCell[][];
  merges: CellRange[];
  hiddenRows: Set<DraftCell[]>;
  visibility: "visible" | "hidden";
  isProtected: boolean;
}

export function emptySheet(name: string): DraftSheet {
  return { name, rows: [], merges: [], hiddenRows: new Set(), visibility: "visible", isProtected: false };
}

/** The cell at a place, made where there is none. */
export function cellOf(sheet: DraftSheet, row: number, column: number): DraftCell {
  while (sheet.rows.length < row) sheet.rows.push([]);
  const line = sheet.rows[row - 1] ?? [];
  while (line.length < column) line.push({ value: null, format: "plain" });
  const cell = line[column - 1];
  if (!cell) throw new Error(`No cell at ${a1(row, column)}.`);
  return cell;
}

/** Where a cell stands now. */
export function placeOfCell(sheet: DraftSheet, cell: DraftCell): { row: number; column: number } | undefined {
  for (const [index, line] of sheet.rows.entries()) {
    const at = line.indexOf(cell);
    if (at !== -1) return { row: index + 1, column: at + 1 };
  }
  return undefined;
}

/** Where the field of the form stands now; `undefined` where its row or column was deleted. */
export function placeOfField(
  sheet: DraftSheet,
  field: string,
): { row: number; column: number; cell: DraftCell } | undefined {
  for (const [index, line] of sheet.rows.entries()) {
    const at = line.findIndex((cell) => cell.field === field);
    const cell = line[at];
    if (cell) return { row: index + 1, column: at + 1, cell };
  }
  return undefined;
}

export function insertRows(sheet: DraftSheet, at: number, values: readonly (readonly CellValue[])[]): void {
  const bordered = sheet.rows[at - 1]?.some(({ format }) => format !== "plain") ?? false;
  const lines = values.map((line) =>
    line.map((value): DraftCell => ({ value, format: bordered ? "cell" : "plain" })),
  );
  sheet.rows.splice(at - 1, 0, ...lines);
  sheet.merges = sheet.merges.map((merge) => ({
    ...merge,
    top: merge.top >= at ? merge.top + values.length : merge.top,
    bottom: merge.bottom >= at ? merge.bottom + values.length : merge.bottom,
  }));
}

export function deleteRows(sheet: DraftSheet, from: number, count = 1): DraftCell[][] {
  const gone = sheet.rows.splice(from - 1, count);
  const moved = (row: number) => (row >= from + count ? row - count : row);
  sheet.merges = sheet.merges
    .filter(({ top, bottom }) => top < from || bottom >= from + count)
    .map((merge) => ({
      ...merge,
      top: merge.top >= from ? Math.max(from, moved(merge.top)) : merge.top,
      bottom: merge.bottom >= from + count ? merge.bottom - count : Math.min(merge.bottom, from - 1),
    }))
    .filter(isBlock);
  return gone;
}

export function insertColumn(sheet: DraftSheet, at: number, values: ReadonlyMap<number, CellValue>): void {
  for (const [index, line] of sheet.rows.entries()) {
    const beside = line[at - 1];
    if (line.length < at - 1 && !values.has(index + 1)) continue;
    while (line.length < at - 1) line.push({ value: null, format: "plain" });
    line.splice(at - 1, 0, { value: values.get(index + 1) ?? null, format: beside?.format ?? "plain" });
  }
  sheet.merges = sheet.merges.map((merge) => ({
    ...merge,
    left: merge.left >= at ? merge.left + 1 : merge.left,
    right: merge.right >= at ? merge.right + 1 : merge.right,
  }));
}

/** A deleted column takes the caption of a group it headed along to its neighbour, as Excel's merged cells do. */
export function deleteColumn(sheet: DraftSheet, at: number): void {
  for (const merge of sheet.merges) {
    if (merge.left !== at || merge.right === at) continue;
    const head = cellOf(sheet, merge.top, at);
    cellOf(sheet, merge.top, at + 1).value = head.value;
  }
  for (const line of sheet.rows) line.splice(at - 1, 1);
  sheet.merges = sheet.merges
    .filter(({ left, right }) => left !== at || right !== at)
    .map((merge) => ({
      ...merge,
      left: merge.left > at ? merge.left - 1 : merge.left,
      right: merge.right >= at ? merge.right - 1 : merge.right,
    }))
    .filter(isBlock);
}

/** Two columns change places below a row (their captions and all under them). */
export function swapColumns(sheet: DraftSheet, one: number, other: number, fromRow: number): void {
  for (const [index, line] of sheet.rows.entries()) {
    if (index + 1 < fromRow) continue;
    const first = cellOf(sheet, index + 1, one);
    const second = cellOf(sheet, index + 1, other);
    line[one - 1] = second;
    line[other - 1] = first;
  }
}

export function moveRows(sheet: DraftSheet, from: number, count: number, to: number): void {
  const block = sheet.rows.splice(from - 1, count);
  sheet.rows.splice(to - 1 - (to > from ? count : 0), 0, ...block);
}

export function hideRow(sheet: DraftSheet, row: number): void {
  const line = sheet.rows[row - 1];
  if (line) sheet.hiddenRows.add(line);
}

function isBlock({ top, bottom, left, right }: CellRange): boolean {
  return bottom >= top && right >= left && (bottom > top || right > left);
}
