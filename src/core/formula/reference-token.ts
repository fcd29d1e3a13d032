/**
 * A reference as it is typed in a formula: `C14`, `$C$14:D20`, `A:A`, `1:3`, `'Biểu 2'!F22`,
 * `Quy1:Quy4!C5` (the same cell of several sheets), `[1]Sheet1!A1` (another file).
 */
import { columnName, columnNumber, maxColumn, maxRow, type CellRange } from "../model/address";

/** One row or column number, and whether it stays when the formula is filled elsewhere (`$`). */
export interface ReferenceAxis {
  readonly index: number;
  readonly fixed: boolean;
}

/** One corner. A whole column (`A:A`) has no row; a whole row (`1:3`) has no column. */
export interface ReferenceCorner {
  readonly column: ReferenceAxis | undefined;
  readonly row: ReferenceAxis | undefined;
}

export interface ReferenceToken {
  readonly kind: "reference";
  readonly text: string;
  /** The sheet as typed, with its "!"; "" for the formula's own sheet. */
  readonly prefix: string;
  readonly from: ReferenceCorner;
  /** Absent where one cell is named. */
  readonly to: ReferenceCorner | undefined;
}

/** Cells, columns or rows; not where the word goes on (`ABC1_x`, `A1.b`) or is a function's name (`LOG10(`). */
const bodyPattern =
  /(?:(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![\p{L}\p{M}\p{N}_.\\?(![])/uy;

/** The reference whose address (behind its prefix) begins at `at`. */
export function referenceAt(formula: string, at: number, prefix: string): ReferenceToken | undefined {
  bodyPattern.lastIndex = at;
  const match = bodyPattern.exec(formula);
  if (!match) return undefined;
  const [body, firstCell, lastCell, firstColumn, lastColumn, firstRow, lastRow] = match;
  const from = cornerOf(firstCell ?? firstColumn ?? firstRow ?? "");
  const last = lastCell ?? lastColumn ?? lastRow;
  const to = last === undefined ? undefined : cornerOf(last);
  if (!isOnSheet(from) || (to && !isOnSheet(to))) return undefined;
  return { kind: "reference", text: prefix + body, prefix, from, to };
}

/** The rectangle a reference covers, corners in order; whole columns and rows reach to the edges of the sheet. */
export function rangeOfReference({ from, to = from }: Pick<ReferenceToken, "from" | "to">): CellRange {
  const rows = [from.row?.index ?? 1, to.row?.index ?? maxRow];
  const columns = [from.column?.index ?? 1, to.column?.index ?? maxColumn];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Whether the corner is on a sheet at all: `XFE1` and `A0` are not cells. */
export function isOnSheet({ column, row }: ReferenceCorner): boolean {
  const columnFits = !column || (column.index >= 1 && column.index <= maxColumn);
  return columnFits && (!row || (row.index >= 1 && row.index <= maxRow));
}

/** The corner as typed: `$C14`. */
export function cornerText({ column, row }: ReferenceCorner): string {
  const letters = column ? (column.fixed ? "$" : "") + columnName(column.index) : "";
  return letters + (row ? (row.fixed ? "$" : "") + String(row.index) : "");
}

function cornerOf(text: string): ReferenceCorner {
  const match = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text);
  const [, firstDollar = "", letters = "", secondDollar = "", digits = ""] = match ?? [];
  return {
    column: letters ? { index: columnNumber(letters), fixed: firstDollar === "$" } : undefined,
    // In `$5` the only "$" is the row's, though it stands first.
    row: digits
      ? { index: Number(digits), fixed: (letters ? secondDollar : firstDollar + secondDollar) === "$" }
      : undefined,
  };
}
