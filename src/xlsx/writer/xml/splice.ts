/**
 * Changes to a text as pieces to put in place of others. Everything between the pieces stays as it was, which is
 * how a part of someone else's form is changed in one cell and nowhere else.
 */
import { attributesOf, type XmlElement } from "./elements";
import { escapeAttribute } from "./escape";

export interface Splice {
  readonly start: number;
  /** The same as `start` for an insertion. */
  readonly end: number;
  readonly text: string;
}

/** The text with all pieces put in. Insertions at one place keep their order; overlapping pieces are a mistake. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (splice.start < at) throw new Error(`Two changes overlap at position ${splice.start}.`);
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** Puts new content at a position inside the element; `<row/>` is opened to hold it. */
export function insertion(text: string, element: XmlElement, at: number, xml: string): Splice {
  if (!element.empty) return { start: at, end: at, text: xml };
  return { start: endOfAttributes(text, element), end: element.end, text: `>${xml}</${element.name}>` };
}

/** Gives an attribute (without prefix) a value, in its place if it is there and last if it is not. */
export function attributeSplice(text: string, element: XmlElement, name: string, value: string): Splice {
  const written = `${name}="${escapeAttribute(value)}"`;
  const present = attributesOf(text, element).find((attribute) => attribute.name === name);
  if (present) return { start: present.start, end: present.end, text: written };
  const at = endOfAttributes(text, element);
  return { start: at, end: at, text: ` ${written}` };
}

/** Takes an attribute (without prefix) away, with the space before it; nothing where it is not there. */
export function attributeRemoval(text: string, element: XmlElement, name: string): Splice[] {
  const present = attributesOf(text, element).find((attribute) => attribute.name === name);
  if (!present) return [];
  const space = /\s*$/.exec(text.slice(element.start, present.start))?.[0] ?? "";
  return [{ start: present.start - space.length, end: present.end, text: "" }];
}

/** Before the ">" or "/>" of the opening tag. */
function endOfAttributes(text: string, element: XmlElement): number {
  return element.start + text.slice(element.start, element.contentStart).replace(/\s*\/?>$/, "").length;
}
