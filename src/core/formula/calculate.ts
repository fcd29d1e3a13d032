/**
 * All formulas of a workbook worked out on demand: a cell asked for is computed from the cells it needs,
 * across sheets, each once. A cell that depends on itself is not computable, nor is what depends on it.
 */
import type { CellAddress, CellRange } from "../model/address";
import { cellKey, type CellValue } from "../model/grid";
import { evaluateFormula } from "./evaluate";
import type { EvaluationContext, FilledCell } from "./evaluation/evaluation-context";
import type { FormulaValue } from "./formula-value";
import { parseFormula, type ParsedFormula } from "./parse";

/** What the calculator asks. Sheet names come as formulas write them: any case may stand for the same sheet. */
export interface CalculationSource {
  hasSheet(name: string): boolean;
  /** The formula to be computed in a cell; `undefined` where its value is given. */
  formulaAt(sheet: string, row: number, column: number): string | undefined;
  /** The value of a cell without a formula to compute. */
  valueAt(sheet: string, row: number, column: number): FormulaValue;
  /** The last row and column that hold anything. Without it whole columns and rows are not computable. */
  extentOf?(sheet: string): CellAddress | undefined;
  /** Values that stand in place of a range, row by row and as wide as the range, e.g. a list that has grown. */
  rangeOverride?(sheet: string, range: CellRange): readonly CellValue[] | undefined;
  /** All sheets in the order of their tabs, for `Quy1:Quy4!C5`. */
  readonly sheetNames?: readonly string[];
  definedName?(name: string, sheet: string): string | undefined;
  isRowHidden?(sheet: string, row: number): boolean;
  /** Needed only where cells with a SUBTOTAL are given by value: SUBTOTAL leaves them out. */
  isSubtotal?(sheet: string, row: number, column: number): boolean;
}

export interface CalculatorOptions {
  /** Formulas already parsed, by text: one map of the caller's may serve many workbooks of one form. */
  readonly formulas?: Map<string, ParsedFormula>;
  readonly decimalSeparator?: "," | ".";
}

export interface Calculator {
  /** What the cell shows: its formula's result, or its value. */
  valueOf(sheet: string, row: number, column: number): FormulaValue;
}

/** Cells computed inside one another before the innermost is put first instead; spares the stack. */
const maxDepth = 8;
/** More cells than any form sums up; a range above it is not read cell by cell. */
const maxCells = 400_000;

interface SheetState {
  readonly results: Map<number, FormulaValue>;
  readonly underWay: Set<number>;
}

interface Place extends CellAddress {
  readonly sheet: string;
}

export function createCalculator(source: CalculationSource, options: CalculatorOptions = {}): Calculator {
  const formulas = options.formulas ?? new Map<string, ParsedFormula>();
  const states = new Map<string, SheetState>();
  let depth = 0;
  /** A cell too deep inside others: it is to be computed first, and those around it once more. */
  let postponed: Place | undefined;

  const parse = (formula: string): ParsedFormula => {
    const known = formulas.get(formula);
    if (known) return known;
    const parsed = parseFormula(formula);
    formulas.set(formula, parsed);
    return parsed;
  };

  const compute = (formula: string, { sheet, row, column }: Place): FormulaValue => {
    const parsed = parse(formula);
    if (parsed.outcome === "unreadable") return { notComputable: "unreadable" };
    return evaluateFormula(parsed.expression, { ...surroundings, sheet, row, column });
  };

  const cell = (sheet: string, row: number, column: number): FormulaValue => {
    const formula = source.formulaAt(sheet, row, column);
    if (formula === undefined) return source.valueAt(sheet, row, column);
    const { results, underWay } = stateOf(states, sheet);
    const key = cellKey(row, column);
    const known = results.get(key);
    if (known !== undefined) return known;
    if (underWay.has(key) || postponed) return { notComputable: "cycle" };
    const place = { sheet, row, column };
    if (depth >= maxDepth) {
      postponed = place;
      return { notComputable: "cycle" };
    }
    underWay.add(key);
    depth++;
    const value = compute(formula, place);
    depth--;
    underWay.delete(key);
    if (!postponed) results.set(key, value);
    return value;
  };

  const surroundings = {
    ...surroundingsOf(source),
    ...(options.decimalSeparator && { decimalSeparator: options.decimalSeparator }),
    cell,
    cellsIn: (sheet: string, range: CellRange) => filledCells(source, sheet, range, cell),
    parse,
  };

  return {
    valueOf: (sheet, row, column) => {
      const waiting: Place[] = [{ sheet, row, column }];
      for (;;) {
        const place = waiting.at(-1) ?? { sheet, row, column };
        postponed = undefined;
        const value = cell(place.sheet, place.row, place.column);
        const first = takePostponed();
        if (!first) {
          waiting.pop();
          if (waiting.length === 0) return value;
        } else if (waiting.some((other) => isSame(other, first))) {
          const { results } = stateOf(states, first.sheet);
          results.set(cellKey(first.row, first.column), { notComputable: "cycle" });
        } else {
          waiting.push(first);
        }
      }
    },
  };

  /** Read through a function: the compiler does not see that computing a cell may have set it. */
  function takePostponed(): Place | undefined {
    const place = postponed;
    postponed = undefined;
    return place;
  }
}

