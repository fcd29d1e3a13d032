/** The smallest parts of a formula: constants, references, names, calls, parentheses, array constants. */
import type { Constant, Expression, ReferenceExpression } from "./expression";
import { rangeOfReference, type ReferenceCorner, type ReferenceToken } from "./reference-token";
import { sheetPrefixOf } from "./sheet-prefix";
import type { TokenCursor } from "./token-cursor";
import type { Token } from "./tokenize";

type ParseArgument = () => Expression | undefined;

export function operandOf(cursor: TokenCursor, parseArgument: ParseArgument): Expression | undefined {
  const token = cursor.take();
  switch (token?.kind) {
    case "reference":
      return referenceOf(token);
    case "name":
      return nameOf(cursor, token.text, parseArgument);
    case "structured":
      return { kind: "not-computable", reason: "structured-reference" };
    case "function":
      return callOf(cursor, token.text, parseArgument);
    case "open":
      return groupOf(cursor, parseArgument);
    case "open-array":
      return arrayOf(cursor);
    default: {
      const value = token && constantOf(token);
      return value === undefined ? undefined : { kind: "constant", value };
    }
  }
}

function referenceOf(token: ReferenceToken): Expression {
  const { external, sheet, lastSheet } = sheetPrefixOf(token.prefix);
  if (external) return { kind: "not-computable", reason: "external-reference" };
  const fixed = [token.from, token.to ?? token.from].every(isFixed);
  return {
    kind: "reference",
    sheet,
    lastSheet,
    range: rangeOfReference(token),
    fixed,
  } satisfies ReferenceExpression;
}

function isFixed({ row, column }: ReferenceCorner): boolean {
  return (row?.fixed ?? true) && (column?.fixed ?? true);
}

function nameOf(cursor: TokenCursor, text: string, parseArgument: ParseArgument): Expression | undefined {
  const end = text.lastIndexOf("!") + 1;
  const { external, sheet } = sheetPrefixOf(text.slice(0, end));
  // `[1]!Tinh(A1)`: a function of another file; its arguments only have to be readable.
  if (cursor.peek()?.kind === "open") {
    cursor.take();
    const call = callArguments(cursor, parseArgument);
    return call && { kind: "not-computable", reason: external ? "external-reference" : "unknown-function" };
  }
  if (external) return { kind: "not-computable", reason: "external-reference" };
  return { kind: "name", name: text.slice(end), sheet };
}

function callOf(cursor: TokenCursor, text: string, parseArgument: ParseArgument): Expression | undefined {
  cursor.takeKind("open");
  const list = callArguments(cursor, parseArgument);
  // Newer functions are stored with a prefix that no user ever sees.
  const name = text.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
  return list && { kind: "call", name, arguments: list };
}

function callArguments(cursor: TokenCursor, parseArgument: ParseArgument): readonly Expression[] | undefined {
  if (cursor.takeKind("close")) return [];
  const list: Expression[] = [];
  for (;;) {
    const next = cursor.peek()?.kind;
    const argument: Expression | undefined =
      next === "comma" || next === "close" ? { kind: "missing" } : parseArgument();
    if (!argument) return undefined;
    list.push(argument);
    if (cursor.takeKind("close")) return list;
    if (!cursor.takeKind("comma")) return undefined;
  }
}

/** `(A1+B1)`, or several references together: `(A1:A3,C1:C3)`. */
function groupOf(cursor: TokenCursor, parseArgument: ParseArgument): Expression | undefined {
  let inner = parseArgument();
  while (inner && cursor.takeKind("comma")) {
    const right = parseArgument();
    inner = right && { kind: "reference-operation", operator: ",", left: inner, right };
  }
  return inner && cursor.takeKind("close") ? { kind: "group", inner } : undefined;
}

function arrayOf(cursor: TokenCursor): Expression | undefined {
  const rows: Constant[][] = [[]];
  for (;;) {
    const negative = cursor.takeOperator("-");
    if (!negative) cursor.takeOperator("+");
    const token = cursor.take();
    const value = token && constantOf(token);
    if (value === undefined || (negative && typeof value !== "number")) return undefined;
    rows.at(-1)?.push(negative ? -value : value);
    if (cursor.takeKind("close-array")) break;
    if (cursor.takeKind("semicolon")) rows.push([]);
    else if (!cursor.takeKind("comma")) return undefined;
  }
  return rows.every((row) => row.length === rows[0]?.length) ? { kind: "array", rows } : undefined;
}

function constantOf(token: Token): Constant | undefined {
  switch (token.kind) {
    case "number":
      return Number.isFinite(Number(token.text)) ? Number(token.text) : undefined;
    case "text":
      return token.text.slice(1, -1).replaceAll('""', '"');
    case "boolean":
      return token.text.toUpperCase() === "TRUE";
    case "error":
      return { error: errorNameIn(token.text) };
    default:
      return undefined;
  }
}

/** `'Biểu 2'!#REF!` and `#REF!A1` are both #REF!. */
function errorNameIn(text: string): string {
  const name = text.slice(text.lastIndexOf("#")).toUpperCase();
  return name.startsWith("#REF!") ? "#REF!" : name;
}
