/**
 * The form's formulas over consolidated inputs: nothing filled in is an empty cell, references go across
 * sheets, and a reference to the body of a list means all its stacked rows.
 */
import { a1, type CellRange, parseA1 } from "../model/address";
import { refersToOf } from "../model/defined-name";
import type { Figure } from "../model/figure";
import { cellAt, type CellValue, type Workbook } from "../model/grid";
import { type FieldId, fieldId } from "../model/report-data";
import { type CalculationSource, createCalculator } from "../formula/calculate";
import { type FormulaValue, isNotComputable } from "../formula/formula-value";
import { formExtent } from "../templates/form-extent";
import type { Template, TemplateSheet } from "../templates/template";
import type { FormFormula, StackedRow } from "./consolidation";
import { bodyReference, namesPartOfList } from "./list-body";
import { isInBody } from "../templates/list-body";
import { stackedValue } from "./stacked-columns";
import { storedInput } from "./stored-figure";

export interface FormToCalculate {
  readonly template: Template;
  readonly formulas: ReadonlyMap<FieldId, FormFormula>;
  readonly inputs: ReadonlyMap<FieldId, Figure>;
  readonly lists: ReadonlyMap<string, readonly StackedRow[]>;
  /** What the blank form prints in its other cells; without it only captions the template knows are seen. */
  readonly form: Workbook | undefined;
  /** "-" as the text it is printed as, instead of an empty cell. */
  readonly dashesAsText: boolean;
}

/** What each formula shows; one that is not computable here has no entry. */
export function calculateForm(form: FormToCalculate): ReadonlyMap<FieldId, CellValue> {
  const calculator = createCalculator(sourceOf(form));
  const names = new Map(form.template.sheets.map(({ key, name }) => [key, name] as const));
  const results = new Map<FieldId, CellValue>();
  for (const [field, { sheetKey, address }] of form.formulas) {
    const place = parseA1(address);
    const sheet = names.get(sheetKey);
    if (!place || sheet === undefined) continue;
    const value = calculator.valueOf(sheet, place.row, place.column);
    if (!isNotComputable(value)) results.set(field, value);
  }
  return results;
}

const unknown: FormulaValue = { notComputable: "no-value" };

function sourceOf(form: FormToCalculate): CalculationSource {
  const { template, formulas, lists } = form;
  const sheets = new Map(template.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet] as const));
  const grids = new Map((form.form?.sheets ?? []).map((grid) => [grid.name.toLowerCase(), grid] as const));
  const captions = new Map(template.sheets.map((sheet) => [sheet.key, captionsOf(sheet)] as const));
  const isStacked = (sheet: TemplateSheet, row: number) =>
    isInBody(sheet, row) && (lists.get(sheet.key)?.length ?? 0) > 0;
  const misled = new Set(
    [...formulas].filter(([, formula]) => namesPartOfList(formula, form)).map(([field]) => field),
  );

  return {
    sheetNames: form.form?.sheets.map(({ name }) => name) ?? template.sheets.map(({ name }) => name),
    hasSheet: (name) => sheets.has(name.toLowerCase()) || grids.has(name.toLowerCase()),
    extentOf: (name) => formExtent(sheets.get(name.toLowerCase()), grids.get(name.toLowerCase())),
    definedName: (name, sheet) => form.form && refersToOf(form.form, name, sheet),

    formulaAt: (name, row, column) => {
      const sheet = sheets.get(name.toLowerCase());
      const grid = grids.get(name.toLowerCase());
      if (!sheet) return grid && cellAt(grid, row, column)?.formula;
      const address = a1(row, column);
      const field = fieldId(sheet.key, address);
      if (isStacked(sheet, row) || misled.has(field)) return undefined;
      const known = formulas.get(field)?.formula ?? sheet.formulas[address];
      return known ?? (grid && !form.inputs.has(field) ? cellAt(grid, row, column)?.formula : undefined);
    },

    valueAt: (name, row, column) => {
      const sheet = sheets.get(name.toLowerCase());
      const grid = grids.get(name.toLowerCase());
      const printed = grid && cellAt(grid, row, column);
      if (!sheet) return printed?.value ?? null;
      const address = a1(row, column);
      const field = fieldId(sheet.key, address);
      if (isStacked(sheet, row) || misled.has(field)) return unknown;
      const input = form.inputs.get(field);
      if (input) return storedInput(input, form.dashesAsText);
      const known = sheet.givenCells[address] ?? captions.get(sheet.key)?.get(address);
      return printed?.value ?? known ?? null;
    },

    rangeOverride: (name, range) => {
      const sheet = sheets.get(name.toLowerCase());
      return sheet && stackedValues(sheet, range, lists.get(sheet.key) ?? []);
    },
  };
}

/** Row by row and as wide as the range; columns of the range that are no columns of the list hold nothing. */
function stackedValues(
  sheet: TemplateSheet,
  range: CellRange,
  rows: readonly StackedRow[],
): readonly CellValue[] | undefined {
  if (rows.length === 0) return undefined;
  const reference = bodyReference(sheet, range, false);
  if (reference.kind !== "whole") return undefined;
  // A formula may name whole rows: beyond the list's last column nothing is written.
  const places = Array.from({ length: range.right - range.left + 1 }, (_, offset) =>
    reference.columns.find(({ formColumn }) => formColumn === range.left + offset),
  );
  return rows.flatMap((row, index) =>
    places.map((column) => (column ? stackedValue(column, row, index + 1) : null)),
  );
}

/** Codes and labels of the rows, for the formulas that read them. */
function captionsOf({ table }: TemplateSheet): ReadonlyMap<string, string> {
  const captions = new Map<string, string>();
  for (const { row, code, label } of table?.rows ?? []) {
    if (table?.labelColumn) captions.set(a1(row, table.labelColumn), label);
    if (table?.codeColumn && code !== null) captions.set(a1(row, table.codeColumn), code);
  }
  return captions;
}
