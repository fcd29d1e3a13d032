/**
 * How high a row is, in points. One without a height of its own is as high as its contents need, as in Excel: by its
 * largest font, and by the lines of wrapped text, which are estimated.
 */
import { contains } from "../../../src/core/model/address";
import { linesOf } from "../../../src/core/model/text-lines";
import type { BookCell, BookSheet } from "./book";

/** @param lastColumn Where the sheet's contents end. */
export function rowHeight(sheet: BookSheet, row: number, lastColumn: number): number {
  const own = sheet.rowHeights.get(row);
  if (own !== undefined) return own;
  let height = leastHeight;
  for (let column = 1; column <= lastColumn; column += 1) {
    const cell = sheet.cell(row, column);
    if (cell && cell.value !== null) height = Math.max(height, heightOf(sheet, row, column, cell));
  }
  return Math.min(height, maxRowHeight);
}

/** The most that Excel allows. */
export const maxRowHeight = 409.5;

const leastHeight = 15;
/** Of a font's size: what a line takes by itself, and each of several; heights are whole pixels of 0.75 points. */
const lineShare = 1.275;
const wrappedLineShare = 1.15;
const pixelPoints = 0.75;
/** Beside a text, on both sides together. */
const marginPoints = 3.75;

/** Excel does not fit a row to merged cells beyond their font. */
function heightOf(sheet: BookSheet, row: number, column: number, cell: BookCell): number {
  const { value, style } = cell;
  const line = style.fontSize * lineShare;
  const isMerged = (): boolean => sheet.merges.some((range) => contains(range, row, column));
  if (typeof value !== "string" || !style.wrapText || isMerged()) return wholePixels(line) + pixelPoints;
  const width = (sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth) - marginPoints;
  const lines = wrappedLines(cell, value, Math.max(width, style.fontSize));
  return wholePixels(Math.max(line, lines * style.fontSize * wrappedLineShare)) + 3 * pixelPoints;
}

/** Sheets are laid out again and again: what is known of a cell, which never changes itself, holds for its width. */
const known = new WeakMap<BookCell, { readonly width: number; readonly lines: number }>();

function wrappedLines(cell: BookCell, text: string, width: number): number {
  const before = known.get(cell);
  if (before?.width === width) return before.lines;
  const lines = linesOf(text, width, cell.style.fontSize);
  known.set(cell, { width, lines });
  return lines;
}

function wholePixels(points: number): number {
  return Math.round(points / pixelPoints) * pixelPoints;
}
