/** A column taken whole by a function: every entry of a list, or the rows of a form from top to bottom. */
import { a1 } from "../../model/address";
import { fieldId } from "../../model/report-data";
import type { ColumnOfList } from "../../rules/expression/expression";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "../template";
import { cellsOf } from "./bind-cells";
import { type Binding, formOf } from "./binding";
import type { Bound } from "./bound-side";
import { columnCalled } from "./names-on-form";
import type { SideNode } from "./side-syntax";

export type Summary = "sum" | "average" | "min" | "max" | "count";

type WholeColumn = Extract<Bound, { kind: "whole-column" }>;

/** The column of a list that the node names; `undefined`, and nothing told, where it names none. */
export function wholeColumn(
  how: ColumnOfList["how"],
  node: SideNode,
  binding: Binding,
): WholeColumn | undefined {
  if (node.kind === "cells") {
    const form = formOf(node.form, quiet(binding));
    const cells = form?.sheet?.shape === "list" ? cellsOf(node, form, quiet(binding)) : undefined;
    const [only] = cells ?? [];
    if (only?.kind !== "whole-column" || cells?.length !== 1) return undefined;
    return { kind: "whole-column", expression: { ...only.expression, how } };
  }
  const named = columnNamed(node, binding);
  if (named?.sheet.shape !== "list") return undefined;
  return {
    kind: "whole-column",
    expression: { op: "column", list: named.sheet.key, column: named.column.id, how },
  };
}

/** The same, only of the entries that hold the text in another column. */
export function wholeWhere(
  how: Summary,
  summed: SideNode,
  asked: SideNode,
  equals: string,
  binding: Binding,
): WholeColumn | undefined {
  const column = wholeColumn(how, summed, binding)?.expression;
  const other = wholeColumn("count", asked, binding)?.expression;
  if (!column || column.list !== other?.list) return undefined;
  return { kind: "whole-column", expression: { ...column, where: { column: other.column, equals } } };
}

/** Rows that stand for themselves where it is added, all but totals where it is counted. */
export function wholeOfForm(how: Summary, node: SideNode, binding: Binding): Bound | undefined {
  const named = columnNamed(node, binding);
  if (!named || named.sheet.shape === "list") return undefined;
  const { sheet, column } = named;
  const rows = (sheet.table?.rows ?? []).filter(({ kind }) => kind !== "total");
  const fields = rows
    .filter((row) => how === "count" || !hasRowsUnder(sheet, row))
    .map((row) => fieldId(sheet.key, a1(row.row, column.column)))
    .filter(binding.exists);
  if (fields.length === 0) return undefined;
  return {
    kind: "many",
    how,
    of: fields.map((field): Bound => ({ kind: "fixed", expression: { op: "field", field } })),
  };
}

/** The rows under a heading follow it and name it. */
function hasRowsUnder({ table }: TemplateSheet, row: TemplateRow): boolean {
  const rows = table?.rows ?? [];
  const next = rows[rows.indexOf(row) + 1];
  return next?.path.at(row.path.length) === row.label;
}

interface NamedColumn {
  readonly sheet: TemplateSheet;
  readonly column: TemplateColumn;
}

/** `(7)`, `Đoàn viên cuối kỳ`, and the 7 of `TỔNG(7)`. */
function columnNamed(node: SideNode, binding: Binding): NamedColumn | undefined {
  const place = columnAsked(node, binding);
  const sheet = place && formOf(place.form, quiet(binding))?.sheet;
  if (!sheet) return undefined;
  const found = columnCalled(place.text, sheet);
  return found.outcome === "found" ? { sheet, column: found.item } : undefined;
}

function columnAsked(
  node: SideNode,
  { notation }: Binding,
): { readonly form: string | null; readonly text: string } | undefined {
  switch (node.kind) {
    case "bracketed":
    case "place": {
      const { form, row, column } = node.kind === "place" ? node : node.place;
      return row === null && column !== null ? { form, text: column } : undefined;
    }
    case "name":
      return { form: null, text: node.text };
    case "number":
      return notation === "typed" && Number.isInteger(node.number)
        ? { form: null, text: String(node.number) }
        : undefined;
    default:
      return undefined;
  }
}

function quiet(binding: Binding): Binding {
  return { ...binding, tell: () => undefined };
}
