/** What is to be known of the open workbook before it is changed or changed back. */
import { type Anchors, anchorsOf, type BookName, sameSheet } from "./anchors";
import { askIs1904 } from "./date-system";
import { askStoredParts, type StoredParts } from "./stored-texts";

export interface SheetFound {
  readonly name: string;
  readonly isProtected: boolean;
  /** Number formats can be set: the sheet is not protected, or its protection allows it, as that of issued forms does. */
  readonly canFormat: boolean;
}

export interface Survey {
  readonly sheets: readonly SheetFound[];
  /** The workbook's own names, those of single sheets left out. */
  readonly names: readonly BookName[];
  readonly anchors: Anchors;
  readonly parts: StoredParts;
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  readonly is1904: boolean;
  sheetNamed(name: string): SheetFound | undefined;
  nameNamed(name: string): BookName | undefined;
}

export async function surveyBook(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name,items/protection/protected,items/protection/options");
  workbook.names.load("items/name,items/formula");
  const partsFound = askStoredParts(workbook);
  const is1904 = askIs1904(workbook);
  await context.sync();

  const sheets = workbook.worksheets.items.map(({ name, protection }) => ({
    name,
    isProtected: protection.protected,
    canFormat: !protection.protected || protection.options.allowFormatCells === true,
  }));
  const names = workbook.names.items.map(({ name, formula }) => ({ name, formula: String(formula ?? "") }));
  return {
    sheets,
    names,
    anchors: anchorsOf(names),
    parts: partsFound(),
    isStructureProtected: workbook.protection.protected,
    isReadOnly: workbook.readOnly,
    is1904: is1904(),
    sheetNamed: (name) => sheets.find((sheet) => sameSheet(sheet.name, name)),
    nameNamed: (name) => names.find((other) => other.name.toLowerCase() === name.toLowerCase()),
  };
}
