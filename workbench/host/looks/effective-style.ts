/**
 * How a cell looks once the conditional formats that hold for it lie over its own style: what a user sees, and what a
 * test of highlights asks for. Formats are judged by their formula, relative to the first cell of their ranges.
 */
import { contains, type CellRange } from "../../../src/core/model/address";
import { cellKey, isCellError, placeOfKey } from "../../../src/core/model/grid";
import { evaluateFormula } from "../../../src/core/formula/evaluate";
import type { EvaluationContext, FilledCell } from "../../../src/core/formula/evaluation/evaluation-context";
import { isNotComputable } from "../../../src/core/formula/formula-value";
import { moveFormula } from "../../../src/core/formula/move-formula";
import { type ParsedFormula, parseFormula } from "../../../src/core/formula/parse";
import type { Book, BookConditionalFormat, BookSheet } from "../book/book";
import type { CellStyle } from "../book/cell-style";

export interface EffectiveStyles {
  /** `undefined` where no conditional format holds: the cell's own style is what is seen. */
  at(sheet: BookSheet, row: number, column: number): CellStyle | undefined;
  dispose(): void;
}

/** Answers are kept until the book changes. */
export function effectiveStyles(book: Book): EffectiveStyles {
  const formulas = new Map<string, ParsedFormula>();
  const parse = (formula: string): ParsedFormula => {
    const known = formulas.get(formula);
    if (known) return known;
    const parsed = parseFormula(formula);
    formulas.set(formula, parsed);
    return parsed;
  };
  let answers = new Map<BookSheet, Map<number, CellStyle | undefined>>();
  const stop = book.listen((change) => {
    if (change.kind !== "selection" && change.kind !== "sheet-activated") answers = new Map();
  });

  return {
    at(sheet, row, column) {
      if (sheet.conditionalFormats.length === 0) return undefined;
      const ofSheet = answers.get(sheet) ?? new Map<number, CellStyle | undefined>();
      answers.set(sheet, ofSheet);
      const key = cellKey(row, column);
      if (!ofSheet.has(key)) ofSheet.set(key, styleOf(book, sheet, row, column, parse));
      return ofSheet.get(key);
    },
    dispose: stop,
  };
}

/** The first format has the last word: a later one adds only what those before it leave open. */
function styleOf(
  book: Book,
  sheet: BookSheet,
  row: number,
  column: number,
  parse: (formula: string) => ParsedFormula,
): CellStyle | undefined {
  let overlay: Partial<CellStyle> | undefined;
  for (const format of sheet.conditionalFormats) {
    if (!format.ranges.some((range) => contains(range, row, column))) continue;
    if (!holds(format, contextAt(book, sheet, row, column, parse))) continue;
    overlay = { ...format.overlay, ...overlay };
    if (format.stopIfTrue) break;
  }
  return overlay && { ...sheet.styleAt(row, column), ...overlay };
}

function holds({ formula, ranges }: BookConditionalFormat, context: EvaluationContext): boolean {
  const [first] = ranges;
  if (!first || !formula.startsWith("=")) return false;
  const moved = moveFormula(formula.slice(1), context.row - first.top, context.column - first.left);
  const parsed = (context.parse ?? parseFormula)(moved);
  if (parsed.outcome === "unreadable") return false;
  const value = evaluateFormula(parsed.expression, context);
  return (
    !isNotComputable(value) &&
    !isCellError(value) &&
    (value === true || (typeof value === "number" && value !== 0))
  );
}

function contextAt(
  book: Book,
  sheet: BookSheet,
  row: number,
  column: number,
  parse: (formula: string) => ParsedFormula,
): EvaluationContext {
  return {
    sheet: sheet.name,
    row,
    column,
    parse,
    cell: (name, atRow, atColumn) => book.sheetNamed(name)?.cell(atRow, atColumn)?.value ?? null,
    cellsIn: (name, range) => filledCells(book.sheetNamed(name), range),
    sheetNamed: (name) => book.sheetNamed(name)?.name,
    sheetsBetween: (first, last) => namesBetween(book, first, last),
    definedName: (name, scope) => nameFormula(book, name, scope),
    isRowHidden: (name, atRow) => book.sheetNamed(name)?.hiddenRows.has(atRow) ?? false,
  };
}

/** Whole columns have a million rows: where a range is larger than what the sheet holds, the sheet is looked through. */
function filledCells(sheet: BookSheet | undefined, range: CellRange): FilledCell[] {
  if (!sheet) return [];
  const keys: number[] = [];
  const area = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (area > sheet.cells.size) {
    for (const key of sheet.cells.keys()) {
      const { row, column } = placeOfKey(key);
      if (contains(range, row, column)) keys.push(key);
    }
    keys.sort((a, b) => a - b);
  } else {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) keys.push(cellKey(row, column));
    }
  }
  return keys.flatMap((key) => {
    const value = sheet.cells.get(key)?.value ?? null;
    return value === null ? [] : [{ ...placeOfKey(key), value }];
  });
}

function namesBetween(book: Book, first: string, last: string): string[] {
  const places = [first, last].map((name) => book.sheets.findIndex((sheet) => sheet.name === name));
  return book.sheets.slice(Math.min(...places), Math.max(...places) + 1).map(({ name }) => name);
}

/** A sheet's own name comes before the workbook's. */
function nameFormula(book: Book, name: string, scope: string): string | undefined {
  const wanted = name.toLowerCase();
  const names = [...(book.sheetNamed(scope)?.names ?? []), ...book.names];
  return names.find((candidate) => candidate.name.toLowerCase() === wanted)?.formula.replace(/^=/, "");
}
