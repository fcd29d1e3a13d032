/**
 * Cells that rules name by plain addresses although no form asks for them, in a unit's own file: a figure on a page, in an
 * ordinary table, under the form. Where rows of the form's table have moved, what stands below them has moved along.
 */
import { a1, type CellAddress, parseA1 } from "../../model/address";
import type { Figure } from "../../model/figure";
import type { Cell, Workbook } from "../../model/grid";
import { isNotComputable } from "../../formula/formula-value";
import { captionKey } from "../caption-key";
import { fileCalculator } from "../recompute";
import type { SheetLayout } from "../sheet-layout";
import { viewOf } from "../sheet-view";
import type { Template, TemplateSheet } from "../template";
import { cellFigure } from "./cell-figure";

export interface LoosePlace {
  /** As named in the unit's file, where that is known to differ. */
  readonly sheet: string;
  readonly address: string;
}

/** @param sheet The tab's name in the blank form. */
export function loosePlace(
  sheet: string,
  address: string,
  template: Template,
  layouts: readonly SheetLayout[],
): LoosePlace {
  const form = template.sheets.find(({ name }) => name === sheet);
  const layout = layouts.find(({ key }) => key === form?.key);
  const at = parseA1(address);
  if (!form || !layout || !at) return { sheet, address };
  const { row, column } = movedTo(at, form, layout);
  return { sheet: layout.sheetName, address: a1(row, column) };
}

/** `undefined` where the file has no such sheet. */
export function looseCells(
  workbook: Workbook,
  template: Template,
  layouts: readonly SheetLayout[],
): (sheet: string, address: string) => Figure | undefined {
  return (name, blankAddress) => {
    const { sheet, address } = loosePlace(name, blankAddress, template, layouts);
    const grid = workbook.sheets.find((one) => captionKey(one.name) === captionKey(sheet));
    const at = parseA1(address);
    if (!grid || !at) return undefined;
    const view = viewOf(grid, workbook.formats);
    const cell = withResult(view.cellAt(at.row, at.column), workbook, grid.name, at);
    return cellFigure(cell, cell?.format === undefined ? undefined : workbook.formats[cell.format]);
  };
}

/** A program that saves no results leaves them to whoever reads the file. */
function withResult(
  cell: Cell | undefined,
  workbook: Workbook,
  sheet: string,
  { row, column }: CellAddress,
): Cell | undefined {
  if (!cell?.resultMissing) return cell;
  const value = fileCalculator(workbook).valueOf(sheet, row, column);
  return isNotComputable(value) ? cell : { ...cell, value };
}

function movedTo({ row, column }: CellAddress, { table }: TemplateSheet, layout: SheetLayout): CellAddress {
  if (!table) return { row, column };
  const rows = table.rows.flatMap((one) => {
    const now = layout.rows.get(one.id);
    return now === undefined ? [] : [{ before: one.row, now }];
  });
  if (layout.listRows) rows.push({ before: table.bodyBottom, now: layout.listRows[1] });
  const columns = table.columns.flatMap((one) => {
    const now = layout.columns.get(one.id);
    return now === undefined ? [] : [{ before: one.column, now }];
  });
  return { row: moved(row, rows), column: moved(column, columns) };
}

/** By as much as the nearest row above it (column before it) that the form knows. */
function moved(at: number, known: readonly { readonly before: number; readonly now: number }[]): number {
  const [nearest] = known
    .filter(({ before }) => before <= at)
    .sort((one, other) => other.before - one.before);
  return nearest ? at + nearest.now - nearest.before : at;
}
