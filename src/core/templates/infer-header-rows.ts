/** What both ways of finding a header ask of a row: its captions, its borders, how its cells reach the row below. */
import { foldText } from "../text/fold-text";
import type { SheetView } from "./sheet-view";

export const maxHeaderRows = 6;

/** A caption over the numbers of lines. */
export function isOrdinalCaption(caption: string): boolean {
  return /^(tt|s ?tt|so tt|số tt|số thứ tự|thứ tự|no\.?)$/.test(foldText(caption).replace(/\.$/, ""));
}

/** A caption over codes of rows. */
export function isCodeCaption(caption: string): boolean {
  return /^(mã|mã số|mã chỉ tiêu|mã hiệu|mã dòng|ms|mục|ký hiệu)$/.test(foldText(caption));
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

export function countBordered(view: SheetView, row: number, left: number, right: number): number {
  let count = 0;
  for (let column = left; column <= right; column += 1) if (view.formatAt(row, column)?.bordered) count += 1;
  return count;
}

/** "Đơn vị tính: người" above a table measures it and is no part of it. */
export function isMeasureLine(captions: readonly string[]): boolean {
  return (
    captions.length <= 2 &&
    captions.some((caption) => /^\(?\s*(đơn vị tính|đơn vị|đvt)\s*[:(]/u.test(foldText(caption)))
  );
}

/**
 * Whether the row above a header's topmost known row belongs to it: groups over leaves, or captions that the
 * table's borders enclose. A title, a letterhead and a measure do not.
 */
export function isHeaderRowAbove(view: SheetView, row: number, left: number, right: number): boolean {
  const captions = captionsIn(view, row, left, right);
  if (captions.length === 0 || isMeasureLine(captions) || spansAll(view, row, left, right)) return false;
  if (countBordered(view, row + 1, left, right) > 0) return countBordered(view, row, left, right) > 0;
  return reachesBelow(view, row, left, right);
}

/** One block from the first column to the last is a title, however it is framed. */
function spansAll(view: SheetView, row: number, left: number, right: number): boolean {
  const merge = view.mergeAt(row, left);
  return merge !== undefined && merge.left <= left && merge.right >= right && left < right;
}

/** Without borders: some caption is tied to the row below, by a merge down or as a group over leaves. */
function reachesBelow(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (view.textAt(row, column) === "") continue;
    const merge = view.mergeAt(row, column);
    if (merge && merge.bottom > row) return true;
    const isGroup =
      merge !== undefined && merge.left > left && merge.right > merge.left && merge.right <= right;
    if (isGroup && captionsIn(view, row + 1, merge.left, merge.right).length >= 2) return true;
    // Not merged: a caption that stands over a leaf and leaves the next leaf's place empty.
    const isOpen =
      !merge &&
      column > left &&
      view.textAt(row + 1, column) !== "" &&
      view.textAt(row, column + 1) === "" &&
      view.textAt(row + 1, column + 1) !== "" &&
      view.textAt(row, left) !== "";
    if (isOpen) return true;
  }
  return false;
}
