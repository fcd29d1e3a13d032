/** Defined names of the workbook: added, or given a new reference. Names that belong to one sheet stay as they are. */
import { attributeOf, childOf, childrenOf, prefixOf, rootOf } from "../xml/elements";
import { escapeAttribute, escapeText } from "../xml/escape";
import { placeFor, workbookOrder } from "../xml/schema-order";
import { insertion, spliced } from "../xml/splice";
import type { OpenedBook } from "./opened-book";

interface NameInBook {
  readonly name: string;
  readonly refersTo: string;
  /** The position of the sheet the name belongs to; absent for a name of the whole workbook. */
  readonly localSheetId?: number;
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
  const present = childrenOf(text, list).find(
    (child) =>
      attributeOf(text, child, "name")?.toLowerCase() === defined.name.toLowerCase() &&
      attributeOf(text, child, "localSheetId") === defined.localSheetId?.toString(),
  );
  const splice = present
    ? { start: present.start, end: present.end, text: xml }
    : insertion(text, list, list.contentEnd, xml);
  book.edit.setText(book.part, spliced(text, [splice]));
}

function nameXml(prefix: string, { name, refersTo, localSheetId }: NameInBook): string {
  const local = localSheetId === undefined ? "" : ` localSheetId="${localSheetId}"`;
  return `<${prefix}definedName name="${escapeAttribute(name)}"${local}>${escapeText(refersTo)}</${prefix}definedName>`;
}
