/** The table parts of a sheet ("Insert > Table"). */
import { parseRange } from "../../../../src/core/model/address";
import type { PackageParts } from "../../../../src/xlsx/reader/ooxml/package-parts";
import { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";
import type { BookTable } from "../../book/book";
import { bytesOf, relationshipsOf } from "./workbook-parts";

export function readTables(parts: PackageParts, sheetPath: string, newId: () => string): BookTable[] {
  return relationshipsOf(parts, sheetPath)
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => {
      const bytes = bytesOf(parts, target);
      return bytes ? (readTable(bytes, newId) ?? []) : [];
    });
}

function readTable(part: Uint8Array, newId: () => string): BookTable | undefined {
  const scanner = new XmlScanner(part);
  let table: BookTable | undefined;
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    if (scanner.isNamed("table")) {
      const range = parseRange(scanner.attribute("ref") ?? "");
      if (!range) return undefined;
      const name = scanner.attribute("displayName") ?? scanner.attribute("name") ?? "";
      const showHeaders = (scanner.digits("headerRowCount") ?? 1) > 0;
      const showTotals = (scanner.digits("totalsRowCount") ?? 0) > 0;
      table = { id: newId(), name, range, showHeaders, showTotals, style: "" };
    } else if (table && scanner.isNamed("tableStyleInfo")) table.style = scanner.attribute("name") ?? "";
  }
  return table;
}
