/**
 * A side held against the forms: its names are places now, and what it leaves open is said. `(7)` alone is open in its
 * row, `[TC]` alone in its column, `(7)` of a list in its entry; such a side becomes one expression for each.
 */
import { a1 } from "../../model/address";
import { fieldId } from "../../model/report-data";
import type { Expression, ColumnOfList } from "../../rules/expression/expression";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "../template";
import { sameRowIn } from "./same-row";

export type Bound =
  | { readonly kind: "fixed"; readonly expression: Exclude<Expression, ColumnOfList> }
  | { readonly kind: "whole-column"; readonly expression: ColumnOfList }
  /** A column, in whatever row. */
  | { readonly kind: "column"; readonly form: TemplateSheet; readonly column: TemplateColumn }
  /** A row, in whatever column. */
  | { readonly kind: "row"; readonly form: TemplateSheet; readonly row: TemplateRow }
  /** A column of a list, in whatever entry. */
  | { readonly kind: "entry"; readonly list: string; readonly column: string }
  | { readonly kind: "previous"; readonly of: Bound }
  | { readonly kind: "wrapped"; readonly wrap: (of: Expression) => Expression; readonly of: Bound }
  | {
      readonly kind: "many";
      readonly how: "sum" | "average" | "min" | "max" | "count";
      readonly equals?: string;
      readonly of: readonly Bound[];
    }
  | {
      readonly kind: "reckoning";
      readonly op: "add" | "subtract" | "multiply" | "divide";
      readonly left: Bound;
      readonly right: Bound;
    };

/** Where an open side is taken: in one row of a form, in one column; null where nothing is open. */
export type Slot =
  | { readonly kind: "row"; readonly form: TemplateSheet; readonly row: TemplateRow }
  | { readonly kind: "column"; readonly form: TemplateSheet; readonly column: TemplateColumn }
  | null;

/** `undefined` where the form does not ask for a figure that the side cannot do without; parts of a sum may be missing. */
export function expressionIn(
  bound: Bound,
  slot: Slot,
  exists: (field: string) => boolean,
): Expression | undefined {
  const inSlot = (one: Bound) => expressionIn(one, slot, exists);
  switch (bound.kind) {
    case "fixed":
    case "whole-column":
      return bound.expression;
    case "entry":
      return { op: "entry", column: bound.column };
    case "column": {
      const row = slot?.kind === "row" ? sameRowIn(bound.form, slot.form, slot.row) : undefined;
      return row && fieldAt(bound.form, row, bound.column, exists);
    }
    case "row": {
      const column = slot?.kind === "column" ? sameColumnIn(bound.form, slot) : undefined;
      return column && fieldAt(bound.form, bound.row, column, exists);
    }
    case "previous": {
      const of = inSlot(bound.of);
      return of && asPrevious(of);
    }
    case "wrapped": {
      const of = inSlot(bound.of);
      return of && bound.wrap(of);
    }
    case "many": {
      const of = bound.of.flatMap((part) => inSlot(part) ?? []);
      if (of.length === 0) return undefined;
      if (bound.how !== "count") return { op: bound.how, of };
      return bound.equals === undefined ? { op: "count", of } : { op: "count", of, equals: bound.equals };
    }
    case "reckoning":
      return reckoningOf(bound.op, inSlot(bound.left), inSlot(bound.right));
  }
}

/** Every open or fixed place in it. */
export function placesOf(bound: Bound): readonly Bound[] {
  switch (bound.kind) {
    case "previous":
    case "wrapped":
      return placesOf(bound.of);
    case "many":
      return bound.of.flatMap(placesOf);
    case "reckoning":
      return [...placesOf(bound.left), ...placesOf(bound.right)];
    default:
      return [bound];
  }
}

function fieldAt(
  form: TemplateSheet,
  row: TemplateRow,
  column: TemplateColumn,
  exists: (field: string) => boolean,
): Expression | undefined {
  const field = fieldId(form.key, a1(row.row, column.column));
  return exists(field) ? { op: "field", field } : undefined;
}

function sameColumnIn(
  form: TemplateSheet,
  slot: { readonly form: TemplateSheet; readonly column: TemplateColumn },
): TemplateColumn | undefined {
  if (form === slot.form) return slot.column;
  const path = slot.column.path.join("\n");
  const same = (form.table?.columns ?? []).filter((column) => column.path.join("\n") === path);
  return same.length === 1 ? same[0] : undefined;
}

/** A part that the form does not ask for adds nothing. */
function reckoningOf(
  op: "add" | "subtract" | "multiply" | "divide",
  left: Expression | undefined,
  right: Expression | undefined,
): Expression | undefined {
  if (left && right) return { op, left, right };
  if (op === "add") return left ?? right;
  return op === "subtract" ? left : undefined;
}

function asPrevious(expression: Expression): Expression {
  switch (expression.op) {
    case "field":
      return { op: "previous", field: expression.field };
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      return { ...expression, left: asPrevious(expression.left), right: asPrevious(expression.right) };
    case "sum":
    case "average":
    case "min":
    case "max":
    case "count":
      return { ...expression, of: expression.of.map(asPrevious) };
    case "absolute":
    case "round":
    case "part":
      return { ...expression, of: asPrevious(expression.of) };
    default:
      return expression;
  }
}
