/** From one place of a form to another, inside a function: `(8):(11)`, `[1.1]:[1.3]`, `[1.1](7):[1.3](7)`. */
import { parseA1, type CellAddress } from "../../model/address";
import { cellsOf } from "./bind-cells";
import { type Binding, formOf } from "./binding";
import type { Bound } from "./bound-side";
import type { SideNode } from "./side-syntax";

type SpanNode = Extract<SideNode, { kind: "arithmetic" }>;

/** `undefined` where the two do not span anything. */
export function spanOf(
  node: SpanNode,
  from: Bound,
  to: Bound,
  binding: Binding,
): readonly Bound[] | undefined {
  if (from.kind === "column" && to.kind === "column" && from.form === to.form) {
    const { form } = from;
    const columns = between(form.table?.columns ?? [], from.column, to.column);
    return columns.map((column): Bound => ({ kind: "column", form, column }));
  }
  if (from.kind === "row" && to.kind === "row" && from.form === to.form) {
    const { form } = from;
    const rows = between(form.table?.rows ?? [], from.row, to.row);
    return rows.map((row): Bound => ({ kind: "row", form, row }));
  }
  const [start, end] = [cellOf(from), cellOf(to)];
  const form = node.left.kind === "place" ? formOf(node.left.form, binding) : undefined;
  if (!start || !end || !form || start.key !== end.key) return undefined;
  const range = {
    top: Math.min(start.row, end.row),
    bottom: Math.max(start.row, end.row),
    left: Math.min(start.column, end.column),
    right: Math.max(start.column, end.column),
  };
  return cellsOf({ kind: "cells", form: null, range, text: "", at: node.at }, form, binding);
}

function cellOf(bound: Bound): (CellAddress & { readonly key: string }) | undefined {
  if (bound.kind !== "fixed" || bound.expression.op !== "field") return undefined;
  const [key = "", address = ""] = bound.expression.field.split("!");
  const place = parseA1(address);
  return place && { ...place, key };
}

function between<Item>(items: readonly Item[], from: Item, to: Item): readonly Item[] {
  const [start, end] = [items.indexOf(from), items.indexOf(to)];
  return items.slice(Math.min(start, end), Math.max(start, end) + 1);
}
