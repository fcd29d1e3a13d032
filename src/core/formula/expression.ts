/** A formula as a tree, as `parseFormula` makes it. `SUM(C14:C16)*2` → multiply(call SUM (reference), 2). */
import type { CellRange } from "../model/address";
import type { CellError } from "../model/grid";
import type { NotComputableReason } from "./formula-value";

export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";
export type ArithmeticOperator = "+" | "-" | "*" | "/" | "^";
/** Between references: ":" spans both, " " is what they share, "," is both together. */
export type ReferenceOperator = ":" | " " | ",";
export type BinaryOperator = ComparisonOperator | ArithmeticOperator | "&";

export type Constant = number | string | boolean | CellError;

export interface ReferenceExpression {
  readonly kind: "reference";
  /** null: the sheet the formula stands on. */
  readonly sheet: string | null;
  /** The last of a row of sheets (`Quy1:Quy4!C5`); null otherwise. */
  readonly lastSheet: string | null;
  readonly range: CellRange;
  /** Every row and column is held by "$". */
  readonly fixed: boolean;
}

export type Expression =
  | { readonly kind: "constant"; readonly value: Constant }
  /** An argument left out: `IF(A1,,2)`. */
  | { readonly kind: "missing" }
  | { readonly kind: "array"; readonly rows: readonly (readonly Constant[])[] }
  | ReferenceExpression
  | { readonly kind: "name"; readonly name: string; readonly sheet: string | null }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Expression[] }
  | { readonly kind: "unary"; readonly operator: "+" | "-" | "%"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "reference-operation";
      readonly operator: ReferenceOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** Parentheses. They matter: Excel tidies the last bit of `=a-b` but not of `=(a-b)`. */
  | { readonly kind: "group"; readonly inner: Expression }
  | { readonly kind: "not-computable"; readonly reason: NotComputableReason };
