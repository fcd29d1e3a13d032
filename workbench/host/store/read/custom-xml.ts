/** The custom XML parts of a workbook: each document with the id that its properties give it. */
import type { PackageParts } from "../../../../src/xlsx/reader/ooxml/package-parts";
import { decodeUtf8 } from "../../../../src/xlsx/reader/xml/xml-text";
import { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";
import { bytesOf, relationshipsOf, type StoredWorkbook } from "./workbook-parts";

interface CustomXmlPart {
  /** In the shape of a GUID in braces; `undefined` for a part without properties. */
  readonly id: string | undefined;
  readonly xml: string;
}

export function readCustomXml(parts: PackageParts, workbook: StoredWorkbook): CustomXmlPart[] {
  return workbook.relationships
    .filter(({ type }) => type === "customXml")
    .flatMap(({ target }) => {
      const bytes = bytesOf(parts, target);
      if (!bytes) return [];
      const properties = relationshipsOf(parts, target).find(({ type }) => type === "customXmlProps");
      const id = itemIdOf(bytesOf(parts, properties?.target));
      return [{ id, xml: decodeUtf8(bytes, 0, bytes.length) }];
    });
}

function itemIdOf(properties: Uint8Array | undefined): string | undefined {
  const scanner = new XmlScanner(properties ?? new Uint8Array());
  while (scanner.next())
    if (scanner.isOpen && scanner.isNamed("datastoreItem")) return scanner.attribute("itemID");
  return undefined;
}
