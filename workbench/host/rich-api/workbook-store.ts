/** What the host needs from whoever reads and writes .xlsx files. */
import type { BookSheet } from "../book/book";

export interface WorkbookStore {
  /** The sheets of the workbook in these bytes, for `insertWorksheetsFromBase64`; throws where it is none. */
  openSheets(bytes: Uint8Array): readonly BookSheet[];
  /** The book as the bytes of an .xlsx file, for `getFileAsync` and saving. */
  saveBook(): Promise<Uint8Array>;
}
