/** A rectangle cut into bands of whole rows, each small enough to be read or written in one go. */
import type { CellRange } from "../core/model/address";

export function bandsOf(range: CellRange, maxCells: number): readonly CellRange[] {
  const width = range.right - range.left + 1;
  const height = Math.max(1, Math.floor(maxCells / width));
  const bands: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += height) {
    bands.push({ ...range, top, bottom: Math.min(top + height - 1, range.bottom) });
  }
  return bands;
}

export function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The range on a sheet, by numbers: an address would be one more text to make and to read. */
export function rangeOn(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
