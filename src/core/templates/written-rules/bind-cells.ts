/**
 * Plain addresses: `C14`, `B1!C14`, `'Biểu 1'!C14:C16`. In a table they name fields of the form by their place in the
 * blank form; elsewhere (a page, an ordinary table, a line of text) they are read where they stand.
 */
import { a1, type CellAddress, contains } from "../../model/address";
import { type Cell, cellAt, isCellError } from "../../model/grid";
import { fieldId } from "../../model/report-data";
import type { Expression } from "../../rules/expression/expression";
import { cellText } from "../sheet-view";
import type { TemplateSheet } from "../template";
import { type Binding, formOf } from "./binding";
import type { Bound } from "./bound-side";
import { cellFigure } from "./cell-figure";
import { faults, type SideFault } from "./rule-faults";
import { type RuleForm, shownForm } from "./rule-forms";
import type { CellsNode } from "./side-syntax";

/** More cells than any rule of a form adds up. */
const maxCells = 2_000;

/** A range is the sum of its cells. */
export function boundCells(node: CellsNode, binding: Binding): Bound | undefined {
  const form = formOf(node.form, binding);
  if (!form) return undefined;
  const parts = cellsOf(node, form, binding);
  if (!parts) return undefined;
  const [first] = parts;
  return first && parts.length === 1 ? first : { kind: "many", how: "sum", of: parts };
}

/** Each cell by itself; whole columns of a list where the range covers its body. `undefined` where something was told. */
export function cellsOf(
  { range, text }: CellsNode,
  form: RuleForm,
  binding: Binding,
): readonly Bound[] | undefined {
  const columns = form.sheet && columnsOfList(form.sheet, range);
  if (columns && columns.length > 0)
    return columns.map((column): Bound => ({
      kind: "whole-column",
      expression: { op: "column", list: form.sheet?.key ?? "", column, how: "sum" },
    }));
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) > maxCells) {
    binding.tell(faults.notAsked(text, shownForm(form)));
    return undefined;
  }
  const bound: Bound[] = [];
  const told: SideFault[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = cellBound({ row, column }, form, binding);
      if ("expression" in cell) bound.push({ kind: "fixed", expression: cell.expression });
      else told.push(cell.fault);
    }
  }
  // In a range Excel, too, passes over captions and empty cells; a range of nothing else is a slip.
  const [first] = told;
  if (bound.length > 0 || !first) return bound;
  binding.tell(first);
  return undefined;
}

/** The columns of a list that the range covers from its first line for entries to its last. */
function columnsOfList({ shape, table }: TemplateSheet, range: CellsNode["range"]): readonly string[] {
  if (shape !== "list" || !table || range.top > table.bodyTop || range.bottom < table.bodyBottom) return [];
  if (range.top === range.bottom) return [];
  return table.columns
    .filter(({ column }) => column >= range.left && column <= range.right)
    .map(({ id }) => id);
}

function cellBound(
  place: CellAddress,
  form: RuleForm,
  { exists }: Binding,
): { readonly expression: Extract<Expression, { op: "field" | "cell" }> } | { readonly fault: SideFault } {
  const address = a1(place.row, place.column);
  const { sheet, grid, name } = form;
  if (sheet && exists(fieldId(sheet.key, address)))
    return { expression: { op: "field", field: fieldId(sheet.key, address) } };
  if (sheet && isInListBody(sheet, place)) return { fault: faults.inList(address, shownForm(form)) };
  const cell = grid ? cellAt(grid, place.row, place.column) : undefined;
  const printed = printedText(cell);
  if (printed !== "") return { fault: faults.printed(address, shownForm(form), printed) };
  const isNumber = typeof cell?.value === "number" || typeof sheet?.givenCells[address] === "number";
  if (sheet && isInTable(sheet, place) && !isNumber)
    return { fault: faults.notAsked(address, shownForm(form)) };
  return { expression: { op: "cell", sheet: name, address } };
}

function isInListBody({ shape, table }: TemplateSheet, { row, column }: CellAddress): boolean {
  if (shape !== "list" || !table) return false;
  const { bodyTop: top, bodyBottom: bottom, left, right } = table;
  return contains({ top, bottom, left, right }, row, column);
}

function isInTable({ table }: TemplateSheet, { row, column }: CellAddress): boolean {
  if (!table) return false;
  const { headerTop: top, bodyBottom: bottom, left, right } = table;
  return contains({ top, bottom, left, right }, row, column);
}

/** Words in which there is no figure to read. */
function printedText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (typeof value !== "string" || isCellError(value) || /^[\s.…_-]*$/.test(value)) return "";
  return cellFigure(cell)?.kind === "text" ? cellText(cell) : "";
}
