/** A bare rectangle of values as a sheet, as a formula hands it over: no formats, no merges, its first cell is A1. */
import { type Cell, type CellValue, cellKey, type Grid } from "./grid";

/** Empty cells come as null or "". */
export function gridOfValues(rows: readonly (readonly CellValue[])[], name = ""): Grid {
  const cells = new Map<number, Cell>();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null && value !== "") cells.set(cellKey(row + 1, column + 1), { value });
    }
  }
  return {
    name,
    visibility: "visible",
    cells,
    lastRow: rows.length,
    lastColumn: rows.reduce((most, { length }) => Math.max(most, length), 0),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    validations: [],
    isProtected: false,
  };
}
