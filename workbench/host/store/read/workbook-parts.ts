/** What the workbook part says that the store needs: its sheets with their parts, names, the active tab, protection. */
import type { PackageParts } from "../../../../src/xlsx/reader/ooxml/package-parts";
import { readRelationships, type Relationship } from "../../../../src/xlsx/reader/ooxml/relationships";
import { isRefusal } from "../../../../src/xlsx/reader/refusals";
import { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";
import { unescapeExcelText } from "../../../../src/xlsx/reader/xml/xml-text";

export interface StoredName {
  readonly name: string;
  readonly refersTo: string;
  /** Counts all sheets from 0, those without cells, too. */
  readonly sheetIndex: number | undefined;
  readonly hidden: boolean;
  readonly comment: string;
}

export interface StoredSheet {
  readonly name: string;
  /** Its part; `undefined` for a sheet without cells. */
  readonly path: string | undefined;
}

export interface StoredWorkbook {
  readonly relationships: readonly Relationship[];
  readonly path: string;
  readonly sheets: readonly StoredSheet[];
  readonly names: readonly StoredName[];
  readonly activeIndex: number;
  readonly isStructureProtected: boolean;
}

/** The package has been read before, so what is wanting here is a damaged part that nobody needs. */
export function readStoredWorkbook(parts: PackageParts): StoredWorkbook {
  const root = relationshipsOf(parts, "");
  const path = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const relationships = relationshipsOf(parts, path);
  const sheets: StoredSheet[] = [];
  const names: StoredName[] = [];
  let activeIndex = 0;
  let isStructureProtected = false;
  const scanner = new XmlScanner(bytesOf(parts, path) ?? new Uint8Array());
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    switch (scanner.name()) {
      case "workbookProtection":
        isStructureProtected = scanner.flag("lockStructure");
        break;
      case "workbookView":
        activeIndex = scanner.digits("activeTab") ?? 0;
        break;
      case "sheet":
        sheets.push(readSheetEntry(scanner, sheets.length, relationships));
        break;
      case "definedName":
        names.push(readName(scanner));
        break;
    }
  }
  return { relationships, path, sheets, names, activeIndex, isStructureProtected };
}

/** The part as UTF-8; `undefined` where there is none that can be read. */
export function bytesOf(parts: PackageParts, path: string | undefined): Uint8Array | undefined {
  const bytes = path === undefined ? undefined : parts.part(path);
  return bytes && !isRefusal(bytes) ? bytes : undefined;
}

export function relationshipsOf(parts: PackageParts, source: string): readonly Relationship[] {
  const relationships = readRelationships(parts, source);
  return isRefusal(relationships) ? [] : relationships;
}

function readSheetEntry(
  scanner: XmlScanner,
  index: number,
  relationships: readonly Relationship[],
): StoredSheet {
  const name = unescapeExcelText(scanner.attribute("name") ?? "");
  const link = relationships.find(({ id }) => id === scanner.attribute("id"));
  // Some programs leave the relationship out and count on the usual name.
  if (!link) return { name, path: `xl/worksheets/sheet${index + 1}.xml` };
  return { name, path: link.type === "worksheet" ? link.target : undefined };
}

function readName(scanner: XmlScanner): StoredName {
  const name = scanner.attribute("name") ?? "";
  const sheetIndex = scanner.digits("localSheetId");
  const hidden = scanner.flag("hidden");
  const comment = scanner.attribute("comment") ?? "";
  return { name, sheetIndex, hidden, comment, refersTo: scanner.elementText() };
}
