/** What is stored between `<v>` and `</v>`, by the type of its cell. */
import type { CellValue } from "../../../core/model/grid";
import { serialOfIsoDate } from "../formats/serial-date";
import { decodeXmlText, unescapeExcelText } from "../xml/xml-text";
import { parseNumber } from "./cell-number";
import type { CellType } from "./cell-tag";
import type { SharedStrings } from "./shared-strings";

/** The value; `undefined` where it names a shared text that is not there. */
export function storedValue(
  bytes: Uint8Array,
  start: number,
  end: number,
  type: CellType,
  strings: SharedStrings,
): CellValue | undefined {
  switch (type) {
    case "n":
      return numberOrText(bytes, start, end);
    case "s":
      return start === end ? null : strings.at(numberAt(bytes, start, end));
    case "str":
    case "inlineStr":
      return unescapeExcelText(decodeXmlText(bytes, start, end));
    case "b":
      return start === end ? null : /^\s*(1|true)\s*$/i.test(decodeXmlText(bytes, start, end));
    case "e":
      return start === end ? null : { error: decodeXmlText(bytes, start, end).trim() };
    case "d": {
      const text = decodeXmlText(bytes, start, end);
      return serialOfIsoDate(text) ?? numberOrText(bytes, start, end);
    }
  }
}

/** Blank for nothing but spaces; text where a number was promised and something else stands. */
function numberOrText(bytes: Uint8Array, start: number, end: number): CellValue {
  if (start === end) return null;
  const number = numberAt(bytes, start, end);
  if (!Number.isNaN(number)) return number;
  const text = decodeXmlText(bytes, start, end);
  return text.trim() === "" ? null : text;
}

function numberAt(bytes: Uint8Array, start: number, end: number): number {
  const number = parseNumber(bytes, start, end);
  if (!Number.isNaN(number)) return number;
  // Character references, a comment or a CDATA section may stand in the way.
  const plain = new TextEncoder().encode(decodeXmlText(bytes, start, end));
  return parseNumber(plain, 0, plain.length);
}
