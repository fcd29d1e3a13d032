/** How far a form reaches: what a formula means by a whole column ("A:A"). */
import { type CellAddress, parseA1 } from "../model/address";
import type { Grid } from "../model/grid";
import type { TemplateSheet } from "./template";

/** The last row and column that can hold anything: of the blank form, and of what the template knows. */
export function formExtent(sheet: TemplateSheet | undefined, grid?: Grid): CellAddress {
  const places = Object.keys(sheet?.formulas ?? {}).flatMap((address) => parseA1(address) ?? []);
  const rows = [grid?.lastRow, sheet?.table?.bodyBottom, ...places.map(({ row }) => row)];
  const columns = [grid?.lastColumn, sheet?.table?.right, ...places.map(({ column }) => column)];
  const loose = (sheet?.looseFields ?? []).flatMap(({ cell }) => parseA1(cell) ?? []);
  return {
    row: Math.max(1, ...rows.map((row) => row ?? 1), ...loose.map(({ row }) => row)),
    column: Math.max(1, ...columns.map((column) => column ?? 1), ...loose.map(({ column }) => column)),
  };
}
