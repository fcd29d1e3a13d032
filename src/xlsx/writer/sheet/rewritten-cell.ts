/** An existing `<c>` element with new content. Its place, its format and what extensions added to it stay. */
import type { CellContent } from "../../../core/model/workbook-patch";
import type { LookChange } from "../../../core/model/look-change";
import type { StyleBook } from "../styles/style-book";
import { attributeOf, attributesOf, childOf, prefixOf, type XmlElement } from "../xml/elements";
import { attributeSplice, type Splice } from "../xml/splice";
import { cellBody, looksLikeFormula } from "./cell-content";
import { storedContent } from "./stored-content";

interface CellToRewrite {
  /** The text of the sheet the element stands in. */
  readonly text: string;
  readonly element: XmlElement;
  readonly content: CellContent;
  /** The `<f>` element kept under a new result. */
  readonly formula: string;
  /** What is changed in its look. */
  readonly look: LookChange | undefined;
}

export function rewrittenCell(
  { text, element, content, formula, look }: CellToRewrite,
  styles: StyleBook,
): string {
  const { stated, format } = formatOf(text, element, look, styles);
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

/** The opening tag's change of an existing `<c>` that gets another look and keeps its content. */
export function restyledCell(text: string, element: XmlElement, look: LookChange, styles: StyleBook): Splice {
  const { format } = formatOf(text, element, look, styles);
  return attributeSplice(text, element, "s", String(format));
}

/** The cell format it gets, and as it is written: not at all where it was not and nothing changed. */
function formatOf(
  text: string,
  element: XmlElement,
  look: LookChange | undefined,
  styles: StyleBook,
): { readonly stated: string | undefined; readonly format: number } {
  const stated = attributeOf(text, element, "s");
  if (!look) return { stated, format: Number(stated ?? 0) };
  const format = styles.changed(Number(stated ?? 0), look);
  return { stated: String(format), format };
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
