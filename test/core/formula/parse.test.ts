/** How formulas are read: precedence, what is refused. */
import type { Expression } from "../../../src/core/formula/expression";
import { parseFormula } from "../../../src/core/formula/parse";
import { rangeText } from "../../../src/core/model/address";

/** The tree as a fully bracketed text. */
function told(expression: Expression): string {
  switch (expression.kind) {
    case "constant":
      return JSON.stringify(expression.value);
    case "reference":
      return (expression.sheet === null ? "" : `${expression.sheet}!`) + rangeText(expression.range);
    case "name":
      return expression.name;
    case "missing":
      return "∅";
    case "array":
      return JSON.stringify(expression.rows);
    case "call":
      return `${expression.name}(${expression.arguments.map(told).join(",")})`;
    case "unary":
      return `[${expression.operator}${told(expression.operand)}]`;
    case "binary":
    case "reference-operation":
      return `[${told(expression.left)} ${expression.operator} ${told(expression.right)}]`;
    case "group":
      return told(expression.inner);
    case "not-computable":
      return `?${expression.reason}`;
  }
}

it.each([
  ["1+2*3^4", "[1 + [2 * [3 ^ 4]]]"],
  ["-2^2", "[[-2] ^ 2]"],
  ["2^-1", "[2 ^ [-1]]"],
  ["-5%", "[%[-5]]"],
  ["2*5%", "[2 * [%5]]"],
  ["a&b+1=c", "[[a & [b + 1]] = c]"],
  ["1<=2<>TRUE", "[[1 <= 2] <> true]"],
  ["(1+2)*3", "[[1 + 2] * 3]"],
  ["IF(A1,,)", "IF(A1,∅,∅)"],
  ["TODAY()", "TODAY()"],
  ["sum(a1:b2 , 'Biểu 2'!c3)", "SUM(A1:B2,Biểu 2!C3)"],
  ["SUM((A1,B1))", "SUM([A1 , B1])"],
  ["SUM(A1:C3 B2)", "SUM([A1:C3   B2])"],
  ["A1 : B2", "[A1 : B2]"],
  ['{1,-2;"a",TRUE}', '[[1,-2],["a",true]]'],
  ["_xlfn._xlws.FILTER(A1,B1)", "FILTER(A1,B1)"],
  ["_xlfn.IFS(TRUE,1)", "IFS(true,1)"],
  ['"a""b"', '"a\\"b"'],
  ["#N/A", '{"error":"#N/A"}'],
  ["=1", "1"],
  [" 1 + 2 ", "[1 + 2]"],
  ["Bang1[[#This Row],[Số ']lượng]]", "?structured-reference"],
])("%s is read as %s", (formula, tree) => {
  const parsed = parseFormula(formula);
  expect(parsed.outcome === "parsed" ? told(parsed.expression) : parsed.outcome).toBe(tree);
});

it.each([
  "",
  "=",
  "1+",
  "(1",
  "1)",
  "SUM(1;2)",
  "{1,2;3}",
  "{A1}",
  '"abc',
  "1 2",
  "SUM 1",
  "A1,B1",
  "-",
  "{-TRUE}",
  "{}",
  "#",
  "A1!",
])("%j is not a formula", (formula) => {
  expect(parseFormula(formula).outcome).toBe("unreadable");
});
