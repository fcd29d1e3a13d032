/**
 * The first call of a scoring function in a formula, with its arguments as ranges: what `=IFNA(DOAN.SCORE(D9:D26;"3cd-2023";
 * E9:E26);"")` scores. In files the function is `_xldudf_DOAN_SCORE`.
 */
import type { Expression } from "../../../core/formula/expression";
import { parseFormula } from "../../../core/formula/parse";
import { type CellRange, maxColumn, maxRow, rangeText } from "../../../core/model/address";
import { refersToOf } from "../../../core/model/defined-name";
import type { Workbook } from "../../../core/model/grid";

export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What is handed over for one argument; null where it is left out. */
export type ScoreArgument = SheetRange | string | null;

export interface ScoreCall {
  readonly marks: SheetRange;
  readonly set: ScoreArgument;
  readonly evidence: SheetRange | null;
}

/** `undefined` where no such function is called; "unreadable" where its marks are no range of this workbook. */
export function scoreCallIn(
  formula: string,
  sheet: string,
  workbook: Workbook,
): ScoreCall | "unreadable" | undefined {
  if (!mentionsScoring.test(formula)) return undefined;
  // "@" only says that one value is wanted.
  const plain = formula.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|@/g,
    (_, text: string | undefined) => text ?? "",
  );
  const parsed = parseFormula(plain);
  if (parsed.outcome === "unreadable") return "unreadable";
  const call = callIn(parsed.expression);
  if (!call) return undefined;
  const [marks, set, evidence] = call.arguments.map((argument) => argumentOf(argument, sheet, workbook));
  if (marks === undefined || marks === null || typeof marks === "string") return "unreadable";
  return {
    marks,
    set: set ?? null,
    evidence: evidence !== undefined && evidence !== null && typeof evidence !== "string" ? evidence : null,
  };
}

const mentionsScoring = /DOAN[._](SCORE|RECOGNIZED|GRADE|EXPLAIN)\s*\(/i;
const scoringName = /^(?:_XLDUDF_)?DOAN[._](SCORE|RECOGNIZED|GRADE|EXPLAIN)$/i;

type Call = Extract<Expression, { kind: "call" }>;

function callIn(expression: Expression): Call | undefined {
  switch (expression.kind) {
    case "call": {
      if (scoringName.test(expression.name)) return expression;
      return firstCall(expression.arguments);
    }
    case "unary":
      return callIn(expression.operand);
    case "binary":
    case "reference-operation":
      return firstCall([expression.left, expression.right]);
    case "group":
      return callIn(expression.inner);
    default:
      return undefined;
  }
}

function firstCall(expressions: readonly Expression[]): Call | undefined {
  for (const expression of expressions) {
    const call = callIn(expression);
    if (call) return call;
  }
  return undefined;
}

/** `undefined` for what is neither a range nor a text. */
function argumentOf(expression: Expression, sheet: string, workbook: Workbook): ScoreArgument | undefined {
  switch (expression.kind) {
    case "missing":
      return null;
    case "constant":
      return typeof expression.value === "string" ? expression.value : undefined;
    case "group":
      return argumentOf(expression.inner, sheet, workbook);
    case "reference":
      return rangeOf(expression, sheet, workbook);
    case "name": {
      const refersTo = refersToOf(workbook, expression.name, expression.sheet ?? sheet);
      const named = refersTo === undefined ? undefined : parseFormula(refersTo);
      return named?.outcome === "parsed" && named.expression.kind === "reference"
        ? rangeOf(named.expression, sheet, workbook)
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Whole columns and rows as far as the sheet is filled; of other ranges empty cells at the end count too. */
function rangeOf(
  { sheet: named, lastSheet, range }: Extract<Expression, { kind: "reference" }>,
  sheet: string,
  { sheets }: Workbook,
): SheetRange | undefined {
  const wanted = (named ?? sheet).toLowerCase();
  const grid = sheets.find(({ name }) => name.toLowerCase() === wanted);
  if (!grid || lastSheet !== null) return undefined;
  const bottom = range.bottom === maxRow ? Math.max(grid.lastRow, range.top) : range.bottom;
  const right = range.right === maxColumn ? Math.max(grid.lastColumn, range.left) : range.right;
  return { sheet: grid.name, range: { ...range, bottom, right } };
}

/** 'Phiếu chấm'!D9:D26, as a sentence says it. */
export function rangeWords({ sheet, range }: SheetRange): string {
  return `${rangeText(range)} của trang “${sheet}”`;
}
