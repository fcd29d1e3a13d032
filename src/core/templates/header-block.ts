/**
 * Where a table's header is: its rows of captions, the row of printed numbers under them, its outer columns.
 * A header may be one to six rows, with captions merged across and down, with holes, under a letterhead of
 * any height. The surest sign is the row of printed numbers; then "TT" / "STT"; then rows of bordered captions.
 */
import type { SheetView } from "./sheet-view";
import { type NumberRow, numberRowOf } from "./number-row";

export interface HeaderBlock {
  readonly top: number;
  /** The last row of captions. */
  readonly bottom: number;
  readonly numberRow: number | null;
  readonly numbers: NumberRow;
  readonly left: number;
  readonly right: number;
}

const maxHeaderRows = 6;
const maxRowsSearched = 60;
const ordinalCaption = /^(tt|stt|so tt|số tt|số thứ tự|thứ tự|no\.?)$/;

export function findHeader(view: SheetView): HeaderBlock | undefined {
  const last = Math.min(view.grid.lastRow, maxRowsSearched);
  for (let row = 2; row <= last; row += 1) {
    const numbers = numberRowOf(view, row);
    const header = numbers && headerAbove(view, row, numbers);
    if (header) return header;
  }
  for (let row = 1; row <= last; row += 1) {
    const header = headerFrom(view, row);
    if (header) return header;
  }
  return undefined;
}

/** Text captions of a row within columns, one for each merged block. */
export function captionsIn(view: SheetView, row: number, left: number, right: number): readonly string[] {
  const captions: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && column > Math.max(merge.left, left)) continue;
    const text = view.textAt(row, column);
    if (text !== "") captions.push(text);
  }
  return captions;
}

function headerAbove(view: SheetView, numberRow: number, numbers: NumberRow): HeaderBlock | undefined {
  const columns = [...numbers.keys()];
  let left = Math.min(...columns);
  let right = Math.max(...columns);
  let top = numberRow;
  for (let row = numberRow - 1; row >= Math.max(1, numberRow - maxHeaderRows); row -= 1) {
    if (!isCaptionRow(view, row, left, right, row === numberRow - 1)) break;
    top = row;
  }
  if (top === numberRow) return undefined;
  // A caption may stand over a column without a printed number (the column of row captions, a remark).
  while (left > 1 && isCaptionCell(view, top, numberRow - 1, left - 1)) left -= 1;
  while (right < view.grid.lastColumn && isCaptionCell(view, top, numberRow - 1, right + 1)) right += 1;
  return { top, bottom: numberRow - 1, numberRow, numbers, left, right };
}

/** A caption row has at least two captions over the table, or continues merged captions; a title line has one. */
function isCaptionRow(view: SheetView, row: number, left: number, right: number, isLowest: boolean): boolean {
  const captions = captionsIn(view, row, left, right);
  if (captions.length < 2) return isLowest && captions.length === 1 && right === left;
  if (captions.some((caption) => /^\(?\s*(đơn vị tính|đvt)\b/i.test(caption)) && captions.length <= 2)
    return false;
  if (isLowest) return true;
  const bordered = countBordered(view, row, left, right);
  const borderedBelow = countBordered(view, row + 1, left, right);
  // Letterheads are not bordered; where the form draws borders at all they decide.
  return borderedBelow === 0 ? reachesBelow(view, row, left, right) : bordered > 0;
}

function countBordered(view: SheetView, row: number, left: number, right: number): number {
  let count = 0;
  for (let column = left; column <= right; column += 1) if (view.formatAt(row, column)?.bordered) count += 1;
  return count;
}

/** Without borders: some caption of this row must be tied to the row below, by a merge down or a group over leaves. */
function reachesBelow(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.bottom > row && view.textAt(row, column) !== "") return true;
  }
  return false;
}

function isCaptionCell(view: SheetView, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const merge = view.mergeAt(row, column);
    // A block that begins further in is a title or a group already counted.
    if (view.textAt(row, column) !== "" && (!merge || merge.top >= top)) return true;
  }
  return false;
}

/** A header that prints no numbers: it begins at the row and grows down along merged captions and groups. */
function headerFrom(view: SheetView, top: number): HeaderBlock | undefined {
  const span = captionSpan(view, top);
  if (!span) return undefined;
  const { left, right } = span;
  const hasOrdinal = Array.from({ length: Math.min(3, right - left + 1) }, (_, offset) =>
    view.foldedAt(top, left + offset),
  ).some((text) => ordinalCaption.test(text));
  const bordered = countBordered(view, top, left, right);
  if (!hasOrdinal && bordered < Math.max(2, (right - left + 1) / 2)) return undefined;
  let bottom = top;
  for (let row = top; row <= bottom && row < top + maxHeaderRows; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const merge = view.mergeAt(row, column);
      if (!merge) continue;
      bottom = Math.max(bottom, Math.min(merge.bottom, top + maxHeaderRows - 1));
      const isGroup = merge.right > merge.left && merge.bottom === row && row === bottom;
      if (isGroup && hasLeavesBelow(view, row + 1, merge.left, merge.right)) bottom = row + 1;
    }
  }
  return { top, bottom, numberRow: null, numbers: new Map(), left, right };
}

function hasLeavesBelow(view: SheetView, row: number, left: number, right: number): boolean {
  const captions = captionsIn(view, row, left, right);
  return captions.length >= 2 && captions.every((caption) => !/^-?[\d.,]+$/.test(caption));
}

/** At least three text captions, none of them a long sentence; from the first to the last. */
function captionSpan(view: SheetView, row: number): { left: number; right: number } | undefined {
  let left = 0;
  let right = 0;
  let count = 0;
  for (let column = 1; column <= view.grid.lastColumn; column += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < row) continue;
    const cell = view.cellAt(row, column);
    if (typeof cell?.value !== "string" || view.textAt(row, column) === "") continue;
    if (!merge || merge.left === column) count += 1;
    if (left === 0) left = column;
    right = Math.max(right, merge?.right ?? column);
  }
  return count >= 3 ? { left, right } : undefined;
}
