/** Addresses as attributes hold them, read from the bytes: `r="B7"` of every cell, `ref="A1:D1"` of every merge. */
import { maxColumn, maxRow, type CellAddress, type CellRange } from "../../../core/model/address";

/** Sets `row` and `column`; both are -1 where the text is not a cell of a sheet. */
export function readReference(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: { -readonly [Key in keyof CellAddress]: number },
): void {
  let row = 0;
  let column = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    const letter = byte & ~lowerCase;
    if (byte >= zero && byte <= nine) row = row * 10 + byte - zero;
    else if (letter >= letterA && letter <= letterZ && row === 0) column = column * 26 + letter - letterA + 1;
    else if (byte !== dollar) column = Infinity;
  }
  const isOnSheet = row >= 1 && row <= maxRow && column >= 1 && column <= maxColumn;
  into.row = isOnSheet ? row : -1;
  into.column = isOnSheet ? column : -1;
}

/** The rectangle, corners in order; one cell is a rectangle too. `undefined` where the text is not one. */
export function readRange(bytes: Uint8Array, start: number, end: number): CellRange | undefined {
  let middle = start;
  while (middle < end && bytes[middle] !== colon) middle++;
  const from = { row: 0, column: 0 };
  const to = { row: 0, column: 0 };
  readReference(bytes, start, middle, from);
  readReference(bytes, middle === end ? start : middle + 1, end, to);
  if (from.row === -1 || to.row === -1) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

const [dollar, zero, nine, colon, letterA, letterZ, lowerCase] = [0x24, 0x30, 0x39, 0x3a, 0x41, 0x5a, 0x20];
