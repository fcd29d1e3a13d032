/** Text of an XML part, from its UTF-8 bytes: entities, CDATA sections, line ends; and Excel's own `_x000D_`. */
import { cdataEnd, cdataStart, endOfMarkup, isCdata } from "./xml-markup";

/** The text between two places of a part, with whatever markup stands between them resolved. */
export function decodeXmlText(bytes: Uint8Array, start: number, end: number): string {
  let isPlain = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    // "&" may begin an entity, "<" a comment or CDATA section, and a carriage return is a line end.
    if (byte === ampersand || byte === lessThan || byte === carriageReturn) {
      isPlain = false;
      break;
    }
  }
  return isPlain ? decodeUtf8(bytes, start, end) : decodePieces(bytes, start, end);
}

/** Text that holds no markup, as it stood between two tags: entities resolved, line ends made the same. */
export function resolveXmlText(text: string): string {
  return resolveEntities(withLineFeeds(text));
}

/** `_x000D_` → the character of that number; `_x005F_` is how a true underscore before such letters is kept. */
export function unescapeExcelText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The bytes as they stand, markup and all. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  return start === end ? "" : utf8.decode(bytes.subarray(start, end));
}

const ampersand = 0x26;
const lessThan = 0x3c;
const carriageReturn = 0x0d;

/** `ignoreBOM` keeps a byte order mark that is part of a text. Parts have lost theirs before they are scanned. */
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

function decodePieces(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let at = start;
  while (at < end) {
    const markup = bytes.indexOf(lessThan, at);
    const pieceEnd = markup === -1 || markup > end ? end : markup;
    text += resolveXmlText(decodeUtf8(bytes, at, pieceEnd));
    if (pieceEnd === end) break;
    at = Math.min(endOfMarkup(bytes, pieceEnd), end);
    if (isCdata(bytes, pieceEnd)) {
      text += withLineFeeds(decodeUtf8(bytes, pieceEnd + cdataStart.length, at - cdataEnd.length));
    }
  }
  return text;
}

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

const namedEntities = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Entities of a document type are left as they stand: they are never needed, and expanding them is an attack. */
function resolveEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([A-Za-z]+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return namedEntities.get(name) ?? whole;
      const code = hex === undefined ? parseInt(decimal ?? "", 10) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    },
  );
}
