/** Small books for the calculator's tests: a sheet is its cells by address; text that begins with "=" is a formula. */
import { parseA1, parseRange } from "../../../src/core/model/address";
import { isCellError, type CellValue } from "../../../src/core/model/grid";
import { Book, type BookSheet, setCell } from "../../../workbench/host/book/book";

export type Cells = Readonly<Record<string, CellValue>>;

export function bookOf(sheets: Readonly<Record<string, Cells>>): Book {
  const book = new Book();
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    for (const [address, value] of Object.entries(cells)) put(sheet, address, value);
  }
  return book;
}

/** As a user would type it, and tells the book. */
export function type(book: Book, sheet: string, address: string, value: CellValue): void {
  const target = sheetOf(book, sheet);
  put(target, address, value);
  const range = parseRange(address);
  if (range) book.tell({ kind: "cells", sheet: target, range, by: "user" });
}

/** What a cell shows; errors by their name. */
export function shown(book: Book, sheet: string, address: string): CellValue | string {
  const at = parseA1(address);
  const value = sheetOf(book, sheet).cell(at?.row ?? 0, at?.column ?? 0)?.value ?? null;
  return isCellError(value) ? value.error : value;
}

/** The formula as the user sees it. */
export function formulaIn(book: Book, sheet: string, address: string): string | undefined {
  const at = parseA1(address);
  return sheetOf(book, sheet).cell(at?.row ?? 0, at?.column ?? 0)?.formula;
}

/** What the cells of a range show, row by row. */
export function shownIn(book: Book, sheet: string, address: string): (CellValue | string)[][] {
  const range = parseRange(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const target = sheetOf(book, sheet);
  const rows: (CellValue | string)[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    rows.push([]);
    for (let column = range.left; column <= range.right; column++) {
      const value = target.cell(row, column)?.value ?? null;
      rows.at(-1)?.push(isCellError(value) ? value.error : value);
    }
  }
  return rows;
}

export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function put(sheet: BookSheet, address: string, value: CellValue): void {
  const at = parseA1(address);
  if (!at) throw new Error(`No cell ${address}`);
  const isFormula = typeof value === "string" && value.startsWith("=");
  setCell(sheet, at.row, at.column, isFormula ? { value: null, formula: value } : { value });
}
