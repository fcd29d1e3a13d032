/**
 * Sums, counts, averages and extremes. In cells only numbers count (text and TRUE/FALSE are passed over);
 * typed into the formula, "5" and TRUE count as 5 and 1, and other text is #VALUE!.
 */
import { isCellError, type CellError } from "../../model/grid";
import { areasOf } from "../evaluation/area";
import { toNumber } from "../evaluation/coerce";
import { excelErrors, isScalar, type Operand, type Scalar } from "../evaluation/operand";
import { finite } from "../evaluation/operators";
import type { Run } from "../evaluation/run";
import { anyCount, type FormulaFunction } from "./define-function";

export type Aggregate = (operands: readonly Operand[], run: Run) => Scalar;

/** By name; SUBTOTAL uses the same. */
export const aggregates = {
  SUM: ofNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  PRODUCT: ofNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  SUMSQ: ofNumbers((numbers) => numbers.reduce((sum, number) => sum + number * number, 0)),
  MIN: ofNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  AVERAGE: ofNumbers((numbers) =>
    numbers.length === 0
      ? excelErrors.divisionByZero
      : numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
  ),
  MEDIAN: ofNumbers((numbers) => {
    const sorted = [...numbers].sort((first, second) => first - second);
    const middle =
      (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0);
    return sorted.length === 0 ? excelErrors.number : middle / 2;
  }),
  COUNT: (operands, run) => count(operands, run, isCounted),
  COUNTA: (operands, run) => count(operands, run, () => true),
} as const satisfies Record<string, Aggregate>;

export const aggregateFunctions: readonly FormulaFunction[] = Object.entries(aggregates).map(
  ([id, aggregate]) => ({
    id,
    minimum: 1,
    maximum: anyCount,
    compute: (list, { run }) =>
      aggregate(
        list.map((argument) => argument.operand()),
        run,
      ),
  }),
);

/** The numbers a sum would take, in order, or the first error. */
export function numbersIn(operands: readonly Operand[], run: Run): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const operand of operands) {
    if (isScalar(operand)) {
      const number = toNumber(operand, run);
      if (isCellError(number)) return number;
      numbers.push(number);
      continue;
    }
    for (const area of areasOf(operand, run)) {
      for (const { value } of area.filled()) {
        if (isCellError(value)) return value;
        if (typeof value === "number") numbers.push(value);
      }
    }
  }
  return numbers;
}

function ofNumbers(compute: (numbers: readonly number[]) => number | CellError): Aggregate {
  return (operands, run) => {
    const numbers = numbersIn(operands, run);
    if ("error" in numbers) return numbers;
    const result = compute(numbers);
    return typeof result === "number" ? finite(result) : result;
  };
}

type Counted = (value: Scalar, direct: boolean, run: Run) => boolean;

function count(operands: readonly Operand[], run: Run, isOne: Counted): number {
  let total = 0;
  for (const operand of operands) {
    if (isScalar(operand)) {
      if (isOne(operand, true, run)) total++;
      continue;
    }
    for (const area of areasOf(operand, run)) {
      for (const { value } of area.filled()) if (isOne(value, false, run)) total++;
    }
  }
  return total;
}

function isCounted(value: Scalar, direct: boolean, run: Run): boolean {
  return direct ? typeof toNumber(value, run) === "number" : typeof value === "number";
}
