/** An existing `<c>` element with new content. Its place, its format and what extensions added to it stay. */
import type { CellContent } from "../../../core/model/workbook-patch";
import type { StyleBook } from "../styles/style-book";
import { attributeOf, attributesOf, childOf, prefixOf, type XmlElement } from "../xml/elements";
import { cellBody, looksLikeFormula } from "./cell-content";
import { storedContent } from "./stored-content";

interface CellToRewrite {
  /** The text of the sheet the element stands in. */
  readonly text: string;
  readonly element: XmlElement;
  readonly content: CellContent;
  /** The `<f>` element kept under a new result. */
  readonly formula: string;
}

export function rewrittenCell({ text, element, content, formula }: CellToRewrite, styles: StyleBook): string {
  const stated = attributeOf(text, element, "s");
  const format = Number(stated ?? 0);
  const { type, xml } = cellBody(storedContent(content, format, styles), prefixOf(element), formula);
  const extensions = childOf(text, element, "extLst");
  const inside = xml + (extensions ? text.slice(extensions.start, extensions.end) : "");
  const style = looksLikeFormula(content) ? String(styles.quoted(format)) : stated;
  const attributes =
    keptAttributes(text, element, content) +
    (style === undefined ? "" : ` s="${style}"`) +
    (type ? ` t="${type}"` : "");
  const opening = `<${element.name}${attributes}`;
  return inside === "" ? `${opening}/>` : `${opening}>${inside}</${element.name}>`;
}

/**
 * Without the type and the style, which are written anew; without `vm`, which says more about the old value (a
 * picture, a linked data type); and without `cm`, which says that the old formula was a dynamic array.
 */
function keptAttributes(text: string, element: XmlElement, { kind }: CellContent): string {
  const dropped = kind === "result" ? ["t", "s", "vm"] : ["t", "s", "vm", "cm"];
  return attributesOf(text, element)
    .filter(({ name }) => !dropped.includes(name))
    .map(({ start, end }) => ` ${text.slice(start, end)}`)
    .join("");
}
