/**
 * The tags of an XML text, one after another, with where each begins and ends: enough to change a few elements of
 * a part and leave every other character as it was. Comments, CDATA, processing instructions and the DOCTYPE are
 * stepped over, so a commented-out `<c r="A1">` is no cell.
 */
import { WriteRefused, damaged } from "../write-refused";

export interface XmlTag {
  readonly kind: "open" | "close" | "empty";
  /** As written, with its prefix: "x:row". */
  readonly name: string;
  readonly start: number;
  /** The position behind ">". */
  readonly end: number;
}

/** The first tag at or behind `from`; `undefined` where there is none. */
export function nextTag(text: string, from: number): XmlTag | undefined {
  for (let start = text.indexOf("<", from); start >= 0;) {
    const skipped = endOfMarkup(text, start);
    if (skipped === undefined) return tagAt(text, start);
    start = text.indexOf("<", skipped);
  }
  return undefined;
}

/** Where a comment, CDATA section, instruction or DOCTYPE that begins here ends; `undefined` for a tag. */
function endOfMarkup(text: string, start: number): number | undefined {
  const second = text.charCodeAt(start + 1);
  if (second === questionMark) return behind(text, "?>", start + 2);
  if (second !== exclamationMark) return undefined;
  if (text.startsWith("<!--", start)) return behind(text, "-->", start + 4);
  if (text.startsWith("<![CDATA[", start)) return behind(text, "]]>", start + 9);
  const subset = text.indexOf("[", start);
  const end = behind(text, ">", start);
  return subset >= 0 && subset < end ? behind(text, ">", behind(text, "]", subset)) : end;
}

function tagAt(text: string, start: number): XmlTag {
  const end = endOfTag(text, start);
  const closing = text.charCodeAt(start + 1) === slash;
  const nameStart = closing ? start + 2 : start + 1;
  const name = text.slice(nameStart, endOfName(text, nameStart, end));
  if (name === "") throw new WriteRefused(damaged);
  if (closing) return { kind: "close", name, start, end };
  return { kind: text.charCodeAt(end - 2) === slash ? "empty" : "open", name, start, end };
}

/** The position behind the tag's ">", which may also stand inside an attribute's value. */
function endOfTag(text: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === doubleQuote || code === singleQuote) quote = code;
    else if (code === greaterThan) return at + 1;
  }
  throw new WriteRefused(damaged);
}

function endOfName(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code <= space || code === slash || code === greaterThan) return at;
  }
  return end;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new WriteRefused(damaged);
  return at + mark.length;
}

const space = 0x20;
const exclamationMark = 0x21;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const greaterThan = 0x3e;
const questionMark = 0x3f;
