/**
 * Two sides as comparisons of figures: one for cells that are named in full, else one for each row (`(7) = (8) + (9)`),
 * each column (`[TC] = [I] + [II]`) or each entry of a list (`(5) ≤ (6)`) where the form asks for the figures.
 */
import type * as z from "zod";
import type { Expression } from "../../rules/expression/expression";
import type { compare } from "../../rules/kinds/compare";
import type { TemplateSheet } from "../template";
import type { Binding } from "./binding";
import { type Bound, expressionIn, placesOf, type Slot } from "./bound-side";
import { faults } from "./rule-faults";
import { shownForm } from "./rule-forms";

export type Comparison = z.infer<(typeof compare)["schema"]>["comparisons"][number];

/** Nothing where something was told. */
export function compileComparison(left: Bound, right: Bound, binding: Binding): readonly Comparison[] {
  const places = [...placesOf(left), ...placesOf(right)];
  const lists = new Set(places.flatMap((place) => (place.kind === "entry" ? place.list : [])));
  const slots = slotsOf(left, right, binding);
  if (slots === undefined) return [];
  if (lists.size > 1 || (lists.size === 1 && slots.length !== 1)) {
    binding.tell(faults.otherList);
    return [];
  }
  if (!places.some((place) => place.kind !== "fixed" || looksSomewhere(place.expression))) {
    binding.tell(faults.noPlace);
    return [];
  }
  const [list] = lists;
  const comparisons = slots.flatMap((slot): readonly Comparison[] => {
    const one = expressionIn(left, slot, binding.exists);
    const other = expressionIn(right, slot, binding.exists);
    if (!one || !other) return [];
    const comparison = { left: one, right: other, at: cellOf(one) ?? cellOf(other) ?? null };
    return [list === undefined ? comparison : { ...comparison, list }];
  });
  if (comparisons.length === 0) binding.tell(faults.noField(binding.own ? shownForm(binding.own) : "biểu"));
  return comparisons;
}

/** The rows or columns in which the open places of the sides are taken; `undefined` where something was told. */
export function slotsOf(left: Bound, right: Bound, { tell }: Binding): readonly Slot[] | undefined {
  const places = [...placesOf(left), ...placesOf(right)];
  const column = places.find((place) => place.kind === "column");
  const row = places.find((place) => place.kind === "row");
  if (column && row) {
    tell(faults.mixedFreedom);
    return undefined;
  }
  const isAdded = placesOf(left).length > 1 || placesOf(right).length > 1;
  if (column?.kind === "column") return rowSlots(column.form, isAdded);
  return row?.kind === "row" ? columnSlots(row.form) : [null];
}

/** Rates are not added, so a row measured in "%" takes no part in a sum. */
function rowSlots(form: TemplateSheet, isAdded: boolean): readonly Slot[] {
  const rows = (form.table?.rows ?? []).filter(({ operator }) => !isAdded || operator !== "recompute");
  return rows.map((row) => ({ kind: "row", form, row }));
}

/** Of a form the columns of counts: rates, marks and remarks of one row say nothing of another's. */
function columnSlots(form: TemplateSheet): readonly Slot[] {
  const columns = (form.table?.columns ?? []).filter(
    ({ operator }) => operator === "sum" || operator === "ratio" || form.shape === "list",
  );
  return columns.map((column) => ({ kind: "column", form, column }));
}

function looksSomewhere({ op }: Expression): boolean {
  return op !== "number" && op !== "text";
}

function cellOf(expression: Expression): string | undefined {
  if (expression.op === "field") return expression.field;
  return expression.op === "cell" ? `${expression.sheet}!${expression.address}` : undefined;
}
