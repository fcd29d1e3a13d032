/** The names of a side held against the forms of the template; what names nothing, or several things, is a fault. */
import { a1 } from "../../model/address";
import { fieldId } from "../../model/report-data";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "../template";
import { bindCall } from "./bind-call";
import { boundCells } from "./bind-cells";
import { type Binding, columnOf, formOf, rowOf } from "./binding";
import type { Bound } from "./bound-side";
import type { FoundName } from "./found-name";
import { columnCalled, rowCalled } from "./names-on-form";
import { faults } from "./rule-faults";
import { shownForm } from "./rule-forms";
import type { PlaceNode, SideNode } from "./side-syntax";

/** `undefined` where something was told. */
export function bindSide(node: SideNode, binding: Binding): Bound | undefined {
  switch (node.kind) {
    case "number": {
      const { number, isDay } = node;
      return {
        kind: "fixed",
        expression: isDay ? { op: "number", number, isDay } : { op: "number", number },
      };
    }
    case "text":
      return { kind: "fixed", expression: { op: "text", text: node.text } };
    case "cells":
      return boundCells(node, binding);
    case "place":
      return bindPlace(node, binding);
    case "bracketed":
      return isCaption(node.place, binding) ? bindPlace(node.place, binding) : bindSide(node.group, binding);
    case "name":
      return bindName(node.text, binding);
    case "call":
      return bindCall(node, binding, bindSide);
    case "arithmetic": {
      const left = bindSide(node.left, binding);
      const right = bindSide(node.right, binding);
      return left && right && { kind: "reckoning", op: operations[node.operator], left, right };
    }
  }
}

const operations = { "+": "add", "-": "subtract", "*": "multiply", "/": "divide", ":": "divide" } as const;

function bindPlace(place: PlaceNode, binding: Binding): Bound | undefined {
  const form = formOf(place.form, binding);
  if (!form) return undefined;
  const row = place.row === null ? null : rowOf(place.row, form, binding);
  const column = place.column === null ? null : columnOf(place.column, form, binding);
  if (row === undefined || column === undefined || !form.sheet) return undefined;
  return placed(form.sheet, row, column, binding);
}

function placed(
  sheet: TemplateSheet,
  row: TemplateRow | null,
  column: TemplateColumn | null,
  binding: Binding,
): Bound | undefined {
  if (row && column) {
    const address = a1(row.row, column.column);
    const field = fieldId(sheet.key, address);
    if (binding.exists(field)) return { kind: "fixed", expression: { op: "field", field } };
    binding.tell(faults.notAsked(address, sheet.key));
    return undefined;
  }
  if (row) return onlyFieldOf(sheet, row, binding) ?? { kind: "row", form: sheet, row };
  if (!column) return undefined;
  if (sheet.shape === "list") return { kind: "entry", list: sheet.key, column: column.id };
  return { kind: "column", form: sheet, column };
}

/** A summary line below a list has one cell to fill in. */
function onlyFieldOf(sheet: TemplateSheet, row: TemplateRow, { exists }: Binding): Bound | undefined {
  if (sheet.shape !== "list") return undefined;
  const { left = 1, right = 0 } = sheet.table ?? {};
  const fields: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const field = fieldId(sheet.key, a1(row.row, column));
    if (exists(field)) fields.push(field);
  }
  const [field] = fields;
  return field !== undefined && fields.length === 1
    ? { kind: "fixed", expression: { op: "field", field } }
    : undefined;
}

/** Whether what stands in the bracket is the caption of a column, word for word. */
function isCaption({ row, column }: PlaceNode, { own }: Binding): boolean {
  if (row !== null) return true;
  if (!own?.sheet || column === null) return false;
  return columnCalled(column, own.sheet).outcome !== "unknown";
}

/** Words alone are the caption of a column or the label of a row. */
function bindName(text: string, binding: Binding): Bound | undefined {
  const form = formOf(null, binding);
  if (!form) return undefined;
  if (!form.sheet) {
    binding.tell(faults.unknownName("name", text, shownForm(form), []));
    return undefined;
  }
  const column = columnCalled(text, form.sheet);
  const row = rowCalled(text, form.sheet);
  if (column.outcome === "found" && row.outcome === "unknown")
    return placed(form.sheet, null, column.item, binding);
  if (row.outcome === "found" && column.outcome === "unknown")
    return placed(form.sheet, row.item, null, binding);
  if (column.outcome === "unknown" && row.outcome === "unknown") {
    const near = [...column.near, ...row.near].slice(0, 3);
    binding.tell(faults.unknownName("name", text, shownForm(form), near));
    return undefined;
  }
  binding.tell(faults.ambiguous(text, [...shownOf(column, "cột"), ...shownOf(row, "dòng")]));
  return undefined;
}

function shownOf(found: FoundName<TemplateColumn | TemplateRow>, word: string): readonly string[] {
  if (found.outcome === "ambiguous") return found.candidates;
  if (found.outcome === "unknown") return [];
  return [`${word} ${"number" in found.item ? (found.item.number ?? found.item.id) : found.item.id}`];
}
