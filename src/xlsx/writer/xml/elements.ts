/**
 * Elements of an XML text as positions in it. Found by local name whatever the prefix: `<row>`, `<x:row>` and
 * `<ss:row>` are the same to us, as they are to Excel.
 */
import { WriteRefused, damaged } from "../write-refused";
import { unescapeXml } from "./escape";
import { nextTag, type XmlTag } from "./scan-tags";

export interface XmlElement {
  /** As written: "x:row". */
  readonly name: string;
  /** Without the prefix: "row". */
  readonly local: string;
  readonly start: number;
  /** Behind the ">" of the opening tag. */
  readonly contentStart: number;
  /** Before the "<" of the closing tag; the same as `contentStart` for `<row/>`. */
  readonly contentEnd: number;
  /** Behind the whole element. */
  readonly end: number;
  /** Written as `<row/>`. */
  readonly empty: boolean;
}

interface XmlAttribute {
  readonly name: string;
  readonly local: string;
  /** With entities resolved. */
  readonly value: string;
  /** Of the name, and behind the closing quote. */
  readonly start: number;
  readonly end: number;
}

/** The document element. */
export function rootOf(text: string): XmlElement {
  const tag = nextTag(text, 0);
  if (!tag || tag.kind === "close") throw new WriteRefused(damaged);
  return elementFrom(text, tag);
}

/** The elements directly inside `parent`, in order. */
export function childrenOf(text: string, parent: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  for (let at = parent.contentStart; at < parent.contentEnd;) {
    const tag = nextTag(text, at);
    if (!tag || tag.start >= parent.contentEnd) break;
    const child = elementFrom(text, tag);
    children.push(child);
    at = child.end;
  }
  return children;
}

/** The first child of that local name. */
export function childOf(text: string, parent: XmlElement, local: string): XmlElement | undefined {
  return childrenOf(text, parent).find((child) => child.local === local);
}

export function attributesOf(text: string, element: XmlElement): XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  const tag = text.slice(element.start, element.contentStart);
  for (const match of tag.matchAll(/([^\s"'<>/=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    const [whole, name = "", quoted = ""] = match;
    const start = element.start + match.index;
    const value = unescapeXml(quoted.slice(1, -1));
    attributes.push({ name, local: localName(name), value, start, end: start + whole.length });
  }
  return attributes;
}

/** The value of an attribute without a prefix. */
export function attributeOf(text: string, element: XmlElement, name: string): string | undefined {
  return attributesOf(text, element).find((attribute) => attribute.name === name)?.value;
}

/** The text inside an element, with entities and CDATA resolved. Child elements are not expected. */
export function textOf(text: string, element: XmlElement): string {
  const content = text.slice(element.contentStart, element.contentEnd);
  return content
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.startsWith("<!--") ? "" : unescapeXml(piece),
    )
    .join("");
}

/** "x:" of "x:row", and nothing where there is no prefix. */
export function prefixOf(element: { readonly name: string; readonly local: string }): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The element that a tag opens, up to its closing tag. */
function elementFrom(text: string, tag: XmlTag): XmlElement {
  const { name, start, end } = tag;
  const common = { name, local: localName(name), start, contentStart: end };
  if (tag.kind === "empty") return { ...common, contentEnd: end, end, empty: true };
  if (tag.kind === "close") throw new WriteRefused(damaged);
  const closing = closingTag(text, tag);
  return { ...common, contentEnd: closing.start, end: closing.end, empty: false };
}

function closingTag(text: string, opening: XmlTag): XmlTag {
  let depth = 1;
  for (let tag = nextTag(text, opening.end); tag; tag = nextTag(text, tag.end)) {
    if (tag.kind === "open") depth++;
    else if (tag.kind === "close" && --depth === 0) {
      if (tag.name !== opening.name) break;
      return tag;
    }
  }
  throw new WriteRefused(damaged);
}
