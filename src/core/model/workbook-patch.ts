/**
 * Everything a writer is asked to do to a workbook, as data. `core` makes it; `xlsx` (and later `excel`)
 * carries it out and decides nothing. What a patch does not name stays as it is.
 */

/** What is written into one cell. */
export type CellContent =
  /** A typed value. Text is always text, also where it begins with "=", "+", "-" or "@"; null empties the cell. */
  | { readonly kind: "value"; readonly value: number | string | boolean | null }
  /** A formula without its "=", and its result so that programs that do not calculate show it too.
   *  `result: undefined` means it could not be computed here: the workbook is then told to recalculate on opening. */
  | { readonly kind: "formula"; readonly formula: string; readonly result: FormulaResult | undefined }
  /** The cell keeps the formula it has; only the stored result is brought up to date. */
  | { readonly kind: "result"; readonly result: FormulaResult | undefined };

export type FormulaResult = number | string | boolean | { readonly error: string };

export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Style for a cell on a new sheet. On an existing sheet the cell keeps the style it has and this is ignored
   *  unless the cell did not exist at all. */
  readonly style?: PatchStyle;
}

/** The few looks that DOAN's own sheets use. The writer maps each to one cell format of the workbook. */
export type PatchStyle =
  | "title"
  | "note"
  | "header"
  | "text"
  | "wrapped"
  | "number"
  | "date"
  | "percent"
  | "input"
  | "total"
  | "warning";

/** Cells changed on a sheet that exists, found by its name. */
export interface SheetPatch {
  readonly sheet: string;
  readonly cells: readonly CellPatch[];
}

export interface NewSheet {
  /** Already legal and unique: at most 31 characters, none of []:*?/\ , no leading or trailing apostrophe. */
  readonly name: string;
  readonly cells: readonly CellPatch[];
  /** Widths in characters, by column number. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly merges: readonly string[];
  /** Rows that only programs read. */
  readonly hiddenRows?: readonly number[];
  /** Rows and columns kept in view; 0 for none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows repeated at the top of every printed page, e.g. [3, 5]. */
  readonly printTitleRows?: readonly [number, number];
  readonly landscape: boolean;
}

export interface NameToDefine {
  readonly name: string;
  /** Without "=", e.g. `'Nguồn số liệu'!$A$4:$H$20`. A name that exists is replaced. */
  readonly refersTo: string;
}

export interface WorkbookPatch {
  readonly sheets: readonly SheetPatch[];
  /** Appended after the workbook's own sheets, in this order. */
  readonly newSheets: readonly NewSheet[];
  readonly definedNames: readonly NameToDefine[];
}
