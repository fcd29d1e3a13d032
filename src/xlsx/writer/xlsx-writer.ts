/**
 * Writes a `WorkbookPatch` into the bytes of an official form (.xlsx, .xlsm). The form is someone else's document:
 * every part that the patch does not touch goes out byte for byte, and a touched sheet changes in the named cells
 * only. What cannot be written is refused before anything is made.
 */
import type { CellPatch, NewSheet, WorkbookPatch } from "../../core/model/workbook-patch";
import type { WorkbookWriter } from "../../host/workbook-writer";
import { openPackage } from "./package/open-package";
import { relationshipsOf } from "./package/relationships";
import { newSheetXml } from "./sheet/new-sheet";
import { patchSheet } from "./sheet/patch-sheet";
import { refuseTableHeaders } from "./sheet/table-headers";
import type { StyleBook } from "./styles/style-book";
import { appendSheet } from "./workbook/append-sheet";
import { defineName } from "./workbook/defined-names";
import { checkNewNames } from "./workbook/new-names";
import { openBook, type OpenedBook } from "./workbook/opened-book";
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
      return { outcome: "written", bytes: patchedBytes(original, patch) };
    } catch (error) {
      if (error instanceof WriteRefused) return { outcome: "refused", message: error.message };
      throw error;
    }
  },
};

function patchedBytes(original: Uint8Array, patch: WorkbookPatch): Uint8Array {
  const book = openBook(openPackage(original));
  checkNewNames(book.sheets, patch.newSheets);
  const styles = openStyles(book);

  const changedFormulas = cellsBySheet(patch).map(([sheet, cells]) =>
    patchExisting(book, sheet, cells, styles),
  );
  for (const sheet of patch.newSheets) appendNew(book, sheet, styles);
  for (const name of patch.definedNames) defineName(book, name);
  saveStyles(book, styles);

  const written = [...patch.sheets, ...patch.newSheets].flatMap(({ cells }) =>
    cells.map(({ content }) => content),
  );
  const newFormulas = written.some(({ kind }) => kind === "formula");
  if (newFormulas || changedFormulas.includes(true)) removeCalculationChain(book);
  if (written.some((content) => content.kind !== "value" && content.result === undefined))
    calculateOnOpening(book);
  return book.edit.finished();
}

/** One entry a sheet, also where the patch names a sheet twice. */
function cellsBySheet({ sheets }: WorkbookPatch): [string, CellPatch[]][] {
  const bySheet = new Map<string, CellPatch[]>();
  for (const { sheet, cells } of sheets) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...cells]);
  return [...bySheet];
}

/** Answers whether formulas of the sheet changed. */
function patchExisting(
  book: OpenedBook,
  name: string,
  cells: readonly CellPatch[],
  styles: StyleBook,
): boolean {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new WriteRefused(messages.sheetMissing(name));
  const text = sheet.part === undefined ? undefined : book.edit.text(sheet.part);
  if (sheet.part === undefined || text === undefined) throw new WriteRefused(messages.noCells(name));
  refuseTableHeaders(name, tablesOf(book, sheet.part), cells);
  const patched = patchSheet(name, text, cells, styles);
  book.edit.setText(sheet.part, patched.text);
  return patched.formulasChanged;
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
