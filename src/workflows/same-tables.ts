/** Whether two readings of a blank form hold the same tables: nothing was put in, taken out or renamed between them. */
import { contains } from "../core/model/address";
import { type Grid, placeOfKey, type Workbook } from "../core/model/grid";
import type { Template, TemplateSheet } from "../core/templates/template";

/** Above and below the tables people may write what they like: names, dates, signatures. */
export function hasSameTables(template: Template, one: Workbook, other: Workbook): boolean {
  return template.sheets.every((sheet) => {
    const [before, now] = [one, other].map(({ sheets }) => sheets.find(({ name }) => name === sheet.name));
    if (!sheet.table) return true;
    return before !== undefined && now !== undefined && tableText(sheet, before) === tableText(sheet, now);
  });
}

function tableText({ table }: TemplateSheet, grid: Grid): string {
  if (!table) return "";
  const { headerTop: top, bodyBottom: bottom, left, right } = table;
  const cells = [...grid.cells].flatMap(([key, { value, formula }]) => {
    const { row, column } = placeOfKey(key);
    const isHeld = value !== null || formula !== undefined;
    if (!isHeld || !contains({ top, bottom, left, right }, row, column)) return [];
    // What a formula shows may change with the weather; the formula itself is the form.
    return [[key, formula ?? value] as const];
  });
  return JSON.stringify(cells.sort(([first], [second]) => first - second));
}