/** Everything of the source that formulas may ask as it is. */
function surroundingsOf(
  source: CalculationSource,
): Omit<EvaluationContext, "sheet" | "row" | "column" | "cell" | "cellsIn"> {
  return {
    sheetNamed: (name) => (source.hasSheet(name) ? name : undefined),
    sheetsBetween: (first, last) => sheetsBetween(source.sheetNames ?? [], first, last),
    definedName: (name, sheet) => source.definedName?.(name, sheet),
    rangeOverride: (sheet, range) => {
      const values = source.rangeOverride?.(sheet, range);
      return values && inRows(values, range.right - range.left + 1);
    },
    isRowHidden: (sheet, row) => source.isRowHidden?.(sheet, row) ?? false,
    isSubtotal: (sheet, row, column) =>
      source.isSubtotal?.(sheet, row, column) ??
      /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(source.formulaAt(sheet, row, column) ?? ""),
  };
}

function stateOf(states: Map<string, SheetState>, sheet: string): SheetState {
  const known = states.get(sheet);
  if (known) return known;
  const key = sheet.toLowerCase();
  const state = states.get(key) ?? { results: new Map(), underWay: new Set() };
  states.set(key, state);
  states.set(sheet, state);
  return state;
}

function* filledCells(
  source: CalculationSource,
  sheet: string,
  range: CellRange,
  cell: (sheet: string, row: number, column: number) => FormulaValue,
): Iterable<FilledCell> {
  const extent = source.extentOf?.(sheet);
  const bottom = Math.min(range.bottom, extent?.row ?? range.bottom);
  const right = Math.min(range.right, extent?.column ?? range.right);
  if ((bottom - range.top + 1) * (right - range.left + 1) > maxCells) {
    yield { row: range.top, column: range.left, value: { notComputable: "too-large" } };
    return;
  }
  for (let row = range.top; row <= bottom; row++) {
    for (let column = range.left; column <= right; column++) {
      const value = cell(sheet, row, column);
      if (value !== null) yield { row, column, value };
    }
  }
}

function sheetsBetween(names: readonly string[], first: string, last: string): readonly string[] | undefined {
  const lower = names.map((name) => name.toLowerCase());
  const from = lower.indexOf(first.toLowerCase());
  const to = lower.indexOf(last.toLowerCase());
  return from < 0 || to < 0 ? undefined : names.slice(Math.min(from, to), Math.max(from, to) + 1);
}

function inRows(values: readonly CellValue[], columns: number): readonly (readonly CellValue[])[] {
  return Array.from({ length: Math.ceil(values.length / columns) }, (_, row) =>
    values.slice(row * columns, (row + 1) * columns),
  );
}

function isSame(first: Place, second: Place): boolean {
  return (
    first.row === second.row &&
    first.column === second.column &&
    first.sheet.toLowerCase() === second.sheet.toLowerCase()
  );
}
