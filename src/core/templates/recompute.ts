/**
 * A unit's calculated cells, computed again with the form's own formulas from what was recovered of its inputs.
 * Everything is in the form's own addresses; a row the unit inserted cannot creep into a sum.
 */
import { type Calculator, createCalculator } from "../formula/calculate";
import type { ParsedFormula } from "../formula/parse";
import { a1, type CellRange } from "../model/address";
import { refersToOf } from "../model/defined-name";
import { blank, type Figure } from "../model/figure";
import { type CellValue, type Workbook, cellAt } from "../model/grid";
import { type ListRow, fieldId } from "../model/report-data";
import { formExtent } from "./form-extent";
import { isInBody } from "./list-body";
import type { Template, TemplateSheet } from "./template";

/** Formulas already parsed, by text: one map serves all units of a form. */
export type ParsedFormulas = Map<string, ParsedFormula>;

/** The values a template's formulas are computed over. */
export interface FormValues {
  /** The figure of an input field, by `fieldId`. */
  figureOf(field: string): Figure | undefined;
  rowsOf(sheetKey: string): readonly ListRow[];
}

/** Computes any cell of the form; formulas parsed once may be shared between units. */
export function formCalculator(template: Template, values: FormValues, formulas: ParsedFormulas): Calculator {
  const sheets = new Map(template.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const sheetOf = (name: string) => sheets.get(name.toLowerCase());
  const extents = new Map([...sheets].map(([name, sheet]) => [name, formExtent(sheet)]));
  return createCalculator(
    {
      hasSheet: (name) => sheetOf(name) !== undefined,
      formulaAt: (name, row, column) => {
        const sheet = sheetOf(name);
        return sheet && isInBody(sheet, row) ? undefined : sheet?.formulas[a1(row, column)];
      },
      valueAt: (name, row, column) => {
        const sheet = sheetOf(name);
        if (!sheet) return null;
        const address = a1(row, column);
        const figure = values.figureOf(fieldId(sheet.key, address));
        return figure ? cellValueOf(figure) : (sheet.givenCells[address] ?? null);
      },
      rangeOverride: (name, range) => {
        const sheet = sheetOf(name);
        return sheet && listColumnValues(sheet, range, values.rowsOf(sheet.key));
      },
      extentOf: (name) => extents.get(name.toLowerCase()),
    },
    { formulas },
  );
}

/** A figure as a formula sees it in a cell: every kind of nothing is an empty cell. */
export function cellValueOf(figure: Figure): CellValue {
  switch (figure.kind) {
    case "number":
      return figure.number;
    case "date":
      return figure.serial;
    case "ratio":
      return `${figure.numerator}/${figure.denominator}`;
    case "text":
      return figure.text;
    default:
      return null;
  }
}

/** The whole list where a formula names the form's body of it, however many rows the unit filled in. */
function listColumnValues(
  sheet: TemplateSheet,
  range: CellRange,
  rows: readonly ListRow[],
): readonly CellValue[] | undefined {
  const { table } = sheet;
  if (sheet.shape !== "list" || !table) return undefined;
  if (range.top > table.bodyTop || range.bottom < table.bodyBottom || range.top <= table.headerBottom)
    return undefined;
  const width = range.right - range.left + 1;
  const columns = Array.from({ length: width }, (_, offset) =>
    table.columns.find(({ column }) => column === range.left + offset),
  );
  return rows.flatMap((row) =>
    columns.map((column) => cellValueOf((column && row.figures.get(column.id)) ?? blank)),
  );
}

/** Computes the cells of a unit's own workbook for which it stores no result; other cells are as stored. */
export function fileCalculator(workbook: Workbook): Calculator {
  const grids = new Map(workbook.sheets.map((grid) => [grid.name.toLowerCase(), grid]));
  const gridOf = (name: string) => grids.get(name.toLowerCase());
  const cell = (name: string, row: number, column: number) => {
    const grid = gridOf(name);
    return grid && cellAt(grid, row, column);
  };
  return createCalculator({
    hasSheet: (name) => gridOf(name) !== undefined,
    formulaAt: (name, row, column) => {
      const found = cell(name, row, column);
      return found?.resultMissing ? found.formula : undefined;
    },
    valueAt: (name, row, column) => cell(name, row, column)?.value ?? null,
    sheetNames: workbook.sheets.map(({ name }) => name),
    extentOf: (name) => {
      const grid = gridOf(name);
      return grid && { row: grid.lastRow, column: grid.lastColumn };
    },
    definedName: (name, sheet) => refersToOf(workbook, name, sheet),
    isRowHidden: (name, row) => gridOf(name)?.hiddenRows.has(row) ?? false,
    isSubtotal: (name, row, column) => /\bSUBTOTAL\(/i.test(cell(name, row, column)?.formula ?? ""),
  });
}
