/** Defined names of the workbook and of its sheets: added, given a new reference, taken away. */
import { attributeOf, childOf, childrenOf, prefixOf, rootOf, type XmlElement } from "../xml/elements";
import { escapeText } from "../xml/escape";
import { attributesXml } from "../xml/replace-child";
import { placeFor, workbookOrder } from "../xml/schema-order";
import { insertion, spliced } from "../xml/splice";
import type { OpenedBook } from "./opened-book";

interface NameInBook {
  readonly name: string;
  readonly refersTo: string;
  /** The position of the sheet the name belongs to; absent for a name of the whole workbook. */
  readonly localSheetId?: number;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export function defineName(book: OpenedBook, defined: NameInBook): void {
  const text = book.edit.text(book.part) ?? "";
  const root = rootOf(text);
  const list = childOf(text, root, "definedNames");
  const prefix = prefixOf(root);
  const xml = nameXml(prefix, defined);
  if (!list) {
    const place = placeFor(text, root, "definedNames", workbookOrder);
    const created = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
    book.edit.setText(book.part, spliced(text, [insertion(text, root, place, created)]));
    return;
  }
  const present = nameIn(text, list, defined);
  const splice = present
    ? { start: present.start, end: present.end, text: xml }
    : insertion(text, list, list.contentEnd, xml);
  book.edit.setText(book.part, spliced(text, [splice]));
}

/** Takes a name away; a list of names that is left empty goes with it. */
export function removeName(book: OpenedBook, removed: Pick<NameInBook, "name" | "localSheetId">): void {
  const text = book.edit.text(book.part) ?? "";
  const list = childOf(text, rootOf(text), "definedNames");
  const present = list && nameIn(text, list, removed);
  if (!present) return;
  const gone = childrenOf(text, list).length === 1 ? list : present;
  book.edit.setText(book.part, spliced(text, [{ start: gone.start, end: gone.end, text: "" }]));
}

function nameIn(
  text: string,
  list: XmlElement,
  { name, localSheetId }: Pick<NameInBook, "name" | "localSheetId">,
): XmlElement | undefined {
  return childrenOf(text, list).find(
    (child) =>
      attributeOf(text, child, "name")?.toLowerCase() === name.toLowerCase() &&
      attributeOf(text, child, "localSheetId") === localSheetId?.toString(),
  );
}

function nameXml(prefix: string, { name, refersTo, localSheetId, hidden, comment }: NameInBook): string {
  const attributes = attributesXml({
    name,
    comment: comment || undefined,
    localSheetId,
    hidden: hidden || undefined,
  });
  return `<${prefix}definedName${attributes}>${escapeText(refersTo)}</${prefix}definedName>`;
}
