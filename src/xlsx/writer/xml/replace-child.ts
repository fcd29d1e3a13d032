/** An element's child put in, replaced or taken out, in the place the schema has for it. */
import { childOf, prefixOf, rootOf, type XmlElement } from "./elements";
import { escapeAttribute } from "./escape";
import { placeFor } from "./schema-order";
import { insertion, spliced } from "./splice";

/**
 * The text with the first child of that name being `xml`; "" takes it out.
 */
export function withChild(
  text: string,
  parent: XmlElement,
  local: string,
  xml: string,
  order: readonly string[],
): string {
  const present = childOf(text, parent, local);
  if (present) return spliced(text, [{ start: present.start, end: present.end, text: xml }]);
  if (xml === "") return text;
  return spliced(text, [insertion(text, parent, placeFor(text, parent, local, order), xml)]);
}

/** As `withChild`, for a child of the text's own root element. */
export function withRootChild(text: string, local: string, xml: string, order: readonly string[]): string {
  return withChild(text, rootOf(text), local, xml, order);
}

/** `<x:sz val="13"/>`; without attributes `<x:b/>`. Attributes that are undefined are left out. */
export function emptyElement(
  prefix: string,
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
): string {
  return `<${prefix}${name}${attributesXml(attributes)}/>`;
}

/** ` val="13"`, with a space before each; true and false as 1 and 0. */
export function attributesXml(
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
      return ` ${name}="${escapeAttribute(text)}"`;
    })
    .join("");
}

/** The prefix of the text's own elements: "x:" or "". */
export function ownPrefix(text: string): string {
  return prefixOf(rootOf(text));
}
