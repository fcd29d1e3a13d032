/** `xl/workbook.xml`: which sheets there are, the date system, defined names, the order of external links. */
import type { DefinedName, Grid } from "../../../core/model/grid";
import { unescapeExcelText } from "../xml/xml-text";
import { XmlScanner } from "../xml/xml-scanner";

/** A sheet of any sort as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  /** Which relationship holds its content; some programs leave it out. */
  readonly relationshipId: string | undefined;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Serial numbers count from 1904-01-01. */
  readonly is1904: boolean;
  readonly definedNames: readonly DefinedName[];
  /** Relationship ids; the first is `[1]` in formulas. */
  readonly externalReferences: readonly string[];
}

/** `undefined` where the part is not well-formed. */
export function readWorkbookPart(bytes: Uint8Array): WorkbookPart | undefined {
  const scanner = new XmlScanner(bytes);
  const sheets: SheetEntry[] = [];
  const names: { name: string; refersTo: string; sheetIndex: string | undefined }[] = [];
  const externalReferences: string[] = [];
  let is1904 = false;
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    switch (scanner.name()) {
      case "workbookPr":
        is1904 = scanner.flag("date1904");
        break;
      case "sheet":
        sheets.push(sheetEntry(scanner));
        break;
      case "externalReference":
        externalReferences.push(scanner.attribute("id") ?? "");
        break;
      case "definedName": {
        const name = scanner.attribute("name") ?? "";
        const sheetIndex = scanner.attribute("localSheetId");
        names.push({ name, sheetIndex, refersTo: scanner.elementText() });
        break;
      }
    }
  }
  if (scanner.broken) return undefined;
  const definedNames = names.map(({ name, refersTo, sheetIndex }): DefinedName => {
    const sheet = sheetIndex === undefined ? undefined : sheets[Number(sheetIndex)]?.name;
    return sheet === undefined ? { name, refersTo } : { name, refersTo, sheet };
  });
  return { sheets, is1904, definedNames, externalReferences };
}

function sheetEntry(scanner: XmlScanner): SheetEntry {
  const state = scanner.attribute("state");
  return {
    name: unescapeExcelText(scanner.attribute("name") ?? ""),
    visibility: state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible",
    relationshipId: scanner.attribute("id"),
  };
}
