/**
 * The short way through a sheet: nearly every cell is `<c r="B7" s="3" t="s"><v>123</v></c>`, the same with a plain
 * `<f>` in front of the value, or `<c r="B7" s="3"/>`, to the letter, as Excel, LibreOffice and most libraries write
 * it. Such a cell is read here in one go over its bytes. Anything else is left to the scanner, whole.
 */
import { maxColumn, maxRow } from "../../../core/model/address";
import { parseNumber } from "./cell-number";

/** What a plain cell says. One object is filled again and again, so that a cell costs no object of its own. */
export interface PlainCell {
  row: number;
  column: number;
  style: number;
  /** What `number` is: the value or the number of a shared text. */
  holds: "nothing" | "number" | "text";
  number: number;
  /** Of the text between `<f>` and `</f>`; -1 where there is no formula. */
  formulaStart: number;
  formulaEnd: number;
}

export function emptyPlainCell(): PlainCell {
  // A fraction tells the engine to keep room for one, instead of making a number object whenever one comes.
  return { row: 0, column: 0, style: 0, holds: "nothing", number: 0.5, formulaStart: -1, formulaEnd: -1 };
}

/** Fills `cell` and gives the place behind it; 0 where what stands at `start` is not that plain. */
export function readPlainCell(bytes: Uint8Array, start: number, cell: PlainCell): number {
  // <c r="B7"
  if (bytes[start] !== lessThan || bytes[start + 1] !== letterC || bytes[start + 2] !== space) return 0;
  if (bytes[start + 3] !== letterR || bytes[start + 4] !== equals || bytes[start + 5] !== quote) return 0;
  let at = start + 6;
  let column = 0;
  let row = 0;
  let byte = bytes[at]!;
  for (; byte >= letterA && byte <= letterZ; byte = bytes[++at]!) column = column * 26 + byte - beforeA;
  for (; byte >= zero && byte <= nine; byte = bytes[++at]!) row = row * 10 + byte - zero;
  if (byte !== quote || row < 1 || row > maxRow || column < 1 || column > maxColumn) return 0;
  cell.row = row;
  cell.column = column;
  byte = bytes[++at]!;

  // s="3"
  let style = 0;
  if (byte === space && bytes[at + 1] === letterS && bytes[at + 2] === equals && bytes[at + 3] === quote) {
    at += 4;
    for (byte = bytes[at]!; byte >= zero && byte <= nine; byte = bytes[++at]!) {
      style = style * 10 + byte - zero;
    }
    if (byte !== quote) return 0;
    byte = bytes[++at]!;
  }
  cell.style = style;

  // t="s" or t="n"
  let isText = false;
  if (byte === space && bytes[at + 1] === letterT && bytes[at + 2] === equals && bytes[at + 3] === quote) {
    isText = bytes[at + 4] === letterS;
    if ((!isText && bytes[at + 4] !== letterN) || bytes[at + 5] !== quote) return 0;
    at += 6;
    byte = bytes[at]!;
  }

  // /> or ></c>
  cell.formulaStart = -1;
  cell.holds = "nothing";
  if (byte === slash && bytes[at + 1] === greaterThan) return at + 2;
  if (byte !== greaterThan) return 0;
  at++;
  if (bytes[at + 1] === slash) return isCellEnd(bytes, at) ? at + 4 : 0;

  // <f>SUM(B1:B9)</f>
  if (bytes[at] === lessThan && bytes[at + 1] === letterF && bytes[at + 2] === greaterThan) {
    at += 3;
    cell.formulaStart = at;
    while (at < bytes.length && bytes[at] !== lessThan) at++;
    cell.formulaEnd = at;
    if (at === cell.formulaStart) return 0;
    if (bytes[at + 1] !== slash || bytes[at + 2] !== letterF || bytes[at + 3] !== greaterThan) return 0;
    at += 4;
  }

  // <v>123</v>
  if (bytes[at] !== lessThan || bytes[at + 1] !== letterV || bytes[at + 2] !== greaterThan) return 0;
  at += 3;
  const valueStart = at;
  let number = 0;
  for (byte = bytes[at]!; byte >= zero && byte <= nine; byte = bytes[++at]!)
    number = number * 10 + byte - zero;
  if (byte !== lessThan || at - valueStart > exactDigits) {
    while (at < bytes.length && bytes[at] !== lessThan) at++;
    number = parseNumber(bytes, valueStart, at);
    if (Number.isNaN(number)) return 0;
  } else if (at === valueStart) {
    return 0;
  }
  cell.number = number;
  cell.holds = isText ? "text" : "number";
  if (bytes[at + 1] !== slash || bytes[at + 2] !== letterV || bytes[at + 3] !== greaterThan) return 0;
  return isCellEnd(bytes, at + 4) ? at + 8 : 0;
}

/** `</c>` */
function isCellEnd(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== lessThan || bytes[at + 1] !== slash) return false;
  return bytes[at + 2] === letterC && bytes[at + 3] === greaterThan;
}

/** Whole numbers of so many digits are exact. */
const exactDigits = 15;

const [space, quote, slash, lessThan, equals, greaterThan] = [0x20, 0x22, 0x2f, 0x3c, 0x3d, 0x3e];
const [zero, nine, beforeA, letterA, letterZ] = [0x30, 0x39, 0x40, 0x41, 0x5a];
const [letterC, letterF, letterN, letterR] = [0x63, 0x66, 0x6e, 0x72];
const [letterS, letterT, letterV] = [0x73, 0x74, 0x76];
