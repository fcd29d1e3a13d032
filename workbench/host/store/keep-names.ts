/** Defined names put where a Book has them: on the book, on a sheet, or as the print titles and area of a sheet. */
import type { Book, BookSheet } from "../book/book";
import type { StoredName } from "./read/workbook-parts";

export function keepNames(
  book: Book,
  names: readonly StoredName[],
  sheets: ReadonlyMap<number, BookSheet>,
): void {
  for (const { name, refersTo, sheetIndex, hidden, comment } of names) {
    const owner = sheetIndex === undefined ? book : sheets.get(sheetIndex);
    // A name of a chart sheet stays in the file only.
    if (!owner) continue;
    if (name.startsWith("_xlnm.")) {
      if (sheetIndex !== undefined) keepPrintName(sheets.get(sheetIndex), name, refersTo);
      continue;
    }
    owner.names.push({ name, formula: `=${refersTo}`, visible: !hidden, comment });
  }
}

export const printTitles = "_xlnm.Print_Titles";
export const printArea = "_xlnm.Print_Area";

function keepPrintName(sheet: BookSheet | undefined, name: string, refersTo: string): void {
  if (!sheet) return;
  if (name === printTitles) sheet.printTitleRows = titleRows(refersTo);
  else if (name === printArea) sheet.printArea = withoutSheets(refersTo);
}

/** Of "'Biểu 1'!$A:$A,'Biểu 1'!3:5" the rows, "$3:$5"; the columns stay in the file. */
function titleRows(refersTo: string): string {
  const [, first, last] = /\$?(\d+):\$?(\d+)$/.exec(refersTo) ?? [];
  return first === undefined ? "" : `$${first}:$${last}`;
}

/** "'Biểu 1'!$A$1:$C$9" → "$A$1:$C$9". */
function withoutSheets(refersTo: string): string {
  return refersTo.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, "");
}
