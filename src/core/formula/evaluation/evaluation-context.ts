/** What a formula may ask of the workbook around it. The caller answers; nothing here opens a file. */
import type { CellRange } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { FormulaValue } from "../formula-value";
import type { ParsedFormula } from "../parse";

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: FormulaValue;
}

export interface EvaluationContext {
  /** Where the formula stands. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The decimal mark of the machine, for text read as a number and numbers written as text.
   *  "," (the default) is how Vietnamese Windows is set: the text "2.243" counts as 2243. */
  readonly decimalSeparator?: "," | ".";
  /** One cell; null where it is empty. `sheet` is a name given by `sheetNamed`. */
  cell(sheet: string, row: number, column: number): FormulaValue;
  /** The cells of a range that hold something, in reading order. Whole columns are asked for as they are. */
  cellsIn(sheet: string, range: CellRange): Iterable<FilledCell>;
  /** The sheet's name as the other questions want it; `undefined` where there is no such sheet. */
  sheetNamed(name: string): string | undefined;
  /** The sheets from one tab to another, for `Quy1:Quy4!C5`. */
  sheetsBetween?(first: string, last: string): readonly string[] | undefined;
  /** What a name stands for, as a formula; the formula's own sheet is asked first by the caller. */
  definedName?(name: string, sheet: string): string | undefined;
  /** Rows of values that stand in place of a range, e.g. a list that has grown. */
  rangeOverride?(sheet: string, range: CellRange): readonly (readonly CellValue[])[] | undefined;
  /** Whether a cell's formula is itself a SUBTOTAL, which SUBTOTAL leaves out. */
  isSubtotal?(sheet: string, row: number, column: number): boolean;
  isRowHidden?(sheet: string, row: number): boolean;
  /** Reads formulas of names; a caller that keeps parsed formulas gives its own. */
  parse?(formula: string): ParsedFormula;
}
