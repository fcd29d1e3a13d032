/** What the parts of a formula come to while it is worked out: a single value, a block of values, or cells. */
import type { CellRange } from "../../model/address";
import type { CellError, CellValue } from "../../model/grid";

/** A single value; null is an empty cell or an argument left out. */
export type Scalar = CellValue;

/** A block of values that is not cells: an array constant, or the answer of an array operation. */
export interface ArrayValue {
  readonly kind: "array";
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly values: readonly Scalar[];
}

/** One rectangle of cells. */
export interface CellBlock {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Cells, not yet looked at; several blocks for `(A1:A3,C1:C3)` and `Quy1:Quy4!C5`. */
export interface ReferenceValue {
  readonly kind: "reference";
  readonly blocks: readonly CellBlock[];
}

export type Operand = Scalar | ArrayValue | ReferenceValue;

export function isScalar(operand: Operand): operand is Scalar {
  return typeof operand !== "object" || operand === null || "error" in operand;
}

export function isReference(operand: Operand): operand is ReferenceValue {
  return typeof operand === "object" && operand !== null && "kind" in operand && operand.kind === "reference";
}

/** Excel's own errors. */
export const excelErrors = {
  null: { error: "#NULL!" },
  divisionByZero: { error: "#DIV/0!" },
  value: { error: "#VALUE!" },
  reference: { error: "#REF!" },
  number: { error: "#NUM!" },
  notAvailable: { error: "#N/A" },
} as const satisfies Record<string, CellError>;
