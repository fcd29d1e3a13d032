/** The attributes of `<c r="B7" s="3" t="s">`, read from the bytes: this runs once for every cell of every sheet. */
import type { XmlScanner } from "../xml/xml-scanner";
import { readReference } from "./cell-reference";

/** What the tag says. One object is filled again and again, so that a cell costs no object of its own. */
export interface CellTag {
  /** 0 where the tag does not say; -1 where the address is not one of a sheet. */
  row: number;
  column: number;
  style: number;
  type: CellType;
}

/** How the value is stored: a number, a shared string, text, inline text, a boolean, an error, an ISO date. */
export type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

export function emptyTag(): CellTag {
  return { row: 0, column: 0, style: 0, type: "n" };
}

/** Fills `tag` from the tag the scanner has reached. */
export function readCellTag(scanner: XmlScanner, tag: CellTag): void {
  tag.row = 0;
  tag.column = 0;
  tag.style = 0;
  tag.type = "n";
  const { bytes, attributes } = scanner;
  for (let index = 0; index < scanner.attributeCount * 4; index += 4) {
    const nameStart = attributes[index]!;
    if (attributes[index + 1]! - nameStart !== 1) continue;
    const start = attributes[index + 2]!;
    const end = attributes[index + 3]!;
    switch (bytes[nameStart]) {
      case letterR:
        readReference(bytes, start, end, tag);
        break;
      case letterS:
        tag.style = digitsOf(bytes, start, end);
        break;
      case letterT:
        tag.type = typeOf(bytes, start, end);
        break;
    }
  }
}

const [letterB, letterD, letterE, letterI, letterN] = [0x62, 0x64, 0x65, 0x69, 0x6e];
const [letterR, letterS, letterT, zero] = [0x72, 0x73, 0x74, 0x30];

function digitsOf(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + bytes[at]! - zero;
  return number;
}

function typeOf(bytes: Uint8Array, start: number, end: number): CellType {
  switch (bytes[start]) {
    case letterS:
      return end - start === 1 ? "s" : "str";
    case letterB:
      return "b";
    case letterE:
      return "e";
    case letterI:
      return "inlineStr";
    case letterD:
      return "d";
    case letterN:
    default:
      return "n";
  }
}
