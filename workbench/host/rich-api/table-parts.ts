/** The parts of a table and the names tables may have. */
import type { CellRange } from "../../../src/core/model/address";
import type { Book, BookSheet, BookTable } from "../book/book";
import { wireValue } from "./range/read-range";
import { refuse } from "./refusal";
import { type HostObject, objectOf, type TableTarget } from "./targets";

export function headerOf({ table }: TableTarget): CellRange {
  if (!table.showHeaders) refuse("ItemNotFound");
  return { ...table.range, bottom: table.range.top };
}

export function bodyOf({ table }: TableTarget): CellRange {
  const { range, showHeaders, showTotals } = table;
  return { ...range, top: range.top + (showHeaders ? 1 : 0), bottom: range.bottom - (showTotals ? 1 : 0) };
}

export function totalsOf({ table }: TableTarget): CellRange {
  if (!table.showTotals) refuse("ItemNotFound");
  return { ...table.range, top: table.range.bottom };
}

export function columnsOf({ sheet, table }: TableTarget) {
  const { top, left, right } = table.range;
  return Array.from({ length: right - left + 1 }, (_none, at) => ({
    id: at + 1,
    column: left + at,
    name: String(wireValue(sheet.cell(top, left + at))),
  }));
}

export function rangeOn(sheet: BookSheet, range: CellRange): HostObject {
  return objectOf("Range", { sheet, range });
}

export function nextTableName(book: Book): string {
  let number = 1;
  while (nameTaken(book, `Table${number}`)) number += 1;
  return `Table${number}`;
}

export function legalTableName(book: Book, name: string, renamed: BookTable): string {
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) || name.length > 255) refuse("InvalidArgument");
  if (name.toLowerCase() !== renamed.name.toLowerCase() && nameTaken(book, name)) refuse("ItemAlreadyExists");
  return name;
}

function nameTaken(book: Book, name: string): boolean {
  const wanted = name.toLowerCase();
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  return [...tables, ...book.names].some((other) => other.name.toLowerCase() === wanted);
}
