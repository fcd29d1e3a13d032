/**
 * Widths and heights in pixels. A row without a height of its own is as high as its contents need, as in Excel:
 * by its largest font, and by the lines of wrapped text, which are estimated.
 */
import { contains } from "../../../src/core/model/address";
import type { BookCell, BookSheet } from "../../host/book/book";

export const pixelsPerPoint = 96 / 72;
export const defaultRowHeight = 20;
export const defaultColumnWidth = 64;

/** Of a font's height: what a line takes, and what a letter of Vietnamese prose takes on average. */
const lineShare = 1.7;
const letterShare = 0.68;

export function columnWidthPixels(sheet: BookSheet, column: number): number {
  const points = sheet.columnWidths.get(column);
  return points === undefined ? defaultColumnWidth : Math.round(points * pixelsPerPoint);
}

/** @param lastColumn Where the sheet's contents end. */
export function rowHeightPixels(sheet: BookSheet, row: number, lastColumn: number): number {
  const points = sheet.rowHeights.get(row);
  if (points !== undefined) return Math.round(points * pixelsPerPoint);
  let height = defaultRowHeight;
  for (let column = 1; column <= lastColumn; column += 1) {
    const cell = sheet.cell(row, column);
    if (cell && cell.value !== null) height = Math.max(height, heightOf(sheet, row, column, cell));
  }
  return height;
}

/** Excel does not fit a row to merged cells beyond their font. */
function heightOf(sheet: BookSheet, row: number, column: number, { value, style }: BookCell): number {
  const line = style.fontSize * lineShare;
  const isMerged = (): boolean => sheet.merges.some((range) => contains(range, row, column));
  if (typeof value !== "string" || !style.wrapText || isMerged()) return Math.round(line) + 1;
  const letters = Math.max(1, columnWidthPixels(sheet, column) / (style.fontSize * letterShare));
  const lines = value
    .split("\n")
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0);
  return Math.round(lines * line * 0.9) + 3;
}
