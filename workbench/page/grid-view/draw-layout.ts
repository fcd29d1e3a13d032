/** Brings a drawn sheet's merges, sizes, hidden parts, frozen panes, tab colour and gridlines up to the book's. */
import { BooleanNumber, type IRange, type Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { BookSheet } from "../../host/book/book";
import { type GridSurface, unitId } from "./grid-surface";
import { columnWidthPixels, rowHeightPixels } from "./sizes";
import { freezeOf, univerRangeOf } from "./univer-sheet";

export function drawLayout(surface: GridSurface, drawn: Worksheet, sheet: BookSheet): void {
  const place = { unitId, subUnitId: sheet.id };
  const config = drawn.getConfig();
  drawMerges(surface, drawn, sheet);
  drawColumns(surface, drawn, sheet);
  drawRows(surface, drawn, sheet);
  const freeze = freezeOf(sheet);
  if (config.freeze.xSplit !== freeze.xSplit || config.freeze.ySplit !== freeze.ySplit) {
    surface.apply(SetFrozenMutation, { ...place, ...freeze });
  }
  const hidden = sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  if (config.hidden !== hidden) surface.apply(SetWorksheetHideMutation, { ...place, hidden });
  if (config.tabColor !== sheet.tabColor)
    surface.apply(SetTabColorMutation, { ...place, color: sheet.tabColor });
  const showGridlines = sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (config.showGridlines !== showGridlines)
    surface.apply(ToggleGridlinesMutation, { ...place, showGridlines });
}

function drawMerges(surface: GridSurface, drawn: Worksheet, sheet: BookSheet): void {
  const place = { unitId, subUnitId: sheet.id };
  const wanted = sheet.merges.map(univerRangeOf);
  const present = drawn.getMergeData();
  const gone = present.filter((range) => !wanted.some((other) => isSame(range, other)));
  const added = wanted.filter((range) => !present.some((other) => isSame(range, other)));
  if (gone.length > 0) surface.apply(RemoveWorksheetMergeMutation, { ...place, ranges: gone.map(copyOf) });
  if (added.length > 0) surface.apply(AddWorksheetMergeMutation, { ...place, ranges: added });
}

function drawColumns(surface: GridSurface, drawn: Worksheet, sheet: BookSheet): void {
  const place = { unitId, subUnitId: sheet.id };
  const colWidth: Record<number, number> = {};
  const shown: IRange[] = [];
  const hidden: IRange[] = [];
  for (let column = 0; column < drawn.getColumnCount(); column += 1) {
    const width = columnWidthPixels(sheet, column + 1);
    if (
      Math.abs(drawn.getColumnManager().getColumnWidth(column) - width) >= 1 &&
      !sheet.hiddenColumns.has(column + 1)
    ) {
      colWidth[column] = width;
    }
    const isHidden = sheet.hiddenColumns.has(column + 1);
    if (isHidden !== !drawn.getColVisible(column))
      (isHidden ? hidden : shown).push(columnRange(drawn, column));
  }
  if (shown.length > 0) surface.apply(SetColVisibleMutation, { ...place, ranges: shown });
  if (hidden.length > 0) surface.apply(SetColHiddenMutation, { ...place, ranges: hidden });
  const ranges = Object.keys(colWidth).map((column) => columnRange(drawn, Number(column)));
  if (ranges.length > 0) surface.apply(SetWorksheetColWidthMutation, { ...place, ranges, colWidth });
}

function drawRows(surface: GridSurface, drawn: Worksheet, sheet: BookSheet): void {
  const place = { unitId, subUnitId: sheet.id };
  const shown: IRange[] = [];
  const hidden: IRange[] = [];
  for (let row = 0; row < drawn.getRowCount(); row += 1) {
    const isHidden = sheet.hiddenRows.has(row + 1);
    if (isHidden === drawn.getRowRawVisible(row)) (isHidden ? hidden : shown).push(rowRange(drawn, row));
  }
  if (shown.length > 0) surface.apply(SetRowVisibleMutation, { ...place, ranges: shown });
  if (hidden.length > 0) surface.apply(SetRowHiddenMutation, { ...place, ranges: hidden });
  drawRowHeights(surface, drawn, sheet, 1, drawn.getRowCount());
}

/** From one row to another, both included: rows without a height of their own fit what they hold. */
export function drawRowHeights(
  surface: GridSurface,
  drawn: Worksheet,
  sheet: BookSheet,
  from: number,
  to: number,
): void {
  const place = { unitId, subUnitId: sheet.id };
  const rowHeight: Record<number, number> = {};
  for (let row = from - 1; row < to; row += 1) {
    const height = rowHeightPixels(sheet, row + 1, drawn.getColumnCount());
    if (drawn.getRowManager().getRowHeight(row) !== height && !sheet.hiddenRows.has(row + 1)) {
      rowHeight[row] = height;
    }
  }
  const ranges = Object.keys(rowHeight).map((row) => rowRange(drawn, Number(row)));
  if (ranges.length === 0) return;
  surface.apply(SetWorksheetRowHeightMutation, { ...place, ranges, rowHeight });
  surface.apply(SetWorksheetRowIsAutoHeightMutation, {
    ...place,
    ranges,
    autoHeightInfo: BooleanNumber.FALSE,
  });
}

function isSame(one: IRange, other: IRange): boolean {
  return (
    one.startRow === other.startRow &&
    one.endRow === other.endRow &&
    one.startColumn === other.startColumn &&
    one.endColumn === other.endColumn
  );
}

function copyOf({ startRow, startColumn, endRow, endColumn }: IRange): IRange {
  return { startRow, startColumn, endRow, endColumn };
}

function columnRange(drawn: Worksheet, column: number): IRange {
  return { startRow: 0, endRow: drawn.getRowCount() - 1, startColumn: column, endColumn: column };
}

function rowRange(drawn: Worksheet, row: number): IRange {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: drawn.getColumnCount() - 1 };
}
