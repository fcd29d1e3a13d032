/** Printed values that a form's formulas read: kept in the template, so that they can be computed without the form. */
import { referencesOf } from "../formula/references";
import { a1 } from "../model/address";
import { type Workbook, cellAt } from "../model/grid";
import { inputFields } from "./input-fields";
import type { TemplateSheet } from "./template";

/** Wider ranges are lists and blocks of input, not parameters. */
const maxCellsRead = 2_000;

export function withGivenCells(sheets: readonly TemplateSheet[], workbook: Workbook): TemplateSheet[] {
  const given = new Map<string, Record<string, number | string | boolean>>(
    sheets.map(({ name }) => [name.toLowerCase(), {}]),
  );
  const inputs = new Set(sheets.flatMap((sheet) => inputFields(sheet).map(({ id }) => id)));
  for (const sheet of sheets) {
    for (const formula of new Set(Object.values(sheet.formulas))) {
      for (const { sheet: named, range, external } of referencesOf(formula)) {
        const target = sheets.find(({ name }) => name.toLowerCase() === (named ?? sheet.name).toLowerCase());
        const grid = workbook.sheets.find(({ name }) => name === target?.name);
        const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
        if (external || !target || !grid || cells > maxCellsRead) continue;
        for (let row = range.top; row <= range.bottom; row += 1) {
          for (let column = range.left; column <= range.right; column += 1) {
            const cell = cellAt(grid, row, column);
            const address = a1(row, column);
            const value = cell?.value ?? null;
            if (
              cell?.formula !== undefined ||
              value === null ||
              typeof value === "object" ||
              inputs.has(`${target.key}!${address}`)
            )
              continue;
            const values = given.get(target.name.toLowerCase());
            if (values) values[address] = value;
          }
        }
      }
    }
  }
  return sheets.map((sheet) => ({ ...sheet, givenCells: given.get(sheet.name.toLowerCase()) ?? {} }));
}
