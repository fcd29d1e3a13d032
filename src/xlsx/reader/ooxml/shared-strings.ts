/**
 * `xl/sharedStrings.xml`: the texts that cells name by number. One pass finds where each begins;
 * a text is decoded when a cell asks for it, so a sheet that is not read costs no text.
 */
import { XmlScanner } from "../xml/xml-scanner";
import { decodeUtf8, resolveXmlText, unescapeExcelText } from "../xml/xml-text";
import { endOfPlainItem, plainItemEnd } from "./plain-item";
import { readRichText } from "./rich-text";

export interface SharedStrings {
  /** `undefined` where the table has no such number. */
  at(index: number): string | undefined;
}

export const noSharedStrings: SharedStrings = { at: () => undefined };

/** `undefined` where the part is not well-formed. */
export function readSharedStrings(bytes: Uint8Array): SharedStrings | undefined {
  const items = findItems(bytes);
  if (!items) return undefined;
  const { starts, plainEnds } = items;
  const texts: (string | undefined)[] = new Array<string | undefined>(starts.length).fill(undefined);
  const scanner = new XmlScanner(bytes);

  /** Decodes the plain item and those behind it in one go: each call of the decoder costs more than a text. */
  function decodePlain(first: number): void {
    let next = first + 1;
    const limit = Math.min(first + itemsDecodedTogether, starts.length);
    while (next < limit && texts[next] === undefined && isNext(next)) next++;
    const together = decodeUtf8(bytes, starts[first]!, plainEnds[next - 1]!);
    const pieces = together.split(plainItemEnd);
    for (let index = first; index < next; index++) {
      const piece = pieces[index - first]!;
      // What is in front of the text is its tags alone, and they hold no ">" but their own.
      const text = piece.slice(piece.indexOf(">", "<si>".length) + 1);
      texts[index] = unescapeExcelText(resolveXmlText(text));
    }
  }

  /** Whether the item is plain and stands right behind another that is. */
  function isNext(index: number): boolean {
    return plainEnds[index] !== 0 && starts[index] === plainEnds[index - 1];
  }

  return {
    at(index) {
      const known = texts[index];
      if (known !== undefined) return known;
      const start = starts[index];
      if (start === undefined) return undefined;
      if (plainEnds[index] === 0) texts[index] = richText(scanner, start);
      else decodePlain(index);
      return texts[index];
    },
  };
}

/** Few enough that a text which is kept does not keep a whole table in memory with it. */
const itemsDecodedTogether = 32;

interface ItemPlaces {
  /** Where the opening tag of each item stands. */
  readonly starts: readonly number[];
  /** The place behind each item that is plain; 0 for the others. */
  readonly plainEnds: readonly number[];
}

function findItems(bytes: Uint8Array): ItemPlaces | undefined {
  const scanner = new XmlScanner(bytes);
  const starts: number[] = [];
  const plainEnds: number[] = [];
  while (scanner.next()) {
    if (scanner.isOpen && scanner.isNamed("si")) {
      starts.push(scanner.textEnd);
      plainEnds.push(0);
    }
    let at = scanner.position;
    for (let end = 0; (end = endOfPlainItem(bytes, at)) > 0; at = end) {
      starts.push(at);
      plainEnds.push(end);
    }
    scanner.goTo(at);
  }
  return scanner.broken ? undefined : { starts, plainEnds };
}

function richText(scanner: XmlScanner, start: number): string {
  scanner.moveTo(start);
  scanner.next();
  return readRichText(scanner);
}
