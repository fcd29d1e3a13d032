/**
 * What a formula comes to: a value as Excel would show it (an Excel error is a value too), or the statement
 * that it cannot be computed here. The second is never dressed up as a number or an error.
 */
import type { CellValue } from "../model/grid";

export type NotComputableReason =
  /** The text is not a formula this program can read. */
  | "unreadable"
  /** A function that is not built in, or one with a number of arguments Excel does not accept. */
  | "unknown-function"
  /** TODAY, INDIRECT, OFFSET …: the answer depends on the clock, on chance or on text that names cells. */
  | "volatile"
  /** It needs another file. */
  | "external-reference"
  /** It names parts of a table (`Bang1[Số lượng]`). */
  | "structured-reference"
  | "unknown-name"
  | "unknown-sheet"
  /** A range stands where one value is needed: the answer depends on whether it was entered as an array. */
  | "array-formula"
  | "too-large"
  /** The cell depends on itself. */
  | "cycle"
  /** The caller had no value for a cell the formula needs. */
  | "no-value"
  /** Excel's answer depends on settings of the machine, or is documented nowhere. */
  | "uncertain";

export interface NotComputable {
  readonly notComputable: NotComputableReason;
}

export type FormulaValue = CellValue | NotComputable;

export function isNotComputable(value: FormulaValue): value is NotComputable {
  return typeof value === "object" && value !== null && "notComputable" in value;
}
