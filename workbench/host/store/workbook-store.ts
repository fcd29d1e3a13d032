/** What the Office.js host asks of a store: sheets out of other workbooks, and the book as the bytes of a file. */
import { isRefusal } from "../../../src/xlsx/reader/refusals";
import { BookSheet, type Book } from "../book/book";
import type { WorkbookStore } from "../rich-api/workbook-store";
import { readPackage } from "./read-package";
import { saveBook } from "./save-book";

export function createWorkbookStore(book: Book): WorkbookStore {
  return {
    openSheets: (bytes) => sheetsOf(bytes, () => book.newId()),
    saveBook: () => saveBook(book),
  };
}

/** The sheets of an .xlsx file, to be added to another book as its own; throws where the bytes are none. */
export function sheetsOf(bytes: Uint8Array, newId: () => string): readonly BookSheet[] {
  const read = readPackage(bytes);
  if (isRefusal(read)) throw new Error(read.message);
  return read.book.sheets.map((sheet) => {
    const own = new BookSheet(newId(), sheet.name);
    return Object.assign(own, {
      ...sheet,
      id: own.id,
      storedName: null,
      tables: sheet.tables.map((table) => ({ ...table, id: newId() })),
      conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: newId() })),
    });
  });
}
