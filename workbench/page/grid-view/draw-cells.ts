/** Brings drawn cells up to the book's: contents and looks of a rectangle, blank places included. */
import type { ICellData, Worksheet } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { CellRange } from "../../../src/core/model/address";
import type { BookSheet } from "../../host/book/book";
import { drawRowHeights } from "./draw-layout";
import { type GridSurface, unitId } from "./grid-surface";
import { extentOf, univerCellOf } from "./univer-sheet";

/** By row, then column, from 0; null removes the cell. */
type Cells = Record<number, Record<number, ICellData | null>>;

export function drawCells(
  surface: GridSurface,
  drawn: Worksheet,
  sheet: BookSheet,
  ranges: readonly CellRange[],
): void {
  const place = { unitId, subUnitId: sheet.id };
  const extent = extentOf(sheet);
  // Univer throws where a cell beyond its last row or column is written.
  if (drawn.getRowCount() < extent.rows) {
    surface.apply(SetWorksheetRowCountMutation, { ...place, rowCount: extent.rows });
  }
  if (drawn.getColumnCount() < extent.columns) {
    surface.apply(SetWorksheetColumnCountMutation, { ...place, columnCount: extent.columns });
  }
  const cellValue: Cells = {};
  for (const range of ranges) collect(cellValue, sheet, drawn, range);
  const rows = Object.keys(cellValue).map((row) => Number(row) + 1);
  if (rows.length === 0) return;
  surface.apply(SetRangeValuesMutation, { ...place, cellValue });
  drawRowHeights(surface, drawn, sheet, Math.min(...rows), Math.max(...rows));
}

/** A range may be whole columns: only what holds something, or held something, is drawn anew. */
function collect(into: Cells, sheet: BookSheet, drawn: Worksheet, range: CellRange): void {
  const bottom = Math.min(range.bottom, drawn.getRowCount());
  const right = Math.min(range.right, drawn.getColumnCount());
  for (let row = range.top; row <= bottom; row += 1) {
    for (let column = range.left; column <= right; column += 1) {
      const cell = sheet.cell(row, column);
      if (!cell && !drawn.getCellRaw(row - 1, column - 1)) continue;
      (into[row - 1] ??= {})[column - 1] = cell ? univerCellOf(cell) : null;
    }
  }
}
