/**
 * A header that prints no numbers: a row of captions, known by "TT", by its borders or by the usual words, and the
 * rows above and below that merges, groups and holes tie to it.
 */
import { foldText } from "../text/fold-text";
import type { HeaderBlock } from "./header-block";
import {
  captionsIn,
  countBordered,
  isCodeCaption,
  isHeaderRowAbove,
  isOrdinalCaption,
  maxHeaderRows,
} from "./infer-header-rows";
import { looksPrinted, type PrintedNumber, printedNumberOf } from "./number-row";
import { isSignatureText, rowCodeOf } from "./row-captions";
import type { SheetView } from "./sheet-view";

/** The header that begins with the captions of this row. */
export function plainHeader(view: SheetView, row: number): HeaderBlock | undefined {
  const span = captionSpan(view, row);
  if (!span) return undefined;
  const { right } = span;
  if (!isHeading(view, row, span)) return undefined;
  const bottom = bottomOf(view, row, span.left, right);
  const left = withUncaptioned(view, bottom, span.left);
  let top = row;
  while (top > 1 && bottom - top < maxHeaderRows && isHeaderRowAbove(view, top - 1, left, right)) top -= 1;
  return { top, bottom, numberRow: null, numbers: numbersInCaptions(view, bottom, left, right), left, right };
}

interface CaptionSpan {
  readonly left: number;
  readonly right: number;
  readonly captions: readonly string[];
}

/** Two or more short texts side by side, from the first to the last. */
function captionSpan(view: SheetView, row: number): CaptionSpan | undefined {
  const captions: string[] = [];
  let left = 0;
  let right = 0;
  for (let column = 1; column <= view.grid.lastColumn; column += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < row) continue;
    const cell = view.cellAt(row, column);
    const text = view.textAt(row, column);
    if (cell?.value === null || cell?.value === undefined || text === "") continue;
    if (typeof cell.value !== "string" && !isYear(cell.value)) return undefined;
    if (!merge || merge.left === column) captions.push(text);
    if (left === 0) left = column;
    right = Math.max(right, merge?.right ?? column);
  }
  return captions.length >= 2 ? { left, right, captions } : undefined;
}

/** "2024" typed as a number heads a column of that year. */
function isYear(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

function isHeading(view: SheetView, row: number, { left, right, captions }: CaptionSpan): boolean {
  const width = right - left + 1;
  if (captions.some((caption) => /:\s*[.…_]*$/.test(caption))) return false;
  if (captions.slice(0, 3).some(isOrdinalCaption)) return true;
  if (captions.some(isSignatureText)) return false;
  const isBordered = countBordered(view, row, left, right) >= Math.max(2, width / 2);
  const usual = captions.filter((caption) => usualCaption.test(foldText(caption))).length;
  return isBordered ? captions.length >= 3 || usual >= 1 : usual >= 2;
}

const usualCaption =
  /^(nội dung|chỉ tiêu|tiêu chí|hạng mục|danh mục|tên |họ (và )?tên|đơn vị( tính|$)|đvt$|mã số|mã$|số lượng|tổng số|tổng cộng|ghi chú|(19|20)\d\d$|(năm|tháng|quý) [\divx]+|năm (trước|nay)|kỳ (trước|này)|kế hoạch|thực hiện|kết quả|tỷ lệ|so sánh|trong đó|chia ra|nam$|nữ$|loại hình|đối tượng|lĩnh vực|tăng|giảm|số liệu)/u;

/** Down along merged captions, groups over leaves, and rows that only fill the holes of the row above. */
function bottomOf(view: SheetView, top: number, left: number, right: number): number {
  let bottom = top;
  for (let row = top; row <= bottom && row < top + maxHeaderRows; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const merge = view.mergeAt(row, column);
      if (!merge) continue;
      bottom = Math.max(bottom, Math.min(merge.bottom, top + maxHeaderRows - 1));
      const isGroup = merge.right > merge.left && merge.bottom === row && row === bottom;
      if (isGroup && hasLeavesBelow(view, row + 1, merge.left, merge.right)) bottom = row + 1;
    }
    if (row === bottom && fillsHoles(view, row + 1, top, left, right)) bottom = row + 1;
  }
  return bottom;
}

function hasLeavesBelow(view: SheetView, row: number, left: number, right: number): boolean {
  const captions = captionsIn(view, row, left, right);
  return captions.length >= 2 && captions.every((caption) => !/^-?[\d.,]+$/.test(caption));
}

/** A row of captions without a number and a name of its own: a row of the table always has one of them. */
function fillsHoles(view: SheetView, row: number, top: number, left: number, right: number): boolean {
  let texts = 0;
  let namesSeen = false;
  for (let column = left; column <= right; column += 1) {
    const isKey = !namesSeen;
    const caption = view.textAt(top, column);
    if (caption !== "" && !isOrdinalCaption(caption) && !isCodeCaption(caption)) namesSeen = true;
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < row) continue;
    const cell = view.cellAt(row, column);
    if (cell?.value === null || cell?.value === undefined || view.textAt(row, column) === "") continue;
    if (isKey || typeof cell.value !== "string" || cell.formula !== undefined) return false;
    if (!/\p{L}|%/u.test(cell.value) || isSignatureText(cell.value)) return false;
    // A caption already complete in the row above has nothing under it but figures.
    if (view.textAt(row - 1, column) !== "" && !isOpenGroup(view, row - 1, column, right)) return false;
    texts += 1;
  }
  return texts > 0;
}

/** A caption whose right neighbour is empty above and captioned below. */
function isOpenGroup(view: SheetView, row: number, column: number, right: number): boolean {
  const merge = view.mergeAt(row, column);
  if (merge) return merge.right > merge.left;
  return column < right && view.textAt(row, column + 1) === "" && view.textAt(row + 1, column + 1) !== "";
}

/** A column of row captions that has no caption of its own stands left of the first caption. */
function withUncaptioned(view: SheetView, bottom: number, left: number): number {
  let first = left;
  while (first > 1 && countTextsBelow(view, bottom, first - 1) >= 2) first -= 1;
  return first;
}

function countTextsBelow(view: SheetView, bottom: number, column: number): number {
  const rowsLookedAt = 12;
  let count = 0;
  for (let row = bottom + 1; row <= bottom + rowsLookedAt; row += 1) {
    const merge = view.mergeAt(row, column);
    if (merge && (merge.left !== column || merge.top !== row)) continue;
    const text = view.textAt(row, column);
    if (isSignatureText(text)) break;
    if (/\p{L}{2}/u.test(text) || (text !== "" && rowCodeOf(text) !== null)) count += 1;
  }
  return count;
}

/** "Tổng số (1=2+3)", "Nam (2)": numbers that stand behind the captions themselves. */
function numbersInCaptions(
  view: SheetView,
  bottom: number,
  left: number,
  right: number,
): HeaderBlock["numbers"] {
  const numbers = new Map<number, PrintedNumber>();
  for (let column = left; column <= right; column += 1) {
    const merge = view.mergeAt(bottom, column);
    if (merge && merge.left !== column) continue;
    const behind = /\p{L}.*(\(\s*\d{1,3}[a-z]?\s*(?:=.*)?\))$/u.exec(view.textAt(bottom, column))?.[1];
    const printed = behind === undefined ? undefined : printedNumberOf(behind);
    if (printed) numbers.set(column, printed);
  }
  return looksPrinted([...numbers.values()]) ? numbers : new Map();
}
