/**
 * Writes a `WorkbookPatch` into the bytes of an official form (.xlsx, .xlsm). The form is someone else's document:
 * every part that the patch does not touch goes out byte for byte, and a touched sheet changes in the named cells
 * only. What cannot be written is refused before anything is made.
 */
import type { NewSheet, SheetPatch, WorkbookPatch } from "../../core/model/workbook-patch";
import type { WorkbookWriter } from "../../host/workbook-writer";
import { emptySheetName, emptyWorkbook } from "./empty-workbook";
import { openPackage } from "./package/open-package";
import { relationshipsOf } from "./package/relationships";
import { patchLayout } from "./sheet/layout/patch-layout";
import { newSheetXml } from "./sheet/new-sheet";
import { patchSheet } from "./sheet/patch-sheet";
import { refuseTableHeaders } from "./sheet/table-headers";
import { withValuesOnly } from "./sheet/values-only";
import type { StyleBook } from "./styles/style-book";
import { appendSheet } from "./workbook/append-sheet";
import { changeStructure } from "./workbook/change-structure";
import { patchCustomXml, patchStoredTexts } from "./workbook/custom-xml";
import { defineName, removeName } from "./workbook/defined-names";
import { checkNewNames } from "./workbook/new-names";
import { openBook, type OpenedBook } from "./workbook/opened-book";
import { protectStructure } from "./workbook/protect-structure";
import { calculateOnOpening, removeCalculationChain } from "./workbook/recalculation";
import { openStyles, saveStyles } from "./workbook/style-part";
import { WriteRefused } from "./write-refused";

const messages = {
  sheetMissing: (sheet: string) =>
    `Trong tệp mẫu không có trang “${sheet}”. Hãy kiểm tra xem trang có bị đổi tên hoặc bị xóa không, rồi làm lại với đúng mẫu đã ban hành.`,
  noCells: (sheet: string) =>
    `Trang “${sheet}” trong tệp mẫu không phải là trang có ô (có thể là trang biểu đồ) nên không ghi số liệu vào được. Hãy dùng đúng mẫu đã ban hành.`,
};

export const xlsxWriter: WorkbookWriter = {
  write: async (original, patch) => {
    try {
      const bytes = original ? patchedBytes(original, patch) : bytesFromNothing(patch);
      return { outcome: "written", bytes };
    } catch (error) {
      if (error instanceof WriteRefused) return { outcome: "refused", message: error.message };
      throw error;
    }
  },
};

function bytesFromNothing(patch: WorkbookPatch): Uint8Array {
  const removedSheets = [...(patch.removedSheets ?? []), emptySheetName];
  return patchedBytes(emptyWorkbook(), { ...patch, removedSheets });
}

function patchedBytes(original: Uint8Array, patch: WorkbookPatch): Uint8Array {
  if (patch.rewrittenSheets && patch.rewrittenSheets.length > 0) {
    throw new Error("Sheets are rewritten in the open workbook only.");
  }
  const book = openBook(openPackage(original));
  checkNewNames(book.sheets, patch.newSheets);
  const styles = openStyles(book);

  const changedFormulas = bySheet(patch.sheets).map((sheet) => patchExisting(book, sheet, styles));
  for (const sheet of patch.newSheets) appendNew(book, sheet, styles);
  saveStyles(book, styles);
  changeNames(book, patch);
  patchStoredTexts(book, patch.storedTexts ?? []);
  patchCustomXml(book, patch.customXml ?? []);

  const written = [...patch.sheets, ...patch.newSheets].flatMap(({ cells }) =>
    cells.map(({ content }) => content),
  );
  const newFormulas = written.some(({ kind }) => kind === "formula");
  const fixed = fixValues(book, patch.valuesOnly ?? []);
  if (newFormulas || fixed || changedFormulas.includes(true)) removeCalculationChain(book);
  if (written.some((content) => content.kind !== "value" && content.result === undefined))
    calculateOnOpening(book);
  changeStructure(book, patch);
  if (patch.structureProtected !== undefined) protectStructure(book, patch.structureProtected);
  return book.edit.finished();
}

/** One entry a sheet, also where the patch names a sheet twice; of two layouts each says its own part. */
function bySheet(patches: readonly SheetPatch[]): Required<SheetPatch>[] {
  const sheets = new Map<string, Required<SheetPatch>>();
  for (const { sheet, cells, looks = [], layout = {} } of patches) {
    const known = sheets.get(sheet) ?? { sheet, cells: [], looks: [], layout: {} };
    sheets.set(sheet, {
      sheet,
      cells: [...known.cells, ...cells],
      looks: [...known.looks, ...looks],
      layout: { ...known.layout, ...layout },
    });
  }
  return [...sheets.values()];
}

/** Answers whether formulas of the sheet changed. */
function patchExisting(book: OpenedBook, patch: Required<SheetPatch>, styles: StyleBook): boolean {
  const { sheet, cells, looks, layout } = patch;
  const { part, text } = worksheetOf(book, sheet);
  refuseTableHeaders(sheet, tablesOf(book, part), cells);
  const patched = patchSheet(sheet, text, cells, styles, looks);
  book.edit.setText(part, patchLayout(patched.text, layout, styles));
  return patched.formulasChanged;
}

function worksheetOf(book: OpenedBook, name: string): { readonly part: string; readonly text: string } {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new WriteRefused(messages.sheetMissing(name));
  const text = sheet.part === undefined ? undefined : book.edit.text(sheet.part);
  if (sheet.part === undefined || text === undefined) throw new WriteRefused(messages.noCells(name));
  return { part: sheet.part, text };
}

/** Answers whether there is any such sheet. */
function fixValues(book: OpenedBook, names: readonly string[]): boolean {
  for (const name of names) {
    const { part, text } = worksheetOf(openBook(book.edit), name);
    book.edit.setText(part, withValuesOnly(name, text));
  }
  return names.length > 0;
}

function changeNames(opened: OpenedBook, { definedNames, removedNames = [] }: WorkbookPatch): void {
  if (definedNames.length + removedNames.length === 0) return;
  // Sheets that the patch has added have names of their own, too.
  const book = openBook(opened.edit);
  const local = (sheet: string | undefined) => {
    if (sheet === undefined) return {};
    const localSheetId = book.sheets.findIndex(({ name }) => name === sheet);
    if (localSheetId === -1) throw new WriteRefused(messages.sheetMissing(sheet));
    return { localSheetId };
  };
  for (const { sheet, ...name } of removedNames) removeName(book, { ...name, ...local(sheet) });
  for (const { sheet, ...name } of definedNames) defineName(book, { ...name, ...local(sheet) });
}

function tablesOf({ edit }: OpenedBook, sheetPart: string): string[] {
  const tables = relationshipsOf(edit, sheetPart).filter(({ kind }) => kind === "table");
  return tables.flatMap(({ part }) => (part === undefined ? [] : (edit.text(part) ?? [])));
}

function appendNew(book: OpenedBook, sheet: NewSheet, styles: StyleBook): void {
  const localSheetId = appendSheet(book, sheet.name, newSheetXml(sheet, book.namespace, styles));
  if (!sheet.printTitleRows) return;
  const [first, last] = sheet.printTitleRows;
  const refersTo = `'${sheet.name.replaceAll("'", "''")}'!$${first}:$${last}`;
  defineName(book, { name: "_xlnm.Print_Titles", refersTo, localSheetId });
}
