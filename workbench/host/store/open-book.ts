/**
 * Opens a workbook's bytes as a `Book`. What the Book has no place for stays in `source`, which saving patches; an
 * .xls, .ods or .xlsb is read as far as the product's reader goes and saved as a new workbook.
 */
import type { Workbook } from "../../../src/core/model/grid";
import type { ReadRefusal } from "../../../src/host/workbook-reader";
import { isRefusal } from "../../../src/xlsx/reader/refusals";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { Book } from "../book/book";
import { fillSheet } from "./fill-sheet";
import { foreignStyles } from "./foreign-styles";
import { noDetails } from "./read/sheet-part";
import { readPackage } from "./read-package";

export async function openBook(bytes: Uint8Array): Promise<Book | ReadRefusal> {
  // What kind of file it is, or the product's own words for why it cannot be read.
  const told = await xlsxReader.read(bytes, { formats: false, wantsSheet: () => false });
  if (told.outcome === "refused") return told;
  if (told.container === "xlsx" || told.container === "xlsm") {
    const opened = readPackage(bytes);
    return isRefusal(opened) ? opened : opened.book;
  }
  const read = await xlsxReader.read(bytes, { styledBlanks: true });
  return read.outcome === "refused" ? read : bookFromForeign(read.workbook);
}

/** A book as Excel opens with: one sheet. */
export function newBook(): Book {
  const book = new Book();
  book.addSheet("Trang tính1");
  return book;
}

function bookFromForeign(workbook: Workbook): Book {
  const book = new Book();
  const styles = foreignStyles(workbook.formats);
  for (const grid of workbook.sheets) {
    const source = { grid, details: noDetails(), styles, formats: workbook.formats };
    fillSheet(book.addSheet(grid.name), source, () => book.newId());
  }
  for (const { name, refersTo, sheet } of workbook.definedNames) {
    const owner = sheet === undefined ? book : book.sheetNamed(sheet);
    // Print areas and filters; they are no names that a user gave.
    if (name.startsWith("_xlnm.")) continue;
    owner?.names.push({ name, formula: `=${refersTo}`, visible: true, comment: "" });
  }
  return book;
}
