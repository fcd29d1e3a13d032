/**
 * Custom XML parts: documents that a workbook carries with it, each with a part of properties that gives it an id.
 * Source: ECMA-376 part 1, 22.5 (custom XML data storage properties); 15.2.5, 15.2.6.
 */
import { storedTextId, storedTextXml } from "../../../core/model/stored-text";
import type { CustomXmlPatch, StoredText } from "../../../core/model/workbook-patch";
import { crc32 } from "../../zip/crc32";
import { addContentType, addXmlContentType } from "../package/content-types";
import { reachableParts, removeUnreached } from "../package/reachable-parts";
import { addRelationship, relationshipsOf, removeRelationship } from "../package/relationships";
import { attributesOf, rootOf } from "../xml/elements";
import { attributesXml } from "../xml/replace-child";
import type { OpenedBook } from "./opened-book";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const propertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Puts, replaces or takes away documents by their id. */
export function patchCustomXml(book: OpenedBook, patches: readonly CustomXmlPatch[]): void {
  for (const { itemId, xml } of patches) {
    const present = itemsOf(book).find((item) => item.itemId?.toLowerCase() === itemId.toLowerCase());
    if (xml === null) removeItems(book, present ? [present.part] : []);
    else if (present) putDocument(book, present.part, xml);
    else addItem(book, itemId, xml);
  }
}

/** Puts, replaces or takes away the documents of texts of ours, whatever ids a program gave them. */
export function patchStoredTexts(book: OpenedBook, texts: readonly StoredText[]): void {
  for (const { id, text } of texts) {
    const documents = text === null ? [] : storedTextXml(id, text);
    const present = itemsOf(book).filter(({ part }) => storedTextId(book.edit.text(part) ?? "") === id);
    for (const [index, xml] of documents.entries()) {
      const item = present[index];
      if (item) putDocument(book, item.part, xml);
      else addItem(book, itemIdOf(`${id}/${index + 1}`), xml);
    }
    removeItems(
      book,
      present.slice(documents.length).map(({ part }) => part),
    );
  }
}

interface Item {
  readonly part: string;
  readonly itemId: string | undefined;
}

function itemsOf({ edit, part }: OpenedBook): Item[] {
  return relationshipsOf(edit, part)
    .filter(({ kind }) => kind === "customXml")
    .flatMap((relationship) => {
      const item = relationship.part;
      if (item === undefined) return [];
      const properties = relationshipsOf(edit, item).find(({ kind }) => kind === "customXmlProps")?.part;
      const text = properties === undefined ? undefined : edit.text(properties);
      const itemId = text && attributesOf(text, rootOf(text)).find(({ local }) => local === "itemID")?.value;
      return [{ part: item, itemId: itemId || undefined }];
    });
}

function addItem(book: OpenedBook, itemId: string, xml: string): void {
  const { edit, part, relationshipBase } = book;
  let number = 1;
  while (edit.has(`customXml/item${number}.xml`) || edit.has(`customXml/itemProps${number}.xml`)) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  putDocument(book, item, xml);
  addXmlContentType(edit, item);
  addRelationship(edit, part, `${relationshipBase}customXml`, item);
  edit.setText(properties, propertiesXml(itemId, xml));
  addContentType(edit, properties, propertiesType);
  addRelationship(edit, item, `${relationshipBase}customXmlProps`, properties);
}

/** In UTF-8, whatever the document declares and the part was in before. */
function putDocument({ edit }: OpenedBook, part: string, xml: string): void {
  if (edit.text(part) === xml) return;
  edit.remove(part);
  edit.setText(part, xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, ""));
}

function propertiesXml(itemId: string, xml: string): string {
  const namespace = namespaceOf(xml);
  const schema = namespace ? `<ds:schemaRef${attributesXml({ "ds:uri": namespace })}/>` : "";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem${attributesXml({ "ds:itemID": itemId, "xmlns:ds": propertiesNamespace })}>` +
    `<ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}

function namespaceOf(xml: string): string | undefined {
  const root = rootOf(xml);
  const name = root.name === root.local ? "xmlns" : `xmlns:${root.name.slice(0, -root.local.length - 1)}`;
  return attributesOf(xml, root).find((attribute) => attribute.name === name)?.value;
}

function removeItems(book: OpenedBook, parts: readonly string[]): void {
  if (parts.length === 0) return;
  const reached = reachableParts(book.edit);
  for (const part of parts) {
    const link = relationshipsOf(book.edit, book.part).find((relationship) => relationship.part === part);
    if (link) removeRelationship(book.edit, book.part, link);
  }
  removeUnreached(book.edit, reached);
}

/** A GUID made from a name, the same every time. */
function itemIdOf(name: string): string {
  const encoder = new TextEncoder();
  const hex = [0, 1, 2, 3]
    .map((salt) =>
      crc32(encoder.encode(`${salt} ${name}`))
        .toString(16)
        .padStart(8, "0"),
    )
    .join("")
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
}
