/** The cells of a blank form beside its plain inputs: formulas, cells that are closed, loose cells, printed texts. */
import { a1 } from "../model/address";
import { cellAt, placeOfKey } from "../model/grid";
import { foldText } from "../text/fold-text";
import { rowKindOf } from "./field-types";
import type { HeaderBlock } from "./header-block";
import { totalledAs, totalRowOf } from "./infer-list-totals";
import type { SheetView } from "./sheet-view";
import type { TemplateRow, TemplateSheet, TemplateTable } from "./template";

type Formulas = Readonly<Record<string, string>>;

export function formulasOf(view: SheetView, top: number): Record<string, string> {
  const formulas: Record<string, string> = {};
  for (const [key, cell] of view.grid.cells) {
    const { row, column } = placeOfKey(key);
    if (cell.formula !== undefined && row >= top) formulas[a1(row, column)] = cell.formula;
  }
  return formulas;
}

/** Beside a line below a list ("Tổng số cán bộ (a)") the empty cell to fill in. */
export function looseFieldsOf(
  view: SheetView,
  header: HeaderBlock,
  table: TemplateTable,
  formulas: Formulas,
): TemplateSheet["looseFields"] {
  const columns = Array.from({ length: header.right - header.left + 1 }, (_, offset) => header.left + offset);
  const computes = (row: number, column: number) => a1(row, column) in formulas;
  const columnsWithFormula = new Set(
    table.rows.flatMap(({ row }) => columns.filter((column) => computes(row, column))),
  );
  return table.rows.flatMap((templateRow): TemplateSheet["looseFields"] => {
    const { row, label, kind } = templateRow;
    if (kind === "total") return totalCellsOf(view, table, templateRow, formulas);
    if (columns.some((column) => computes(row, column))) return [];
    const column = columns.find((candidate) => {
      const cell = cellAt(view.grid, row, candidate);
      const isOpen =
        cell !== undefined &&
        cell.value === null &&
        cell.formula === undefined &&
        view.mergeAt(row, candidate) === undefined;
      const isDrawn = view.formatAt(row, candidate)?.bordered === true || columnsWithFormula.has(candidate);
      return isOpen && isDrawn && candidate > (table.labelColumn ?? 0);
    });
    if (column === undefined) return [];
    const asked =
      rowKindOf(label, []) ??
      (view.formatAt(row, column)?.kind === "percent"
        ? { type: "percent" as const, operator: "recompute" as const }
        : { type: "number" as const, operator: "sum" as const });
    return [{ cell: a1(row, column), label, ...asked }];
  });
}

/** In the one total line of a list the open cells below columns that can be totalled: read, and never added up. */
function totalCellsOf(
  view: SheetView,
  table: TemplateTable,
  total: TemplateRow,
  formulas: Formulas,
): TemplateSheet["looseFields"] {
  if (totalRowOf(table) !== total) return [];
  return table.columns.flatMap((column): TemplateSheet["looseFields"] => {
    const cell = a1(total.row, column.column);
    const isOpen =
      !(cell in formulas) &&
      view.textAt(total.row, column.column) === "" &&
      view.mergeAt(total.row, column.column) === undefined &&
      view.formatAt(total.row, column.column)?.bordered === true;
    if (!isOpen || column.column <= (table.labelColumn ?? 0) || totalledAs(column) === undefined) return [];
    return [{ cell, label: `${total.label}: ${column.path.at(-1) ?? ""}`, type: "any", operator: "none" }];
  });
}

/** Input cells the form closes: crossed out ("x", "-"), locked on a protected sheet, the tail of a merged block, a caption. */
export function closedCellsOf(view: SheetView, table: TemplateTable, formulas: Formulas): string[] {
  const closed: string[] = [];
  const inputs = table.rows.flatMap(({ row }) =>
    table.columns.map(({ column, path }) => ({ row, column, path })),
  );
  const locks =
    view.grid.isProtected && inputs.some(({ row, column }) => view.formatAt(row, column)?.locked === false);
  for (const { row, column, path } of inputs) {
    const address = a1(row, column);
    if (address in formulas) continue;
    const merge = view.mergeAt(row, column);
    const isTailCell = merge !== undefined && (merge.top !== row || merge.left !== column);
    const isCrossed = /^([x×]+|[-–—]+|\/+|\\+|#)$/iu.test(view.textAt(row, column));
    const isLocked = locks && view.formatAt(row, column)?.locked !== false;
    // Where the header is printed again the captions stand among the figures.
    const text = view.textAt(row, column);
    const isCaption = text !== "" && path.includes(text);
    if (isTailCell || isCrossed || isLocked || isCaption) closed.push(address);
  }
  return closed;
}

/** Texts and numbers around the table, folded: what a unit's sheet has beyond them was filled in. */
export function printedTexts(view: SheetView, headerTop: number, tableBottom: number): string[] {
  const texts = new Set<string>();
  for (const [key, cell] of view.grid.cells) {
    const { row } = placeOfKey(key);
    // Numbers too: a year, a rate, a telephone number the form prints is no stray figure of a unit.
    const isPrinted = typeof cell.value === "string" || typeof cell.value === "number";
    if (isPrinted && cell.formula === undefined && (row < headerTop || row > tableBottom)) {
      const folded = foldText(view.repairedTexts().get(key) ?? String(cell.value));
      if (folded !== "") texts.add(folded);
    }
  }
  return [...texts];
}
