/**
 * A formula's text read into a tree, with Excel's precedence. From what binds tightest:
 * references (`:`, a space, `,`) · sign · `%` · `^` · `* /` · `+ -` · `&` · comparison.
 * So `-2^2` is 4, `2^3^2` is 64 and `1+2&"a"` is "3a".
 * Source: ECMA-376 part 1, 18.17.2.2; precedence as in Excel's help ("operator precedence").
 */
import type { BinaryOperator, Expression } from "./expression";
import { operandOf } from "./parse-operand";
import type { TokenCursor } from "./token-cursor";
import { tokenCursor } from "./token-cursor";

export type ParsedFormula =
  { readonly outcome: "parsed"; readonly expression: Expression } | { readonly outcome: "unreadable" };

/** Excel itself stops at 64 levels of functions; a deeper text is damage, or an attempt to exhaust the stack. */
const maxDepth = 96;

/** Reads a formula, with or without its "=". */
export function parseFormula(text: string): ParsedFormula {
  const cursor = tokenCursor(text.replace(/^\s*=/, ""));
  const expression = binary(cursor, 0, 0);
  return expression && cursor.atEnd() ? { outcome: "parsed", expression } : { outcome: "unreadable" };
}

/** Loosest first. All associate to the left, "^" too. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

function binary(cursor: TokenCursor, level: number, depth: number): Expression | undefined {
  const operators = levels[level];
  if (!operators) return percent(cursor, depth);
  let left = binary(cursor, level + 1, depth);
  while (left) {
    const operator = operators.find((candidate) => cursor.takeOperator(candidate));
    if (!operator) return left;
    const right = binary(cursor, level + 1, depth);
    left = right && { kind: "binary", operator, left, right };
  }
  return left;
}

function percent(cursor: TokenCursor, depth: number): Expression | undefined {
  let operand = signed(cursor, depth);
  for (let level = depth; operand && cursor.takeOperator("%"); level++) {
    if (level > maxDepth) return undefined;
    operand = { kind: "unary", operator: "%", operand };
  }
  return operand;
}

function signed(cursor: TokenCursor, depth: number): Expression | undefined {
  if (depth > maxDepth) return undefined;
  const operator = (["-", "+"] as const).find((sign) => cursor.takeOperator(sign));
  if (!operator) return spanned(cursor, depth);
  const operand = signed(cursor, depth + 1);
  return operand && { kind: "unary", operator, operand };
}

/** References joined by ":" (tightest) or by a space. */
function spanned(cursor: TokenCursor, depth: number): Expression | undefined {
  let left = ranged(cursor, depth);
  while (left && cursor.startsOperandBehindSpace()) {
    const right = ranged(cursor, depth);
    left = right && { kind: "reference-operation", operator: " ", left, right };
  }
  return left;
}

function ranged(cursor: TokenCursor, depth: number): Expression | undefined {
  const parseArgument = (): Expression | undefined => binary(cursor, 0, depth + 1);
  let left = operandOf(cursor, parseArgument);
  while (left && cursor.takeOperator(":")) {
    const right = operandOf(cursor, parseArgument);
    left = right && { kind: "reference-operation", operator: ":", left, right };
  }
  return left;
}
