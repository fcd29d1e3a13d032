/** Opens what the user chose, or the sample campaign's blank form with its unit list beside it. */
import type { ReadRefusal } from "../../../src/host/workbook-reader";
import type { Book, BookSheet } from "../../host/book/book";
import { openBook } from "../../host/store/open-book";
import { blankFormName, fetchBlankForm, fetchUnitList } from "../samples/sample-campaign";

const messages = {
  sampleBroken: "Không mở được biểu mẫu ví dụ. Hãy kiểm tra thư mục samples của dự án.",
};

export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<Book | ReadRefusal> {
  const book = await openBook(bytes);
  if ("outcome" in book) return book;
  book.fileName = fileName;
  return book;
}

/** The form is `source`, which saving patches; the unit list is a sheet made here, as the user would have pasted it. */
export async function openSample(): Promise<Book> {
  const [form, units] = await Promise.all([fetchBlankForm(), fetchUnitList()]);
  const [book, list] = await Promise.all([openWorkbook(form, blankFormName), openBook(units)]);
  if ("outcome" in book || "outcome" in list) throw new Error(messages.sampleBroken);
  const [unitList] = list.sheets;
  if (unitList) copySheet(book, unitList);
  return book;
}

function copySheet(book: Book, from: BookSheet): void {
  const sheet = book.addSheet(from.name);
  for (const [key, cell] of from.cells) sheet.cells.set(key, cell);
  for (const [column, width] of from.columnWidths) sheet.columnWidths.set(column, width);
  for (const [row, height] of from.rowHeights) sheet.rowHeights.set(row, height);
  sheet.merges = [...from.merges];
  sheet.frozenRows = from.frozenRows;
  sheet.frozenColumns = from.frozenColumns;
}
