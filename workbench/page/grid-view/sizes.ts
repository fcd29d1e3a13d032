/** Widths and heights in pixels. */
import type { BookSheet } from "../../host/book/book";
import { rowHeight } from "../../host/book/row-height";

export const pixelsPerPoint = 96 / 72;
export const defaultRowHeight = 20;
export const defaultColumnWidth = 64;

export function columnWidthPixels(sheet: BookSheet, column: number): number {
  const points = sheet.columnWidths.get(column);
  return points === undefined ? defaultColumnWidth : Math.round(points * pixelsPerPoint);
}

/** @param lastColumn Where the sheet's contents end. */
export function rowHeightPixels(sheet: BookSheet, row: number, lastColumn: number): number {
  return Math.round(rowHeight(sheet, row, lastColumn) * pixelsPerPoint);
}
