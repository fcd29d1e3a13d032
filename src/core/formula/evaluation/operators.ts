/** What the signs between values do: arithmetic, "&", comparison. */
import { isCellError, type CellError } from "../../model/grid";
import type { ArithmeticOperator, BinaryOperator, ComparisonOperator } from "../expression";
import { toNumber, toText } from "./coerce";
import { compareScalars } from "./compare";
import { excelErrors, type Scalar } from "./operand";
import type { Run } from "./run";

export function operate(operator: BinaryOperator, left: Scalar, right: Scalar, run: Run): Scalar {
  switch (operator) {
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
      return arithmetic(operator, left, right, run);
    case "&":
      return joined(left, right, run);
    default:
      return compared(operator, left, right, run);
  }
}

/**
 * The last addition or subtraction of a formula: Excel takes a difference that is only the error of the
 * last bits for 0 (`=0.5-0.4-0.1`), but not inside parentheses or a function. The bound lies between what
 * Microsoft shows to be cleared (2^-51 of the operands) and what is known to be kept (2^-49).
 */
export function operateLast(operator: BinaryOperator, left: Scalar, right: Scalar, run: Run): Scalar {
  const result = operate(operator, left, right, run);
  if ((operator !== "+" && operator !== "-") || typeof result !== "number") return result;
  const sizes = [toNumber(left, run), toNumber(right, run)].map((side) => Math.abs(Number(side)));
  return Math.abs(result) < Math.max(...sizes) * 2 ** -50 ? 0 : result;
}

/** A computed number as a cell can hold it: beyond 1.8E+308 it is #NUM!. */
export function finite(number: number): number | CellError {
  // Adding 0 makes of -0, which Excel does not know, an ordinary 0.
  return Number.isFinite(number) ? number + 0 : excelErrors.number;
}

function arithmetic(operator: ArithmeticOperator, left: Scalar, right: Scalar, run: Run): Scalar {
  const first = toNumber(left, run);
  if (isCellError(first)) return first;
  const second = toNumber(right, run);
  if (isCellError(second)) return second;
  switch (operator) {
    case "+":
      return finite(first + second);
    case "-":
      return finite(first - second);
    case "*":
      return finite(first * second);
    case "/":
      return second === 0 ? excelErrors.divisionByZero : finite(first / second);
    case "^":
      return power(first, second);
  }
}

export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return excelErrors.number;
  if (base === 0 && exponent < 0) return excelErrors.divisionByZero;
  return finite(base ** exponent);
}

function joined(left: Scalar, right: Scalar, run: Run): Scalar {
  const first = toText(left, run);
  if (isCellError(first)) return first;
  const second = toText(right, run);
  return isCellError(second) ? second : first + second;
}

function compared(operator: ComparisonOperator, left: Scalar, right: Scalar, run: Run): Scalar {
  const order = compareScalars(left, right, run);
  if (isCellError(order)) return order;
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}
