/** Rows of cells for DOAN's own sheets, written from the left. */
import { a1, type CellRange, columnName, sheetAddress } from "./address";
import type { CellContent, CellPatch, FormulaResult, PatchStyle } from "./workbook-patch";

export interface RowCell {
  readonly value: number | string | boolean | null;
  readonly style: PatchStyle;
  /** Without "="; `value` is then its result. */
  readonly formula?: string;
  /** The result, where it is an error. */
  readonly error?: string;
}

/** One row of typed cells from column 1 on; an empty one still has its style, so that a table keeps its grid. */
export function rowCells(row: number, cells: readonly RowCell[]): readonly CellPatch[] {
  return cells.map((cell, index) => ({
    row,
    column: index + 1,
    content: contentOf(cell),
    style: cell.style,
  }));
}

function contentOf({ value, formula, error }: RowCell): CellContent {
  if (formula === undefined) return { kind: "value", value: value === "" ? null : value };
  const result: FormulaResult = error === undefined ? (value ?? "") : { error };
  return { kind: "formula", formula, result };
}

/** A row in one style. */
export function textRow(row: number, texts: readonly string[], style: PatchStyle): readonly CellPatch[] {
  return rowCells(
    row,
    texts.map((value) => ({ value, style })),
  );
}

/** Widths by column from 1 on. */
export function widths(list: readonly number[]): ReadonlyMap<number, number> {
  return new Map(list.map((width, index) => [index + 1, width]));
}

/** What `refersTo` of a defined name says: absolute, with the sheet. */
export function absoluteRange(
  sheet: string,
  top: number,
  left: number,
  bottom: number,
  right: number,
): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row}`;
  return sheetAddress(sheet, `${corner(top, left)}:${corner(bottom, right)}`);
}

/** A range as formulas name it. Both corners are written also for one cell, so that it reads as a range. */
export function rangeAddress(sheet: string, { top, left, bottom, right }: CellRange): string {
  return sheetAddress(sheet, `${a1(top, left)}:${a1(bottom, right)}`);
}
