/** Rounding, remainders, powers. Rounding works on the 15 digits Excel shows, see `decimal.ts`. */
import { rounded, truncated } from "../evaluation/decimal";
import { excelErrors, type Scalar } from "../evaluation/operand";
import { power } from "../evaluation/operators";
import type { Run } from "../evaluation/run";
import { scalarFunction, type FormulaFunction } from "./define-function";

export const mathFunctions: readonly FormulaFunction[] = [
  scalarFunction("ROUND", ["number", "number"], ([number, places]) => rounded(number, Math.trunc(places))),
  scalarFunction("ROUNDUP", ["number", "number"], ([number, places], run) => cut(number, places, "up", run)),
  scalarFunction("ROUNDDOWN", ["number", "number"], ([number, places], run) =>
    cut(number, places, "down", run),
  ),
  scalarFunction("TRUNC", ["number", "number?"], ([number, places = 0], run) =>
    cut(number, places, "down", run),
  ),
  // Down also below 0: INT(-1.5) is -2.
  scalarFunction("INT", ["number"], ([number], run) => cut(number, 0, number < 0 ? "up" : "down", run)),
  scalarFunction("ABS", ["number"], ([number]) => Math.abs(number)),
  scalarFunction("SIGN", ["number"], ([number]) => Math.sign(number)),
  scalarFunction("MOD", ["number", "number"], remainder),
  scalarFunction("QUOTIENT", ["number", "number"], ([number, divisor], run) =>
    divisor === 0 ? excelErrors.divisionByZero : cut(number / divisor, 0, "down", run),
  ),
  scalarFunction("POWER", ["number", "number"], ([base, exponent]) => power(base, exponent)),
  scalarFunction("SQRT", ["number"], ([number]) => (number < 0 ? excelErrors.number : Math.sqrt(number))),
  scalarFunction("EXP", ["number"], ([number]) => Math.exp(number)),
  scalarFunction("LN", ["number"], ([number]) => (number <= 0 ? excelErrors.number : Math.log(number))),
  scalarFunction("LOG10", ["number"], ([number]) => (number <= 0 ? excelErrors.number : Math.log10(number))),
  scalarFunction("PI", [], () => Math.PI),
  scalarFunction("CEILING", ["number", "number"], ([number, step], run) => toStep(number, step, "up", run)),
  scalarFunction("FLOOR", ["number", "number"], ([number, step], run) => toStep(number, step, "down", run)),
];

function cut(number: number, places: number, direction: "up" | "down", run: Run): Scalar {
  return truncated(number, Math.trunc(places), direction) ?? run.refuse("uncertain");
}

/** The remainder takes the divisor's sign: MOD(-3,2) is 1. */
function remainder([number, divisor]: readonly [number, number], run: Run): Scalar {
  if (divisor === 0) return excelErrors.divisionByZero;
  const quotient = number / divisor;
  const whole = truncated(quotient, 0, quotient < 0 ? "up" : "down");
  return whole === undefined ? run.refuse("uncertain") : number - divisor * whole;
}

/** For numbers and steps below 0 versions of Excel differ. */
function toStep(number: number, step: number, direction: "up" | "down", run: Run): Scalar {
  if (number === 0) return 0;
  if (number < 0 || step < 0) return run.refuse("uncertain");
  if (step === 0) return direction === "up" ? 0 : excelErrors.divisionByZero;
  const steps = truncated(number / step, 0, direction);
  return steps === undefined ? run.refuse("uncertain") : steps * step;
}
