/** A move of cells along one axis, and where it takes rows, columns and rectangles. */
import type { CellRange } from "../../../../src/core/model/address";

/** Cells from row (or column) `from` on move by `by`. */
export interface CellShift {
  readonly axis: "row" | "column";
  readonly from: number;
  /** Negative where cells were deleted; those between `from + by` and `from` are gone. */
  readonly by: number;
  /** The columns (or rows) it takes in. */
  readonly first: number;
  readonly last: number;
}

/** Where a row or column goes; the ends of a range that lost cells draw in towards each other. */
export function shiftedIndex(index: number, { from, by }: CellShift, end: "first" | "last"): number {
  if (index >= from) return index + by;
  if (by < 0 && index >= from + by) return end === "first" ? from + by : from + by - 1;
  return index;
}

/** "cut": the rectangle is wider than the shift, so part of it would stay behind. */
export function shiftedRange(range: CellRange, shift: CellShift): CellRange | "gone" | "cut" {
  const { axis, first, last } = shift;
  const [across, acrossEnd] = axis === "row" ? [range.left, range.right] : [range.top, range.bottom];
  const [along, alongEnd] = axis === "row" ? [range.top, range.bottom] : [range.left, range.right];
  const isTouched =
    alongEnd >= Math.min(shift.from, shift.from + shift.by) && acrossEnd >= first && across <= last;
  if (!isTouched) return range;
  if (across < first || acrossEnd > last) return "cut";
  const start = shiftedIndex(along, shift, "first");
  const end = shiftedIndex(alongEnd, shift, "last");
  if (start > end) return "gone";
  return axis === "row" ? { ...range, top: start, bottom: end } : { ...range, left: start, right: end };
}
