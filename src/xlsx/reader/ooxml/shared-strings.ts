/**
 * `xl/sharedStrings.xml`: the texts that cells name by number. One pass finds where each begins;
 * a text is decoded when the first cell asks for it, so a sheet that is not read costs no text.
 */
import { XmlScanner } from "../xml/xml-scanner";
import { decodeXmlText, unescapeExcelText } from "../xml/xml-text";
import { readRichText } from "./rich-text";

export interface SharedStrings {
  /** `undefined` where the table has no such number. */
  at(index: number): string | undefined;
}

export const noSharedStrings: SharedStrings = { at: () => undefined };

/** `undefined` where the part is not well-formed. */
export function readSharedStrings(bytes: Uint8Array): SharedStrings | undefined {
  const starts = startsOf(bytes);
  if (!starts) return undefined;
  const texts: (string | undefined)[] = new Array<string | undefined>(starts.length).fill(undefined);
  const scanner = new XmlScanner(bytes);
  return {
    at(index) {
      const known = texts[index];
      if (known !== undefined) return known;
      const start = starts[index];
      if (start === undefined) return undefined;
      const text = plainText(bytes, start) ?? richText(scanner, start);
      texts[index] = text;
      return text;
    },
  };
}

/** Where the opening tag of each item stands. */
function startsOf(bytes: Uint8Array): number[] | undefined {
  const scanner = new XmlScanner(bytes);
  const starts: number[] = [];
  while (scanner.next()) {
    if (scanner.isOpen && scanner.isNamed("si")) starts.push(scanner.textEnd);
  }
  return scanner.broken ? undefined : starts;
}

/** Most items are `<si><t>…</t></si>` to the letter: no need to go from tag to tag. */
function plainText(bytes: Uint8Array, start: number): string | undefined {
  if (!matches(bytes, start, "<si><t>")) return undefined;
  const from = start + "<si><t>".length;
  const to = bytes.indexOf(lessThan, from);
  if (!matches(bytes, to, "</t></si>")) return undefined;
  return unescapeExcelText(decodeXmlText(bytes, from, to));
}

const lessThan = 0x3c;

function matches(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function richText(scanner: XmlScanner, start: number): string {
  scanner.moveTo(start);
  scanner.next();
  return readRichText(scanner);
}
