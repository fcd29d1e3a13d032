/**
 * Addresses as Office.js takes and gives them: "A1:B2", "C:C", "3:5", "'Biểu 1'!C14", "A1:B2,D4", a defined name.
 */
import { a1, type CellRange, columnName, maxColumn, maxRow } from "../../../../src/core/model/address";
import { rangeOfReference } from "../../../../src/core/formula/reference-token";
import { sheetPrefixOf } from "../../../../src/core/formula/sheet-prefix";
import { tokenize } from "../../../../src/core/formula/tokenize";
import type { Book, BookSheet } from "../../book/book";
import { objectArgument } from "../arguments";
import { refuse } from "../refusal";
import type { RangeTarget } from "../targets";

/** The areas an address names, each on its sheet. `sheet` is meant where none is written; a wrong address is refused. */
export function areasOf(book: Book, address: string, sheet: BookSheet | undefined): readonly RangeTarget[] {
  const areas: RangeTarget[] = [];
  let isListed = false;
  for (const token of tokenize(address.trim())) {
    if (token.kind === "space") continue;
    if (token.kind === "comma" && isListed) {
      isListed = false;
      continue;
    }
    if (isListed) refuse("InvalidArgument");
    isListed = true;
    if (token.kind === "reference") {
      const prefix = sheetPrefixOf(token.prefix);
      if (prefix.external || prefix.lastSheet !== null) refuse("InvalidArgument");
      const owner = prefix.sheet === null ? sheet : book.sheetNamed(prefix.sheet);
      areas.push({ sheet: owner ?? refuse("InvalidArgument"), range: rangeOfReference(token) });
    } else if (token.kind === "name") {
      areas.push(...areasOfName(book, token.text, sheet));
    } else refuse("InvalidArgument");
  }
  return isListed ? areas : refuse("InvalidArgument");
}

/** One area; several are refused. */
export function areaOf(book: Book, address: string, sheet: BookSheet | undefined): RangeTarget {
  const [area, ...others] = areasOf(book, address, sheet);
  return area && others.length === 0 ? area : refuse("InvalidArgument");
}

/** A range passed as an object or as an address. */
export function rangeOrAddress(value: unknown, sheet: BookSheet | undefined, book: Book): RangeTarget {
  if (typeof value === "string") return areaOf(book, value, sheet);
  const areas = objectArgument(value, "RangeAreas")?.areas;
  return objectArgument(value, "Range") ?? areas?.[0] ?? refuse("InvalidArgument");
}

/** "Sheet1!A1:B2"; whole columns and rows as "Sheet1!A:C". */
export function fullAddress({ sheet, range }: RangeTarget): string {
  return `${quotedName(sheet.name)}!${shortAddress(range)}`;
}

/** "A1:B2", "A:C", "3:5". */
export function shortAddress(range: CellRange): string {
  if (isWholeColumns(range)) return `${columnName(range.left)}:${columnName(range.right)}`;
  if (isWholeRows(range)) return `${range.top}:${range.bottom}`;
  const from = a1(range.top, range.left);
  const to = a1(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

export function isWholeColumns({ top, bottom }: CellRange): boolean {
  return top === 1 && bottom === maxRow;
}

export function isWholeRows({ left, right }: CellRange): boolean {
  return left === 1 && right === maxColumn;
}

/** Excel quotes a name that would not be read as one word, or would be read as a cell. */
function quotedName(name: string): string {
  const isWord =
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  return isWord ? name : `'${name.replaceAll("'", "''")}'`;
}

function areasOfName(book: Book, name: string, sheet: BookSheet | undefined): readonly RangeTarget[] {
  const wanted = name.toLowerCase();
  const found = [...(sheet?.names ?? []), ...book.names].find((item) => item.name.toLowerCase() === wanted);
  if (found) return areasOf(book, found.formula.replace(/^=/, ""), sheet);
  for (const owner of book.sheets) {
    const table = owner.tables.find((item) => item.name.toLowerCase() === wanted);
    if (table) return [{ sheet: owner, range: table.range }];
  }
  return refuse("InvalidArgument");
}
