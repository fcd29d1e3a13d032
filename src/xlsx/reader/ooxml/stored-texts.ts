/** Texts of ours among the custom XML parts of a workbook. Parts of others, and damaged ones, are passed over. */
import { storedTextId, storedTextOf } from "../../../core/model/stored-text";
import { isRefusal } from "../refusals";
import { decodeUtf8 } from "../xml/xml-text";
import type { PackageParts } from "./package-parts";
import type { Relationship } from "./relationships";

/** `links` are the relationships of the workbook part. */
export function readStoredTexts(
  parts: PackageParts,
  links: readonly Relationship[],
): ReadonlyMap<string, string> {
  const documents = new Map<string, string[]>();
  for (const { type, target } of links) {
    const bytes = type === "customXml" ? parts.part(target) : undefined;
    if (!bytes || isRefusal(bytes)) continue;
    const xml = decodeUtf8(bytes, 0, bytes.length);
    const id = storedTextId(xml);
    if (id !== undefined) documents.set(id, [...(documents.get(id) ?? []), xml]);
  }
  const texts = new Map<string, string>();
  for (const [id, own] of documents) {
    const text = storedTextOf(own);
    if (text !== undefined) texts.set(id, text);
  }
  return texts;
}
