/** Small workbooks for formula tests, written as rows of values; text that begins with "=" is a formula. */
import {
  createCalculator,
  type CalculatorOptions,
  type CalculationSource,
} from "../../../src/core/formula/calculate";
import { isNotComputable, type FormulaValue } from "../../../src/core/formula/formula-value";
import { parseA1 } from "../../../src/core/model/address";
import { isCellError, type CellValue } from "../../../src/core/model/grid";

export type Rows = readonly (readonly CellValue[])[];

export function sourceOf(sheets: Readonly<Record<string, Rows>>): CalculationSource {
  const byName = new Map(Object.entries(sheets).map(([name, rows]) => [name.toLowerCase(), rows]));
  const at = (sheet: string, row: number, column: number): CellValue =>
    byName.get(sheet.toLowerCase())?.[row - 1]?.[column - 1] ?? null;
  return {
    hasSheet: (name) => byName.has(name.toLowerCase()),
    sheetNames: Object.keys(sheets),
    formulaAt: (sheet, row, column) => {
      const value = at(sheet, row, column);
      return typeof value === "string" && value.startsWith("=") ? value : undefined;
    },
    valueAt: at,
    extentOf: (sheet) => {
      const rows = byName.get(sheet.toLowerCase()) ?? [];
      return { row: rows.length, column: Math.max(0, ...rows.map((row) => row.length)) };
    },
  };
}

/** What a formula shows when it stands in Z100 of the sheet. */
export function shownBy(
  formula: string,
  sheet: string,
  source: CalculationSource,
  options?: CalculatorOptions,
): FormulaValue {
  const withFormula: CalculationSource = {
    ...source,
    formulaAt: (name, row, column) =>
      name === sheet && row === 100 && column === 26 ? formula : source.formulaAt(name, row, column),
  };
  return createCalculator(withFormula, options).valueOf(sheet, 100, 26);
}

export function valueIn(source: CalculationSource, sheet: string, address: string): FormulaValue {
  const at = parseA1(address);
  return createCalculator(source).valueOf(sheet, at?.row ?? 0, at?.column ?? 0);
}

/** Errors by their name, and what is not computable by its reason, so that a table can hold them. */
export function plain(value: FormulaValue): CellValue {
  if (isNotComputable(value)) return `not computable: ${value.notComputable}`;
  return isCellError(value) ? value.error : value;
}
