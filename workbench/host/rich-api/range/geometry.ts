/** Rectangles taken from rectangles: sizes, overlaps, neighbours. A rectangle that leaves the sheet is refused. */
import { type CellRange, maxColumn, maxRow } from "../../../../src/core/model/address";
import { refuse } from "../refusal";

export const wholeSheet: CellRange = { top: 1, left: 1, bottom: maxRow, right: maxColumn };

export function rowCountOf({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnCountOf({ left, right }: CellRange): number {
  return right - left + 1;
}

export function cellCountOf(range: CellRange): number {
  return rowCountOf(range) * columnCountOf(range);
}

export function isSingleCell(range: CellRange): boolean {
  return cellCountOf(range) === 1;
}

export function intersectionOf(one: CellRange, other: CellRange): CellRange | undefined {
  const range = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

export function boundsOf(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function covers(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function moved(range: CellRange, rows: number, columns: number): CellRange {
  return onSheet({
    top: range.top + rows,
    left: range.left + columns,
    bottom: range.bottom + rows,
    right: range.right + columns,
  });
}

/** From a top left corner, counted from 0 as Office.js does. */
export function sized(top: number, left: number, rows: number, columns: number): CellRange {
  return onSheet({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

/** What lies above, below, left and right when `hole` is taken out of `range`. */
export function without(range: CellRange, hole: CellRange): readonly CellRange[] {
  const shared = intersectionOf(range, hole);
  if (!shared) return [range];
  return [
    { ...range, bottom: shared.top - 1 },
    { ...range, top: shared.bottom + 1 },
    { top: shared.top, bottom: shared.bottom, left: range.left, right: shared.left - 1 },
    { top: shared.top, bottom: shared.bottom, left: shared.right + 1, right: range.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

function onSheet(range: CellRange): CellRange {
  return covers(wholeSheet, range) && range.top <= range.bottom && range.left <= range.right
    ? range
    : refuse("InvalidArgument");
}
