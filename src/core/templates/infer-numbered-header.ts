/** A header over a row of printed numbers: every row above the numbers that captions of the table stand in. */
import type { HeaderBlock } from "./header-block";
import { captionsIn, isHeaderRowAbove, isMeasureLine, maxHeaderRows } from "./infer-header-rows";
import { numberRowOf } from "./number-row";
import type { SheetView } from "./sheet-view";

/** The header whose printed numbers stand in `numberRow`; `undefined` where they are none, or stand under no captions. */
export function numberedHeader(view: SheetView, numberRow: number): HeaderBlock | undefined {
  const numbers = numberRow > 1 ? numberRowOf(view, numberRow) : undefined;
  if (!numbers) return undefined;
  const columns = [...numbers.keys()];
  let left = Math.min(...columns);
  let right = Math.max(...columns);
  let top = numberRow;
  for (let row = numberRow - 1; row >= Math.max(1, numberRow - maxHeaderRows); row -= 1) {
    const isLowest = row === numberRow - 1;
    if (isLowest ? !isLeafRow(view, row, left, right) : !isHeaderRowAbove(view, row, left, right)) break;
    top = row;
  }
  if (top === numberRow) return undefined;
  // A caption may stand over a column without a printed number (the column of row captions, a remark).
  while (left > 1 && isCaptionCell(view, top, numberRow - 1, left - 1)) left -= 1;
  while (right < view.grid.lastColumn && isCaptionCell(view, top, numberRow - 1, right + 1)) right += 1;
  return { top, bottom: numberRow - 1, numberRow, numbers, left, right };
}

function isLeafRow(view: SheetView, row: number, left: number, right: number): boolean {
  const captions = captionsIn(view, row, left, right);
  const isText = captions.some((caption) => /\p{L}/u.test(caption));
  return isText && !isMeasureLine(captions) && (captions.length >= 2 || left === right);
}

function isCaptionCell(view: SheetView, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const merge = view.mergeAt(row, column);
    // A block that begins further in is a title or a group already counted.
    if (view.textAt(row, column) !== "" && (!merge || merge.top >= top)) return true;
  }
  return false;
}
