/**
 * The conditions of COUNTIF and its kin: `"Đạt"`, `">=5"`, `"<>"`, `"Xã*"`, a number, a cell.
 * Text is compared without regard to case; `*` and `?` stand for any letters, `~*` for a star;
 * a number also finds text that reads as the same number.
 */
import { isCellError } from "../../model/grid";
import type { ComparisonOperator } from "../expression";
import { compareNumbers, compareScalars, sameText } from "./compare";
import { numberFromText } from "./number-text";
import type { Scalar } from "./operand";
import type { Run } from "./run";
import { hasWildcards, wildcardMatcher } from "./wildcard";

export interface Criterion {
  matches(value: Scalar): boolean;
  readonly matchesBlank: boolean;
}

export function criterionOf(condition: Scalar, run: Run): Criterion {
  // A condition taken from an empty cell looks for 0, which empty cells are not.
  const test = testOf(condition ?? 0, run);
  return { matches: test, matchesBlank: test(null) };
}

type Test = (value: Scalar) => boolean;

function testOf(condition: Exclude<Scalar, null>, run: Run): Test {
  if (typeof condition === "number") return equalsNumber(condition, run);
  if (typeof condition === "boolean") return (value) => value === condition;
  if (isCellError(condition)) return (value) => isCellError(value) && value.error === condition.error;
  const match = /^(<=|>=|<>|[<>=])?([^]*)$/.exec(condition);
  const operator = match?.[1] as ComparisonOperator | undefined;
  const operand = match?.[2] ?? "";
  if (operator === undefined || operator === "=") return equals(operand, operator === "=", run);
  if (operator === "<>") {
    const test = equals(operand, true, run);
    const isNumber = typeof constantIn(operand, run) === "number";
    return (value) => {
      // Whether the text "1" counts as other than 1 is documented nowhere.
      if (isNumber && typeof value === "string" && test(value)) run.refuse("uncertain");
      return !test(value);
    };
  }
  return ordered(operator, operand, run);
}

function equalsNumber(number: number, run: Run): Test {
  return (value) => {
    if (typeof value === "number") return compareNumbers(value, number) === 0;
    return typeof value === "string" && numberFromText(value, run.decimalSeparator) === number;
  };
}

function equals(operand: string, typed: boolean, run: Run): Test {
  // "=" finds empty cells only; "" also finds cells whose formula gives "".
  if (operand === "") return (value) => value === null || (!typed && value === "");
  const constant = constantIn(operand, run);
  if (typeof constant !== "string") return testOf(constant, run);
  if (hasWildcards(constant)) {
    const matches = wildcardMatcher(constant, run);
    return (value) => typeof value === "string" && matches(value);
  }
  return (value) => typeof value === "string" && sameText(value, constant, run);
}

function ordered(operator: ComparisonOperator, operand: string, run: Run): Test {
  const constant = constantIn(operand, run);
  if (isCellError(constant) || constant === "") run.refuse("uncertain");
  return (value) => {
    // Only values of its own kind are before or behind it: ">5" passes over text, ">a" over numbers.
    if (value === null || typeof value !== typeof constant || isCellError(value)) return false;
    const order = compareScalars(value, constant, run);
    if (typeof order !== "number") return false;
    if (order === 0) return operator === "<=" || operator === ">=";
    return order < 0 ? operator.startsWith("<") : operator.startsWith(">");
  };
}

const errorNames: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);

/** What the text behind the sign stands for. */
function constantIn(operand: string, run: Run): Exclude<Scalar, null> {
  const word = operand.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  if (errorNames.has(word)) return { error: word };
  const number = numberFromText(operand, run.decimalSeparator);
  if (number === "uncertain") run.refuse("uncertain");
  return typeof number === "number" ? number : operand;
}
