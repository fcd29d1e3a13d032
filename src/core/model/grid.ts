/**
 * One sheet as it was read, whatever read it: values, formulas, formats, merges, hidden parts.
 * Readers fill it and decide nothing; `core` looks at it and never asks where it came from.
 */
import { type CellAddress, type CellRange, maxColumn } from "./address";

/** An error a cell shows, e.g. `{ error: "#VALUE!" }`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds. Dates are serial numbers of the 1900 system (a reader shifts files of the 1904 system);
 * whether a number is a date is told by the cell's format. Text is as stored, never normalised.
 */
export type CellValue = number | string | boolean | CellError | null;

export interface Cell {
  /** The typed value, or the stored result of the formula. */
  readonly value: CellValue;
  /** The formula without its "=", shared formulas already moved to this cell. */
  readonly formula?: string;
  /** The formula stands there, but the program that saved the file stored no result. `value` is null then. */
  readonly resultMissing?: true;
  /** Index into `Workbook.formats`; absent where the reader was not asked for formats. */
  readonly format?: number;
}

/** What a cell's style says that matters for reading figures and for learning a form. */
export interface CellFormat {
  readonly kind: "general" | "number" | "percent" | "date" | "time" | "text";
  readonly numberFormat: string;
  readonly fontName: string;
  readonly bold: boolean;
  readonly indent: number;
  /** Locked as the style says; it matters only where the sheet is protected. */
  readonly locked: boolean;
  /** Any border at all: the mark of a table cell, even an empty one. */
  readonly bordered: boolean;
  /** A solid or patterned fill. */
  readonly filled: boolean;
}

/** A rule of "Data > Validation", as far as learning a form needs it. */
export interface CellValidation {
  readonly ranges: readonly CellRange[];
  readonly type: "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom" | "any";
  /** The choices of a list typed into the rule itself; absent where the list is a range. */
  readonly choices?: readonly string[];
}

export interface Grid {
  /** The tab's name, as stored. */
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Cells that hold something (and, where asked for, styled blanks), by `cellKey`, in reading order. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** The last row and column that hold a value or a formula; 0 for an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly validations: readonly CellValidation[];
  readonly isProtected: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet it belongs to, where it is not the workbook's. */
  readonly sheet?: string;
}

export interface Workbook {
  readonly sheets: readonly Grid[];
  readonly formats: readonly CellFormat[];
  readonly definedNames: readonly DefinedName[];
  /** Files its formulas point to, by number from 1 as in `[1]Sheet!A1`: their names or addresses. */
  readonly externalLinks: readonly string[];
  /** Texts of ours that it carries unseen, by id; see `stored-text.ts`. */
  readonly storedTexts?: ReadonlyMap<string, string>;
  /** The program that saved the file, by its own account: "Microsoft Excel", "LibreOffice/7.4…". */
  readonly application?: string;
  /** The file's own dates (`dcterms:modified`, `:created`), ISO text as stored; never the file system's. */
  readonly modifiedAt?: string;
  readonly createdAt?: string;
}

/** The key of a cell in `Grid.cells`. */
export function cellKey(row: number, column: number): number {
  return row * maxColumn + column - 1;
}

/** The row and column behind a key of `Grid.cells`. */
export function placeOfKey(key: number): CellAddress {
  return { row: Math.floor(key / maxColumn), column: (key % maxColumn) + 1 };
}

export function cellAt(grid: Grid, row: number, column: number): Cell | undefined {
  return grid.cells.get(cellKey(row, column));
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
