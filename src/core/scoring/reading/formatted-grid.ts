/** A sheet with what its cells look like, as far as marks depend on it: which numbers are days, which texts are in old fonts. */
import { type CellRange, contains } from "../../model/address";
import { type Cell, cellAt, type CellFormat, type Grid, isCellError, type Workbook } from "../../model/grid";
import { repairText } from "../../text/repair-text";

export interface FormattedGrid {
  readonly grid: Grid;
  readonly formatOf: (cell: Cell | undefined) => CellFormat | undefined;
}

export function formattedGrid(grid: Grid, formats: Workbook["formats"]): FormattedGrid {
  return {
    grid,
    formatOf: (cell) => (cell?.format === undefined ? undefined : formats[cell.format]),
  };
}

export function mergeAt(grid: Grid, row: number, column: number): CellRange | undefined {
  return grid.merges.find((range) => contains(range, row, column));
}

/** Text of the cell itself, put right; its lines kept, for they part a title from what is printed below it. */
export function ownText({ grid, formatOf }: FormattedGrid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  const value = cell?.value ?? null;
  if (cell === undefined || value === null || isCellError(value)) return "";
  return typeof value === "string" ? repairText(value, formatOf(cell)).text.trim() : String(value);
}

/** The cell that shows in a place: of one merged downwards its first, which counts for every row it covers. */
export function shownCell(
  grid: Grid,
  row: number,
  column: number,
): { readonly cell: Cell | undefined; readonly row: number; readonly merge: CellRange | undefined } {
  const merge = mergeAt(grid, row, column);
  if (!merge) return { cell: cellAt(grid, row, column), row, merge };
  // What is merged from a column further left belongs to that column.
  return { cell: merge.left === column ? cellAt(grid, merge.top, column) : undefined, row: merge.top, merge };
}
