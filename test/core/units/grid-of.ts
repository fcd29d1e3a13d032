/** A sheet from rows of values, for tests of unit lists: `null` is an empty cell. */
import { cellKey } from "../../../src/core/model/grid";
import type { Cell, CellValue, Grid } from "../../../src/core/model/grid";

export function gridOf(
  rows: readonly (readonly CellValue[])[],
  name = "Đơn vị",
  visibility: Grid["visibility"] = "visible",
): Grid {
  const cells = new Map<number, Cell>();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null) cells.set(cellKey(row + 1, column + 1), { value });
    }
  }
  return {
    name,
    visibility,
    cells,
    lastRow: rows.length,
    lastColumn: Math.max(0, ...rows.map((values) => values.length)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    validations: [],
    isProtected: false,
  };
}
