/** `<sheetProtection>` under the names of Excel.WorksheetProtectionOptions. */
import type { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";
import type { SheetProtection } from "../../book/book";

/** Each option with the attribute that forbids it, and whether it is forbidden where the attribute is not there. */
export const protectionAttributes = {
  allowAutoFilter: { attribute: "autoFilter", forbiddenByDefault: true },
  allowDeleteColumns: { attribute: "deleteColumns", forbiddenByDefault: true },
  allowDeleteRows: { attribute: "deleteRows", forbiddenByDefault: true },
  allowEditObjects: { attribute: "objects", forbiddenByDefault: false },
  allowEditScenarios: { attribute: "scenarios", forbiddenByDefault: false },
  allowFormatCells: { attribute: "formatCells", forbiddenByDefault: true },
  allowFormatColumns: { attribute: "formatColumns", forbiddenByDefault: true },
  allowFormatRows: { attribute: "formatRows", forbiddenByDefault: true },
  allowInsertColumns: { attribute: "insertColumns", forbiddenByDefault: true },
  allowInsertHyperlinks: { attribute: "insertHyperlinks", forbiddenByDefault: true },
  allowInsertRows: { attribute: "insertRows", forbiddenByDefault: true },
  allowPivotTables: { attribute: "pivotTables", forbiddenByDefault: true },
  allowSort: { attribute: "sort", forbiddenByDefault: true },
} as const;

/** Null where the element is there but protects nothing. */
export function readSheetProtection(scanner: XmlScanner): SheetProtection | null {
  if (!scanner.flag("sheet")) return null;
  const options: Record<string, boolean | string> = {};
  for (const [option, { attribute, forbiddenByDefault }] of Object.entries(protectionAttributes)) {
    options[option] = !scanner.flag(attribute, forbiddenByDefault);
  }
  const noLocked = scanner.flag("selectLockedCells");
  const noUnlocked = scanner.flag("selectUnlockedCells");
  options["selectionMode"] = noUnlocked ? "None" : noLocked ? "Unlocked" : "Normal";
  const password = scanner.attribute("hashValue") ?? scanner.attribute("password");
  return password === undefined ? { options } : { options, password };
}
