/** A sheet that is to be written, as it is read again: values, and results of formulas. */
import { type Cell, cellKey, type Grid } from "../../../src/core/model/grid";
import { mergesOf } from "../../../src/core/model/styled-cells";
import type { NewSheet } from "../../../src/core/model/workbook-patch";

export function gridOfNewSheet(sheet: NewSheet): Grid {
  const cells = new Map<number, Cell>();
  for (const { row, column, content } of sheet.cells) {
    const value = content.kind === "value" ? content.value : (content.result ?? null);
    if (value !== null) cells.set(cellKey(row, column), { value });
  }
  return {
    name: sheet.name,
    visibility: "visible",
    cells,
    lastRow: sheet.cells.reduce((last, { row }) => Math.max(last, row), 0),
    lastColumn: sheet.cells.reduce((last, { column }) => Math.max(last, column), 0),
    merges: mergesOf(sheet),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    validations: [],
    isProtected: false,
  };
}
