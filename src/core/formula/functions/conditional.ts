/**
 * Counting and adding on conditions: COUNTIF, SUMIF, AVERAGEIF, and the "…IFS" with several conditions.
 * `COUNTIF(C11:C27,"Đạt")`, `SUMIFS(E5:E90,B5:B90,"Xã",C5:C90,">=18")`.
 */
import { isCellError, type CellError } from "../../model/grid";
import { areaOf, areasOf, type Area } from "../evaluation/area";
import { criterionOf, type Criterion } from "../evaluation/criterion";
import { lift, type Call } from "../evaluation/lift";
import { excelErrors, isReference, type Operand, type Scalar } from "../evaluation/operand";
import { finite } from "../evaluation/operators";
import type { Run } from "../evaluation/run";
import { anyCount, type Argument, type FormulaFunction } from "./define-function";

export const conditionalFunctions: readonly FormulaFunction[] = [
  { id: "COUNTIF", minimum: 2, maximum: 2, compute: (list, call) => withConditions(list, call, countOf) },
  {
    id: "COUNTIFS",
    minimum: 2,
    maximum: anyCount,
    compute: (list, call) => withConditions(list, call, countOf),
  },
  { id: "SUMIF", minimum: 2, maximum: 3, compute: (list, call) => onOneCondition(list, call, sumOf) },
  { id: "AVERAGEIF", minimum: 2, maximum: 3, compute: (list, call) => onOneCondition(list, call, averageOf) },
  ...[
    { id: "SUMIFS", combine: sumOf },
    { id: "AVERAGEIFS", combine: averageOf },
    { id: "MAXIFS", combine: (numbers: readonly number[]) => numbers.reduce(larger, numbers[0] ?? 0) },
    { id: "MINIFS", combine: (numbers: readonly number[]) => numbers.reduce(smaller, numbers[0] ?? 0) },
  ].map(({ id, combine }) => ({
    id,
    minimum: 3,
    maximum: anyCount,
    compute: ([target, ...list]: readonly Argument[], call: Call) => {
      const area = target && rangeOf(target, call.run);
      return withConditions(list, call, (tests, run) => combineMatching(area, tests, run, combine));
    },
  })),
];

/** A range, and what its cells must be. */
interface Test {
  readonly area: Area;
  readonly criterion: Criterion;
}
type Combine = (numbers: readonly number[]) => number | CellError;

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function averageOf(numbers: readonly number[]): number | CellError {
  return numbers.length === 0 ? excelErrors.divisionByZero : sumOf(numbers) / numbers.length;
}

function larger(first: number, second: number): number {
  return Math.max(first, second);
}

function smaller(first: number, second: number): number {
  return Math.min(first, second);
}

function rangeOf(argument: Argument, run: Run): Area | undefined {
  const operand = argument.operand();
  // Excel refuses to enter a condition over anything but cells.
  if (!isReference(operand)) run.refuse("unreadable");
  const [area, ...others] = areasOf(operand, run);
  return others.length === 0 ? area : undefined;
}

/** Pairs of range and condition. Conditions may be several at once: `SUM(COUNTIF(C1:C9,{"Đạt","Khá"}))`. */
function withConditions(
  list: readonly Argument[],
  call: Call,
  compute: (tests: readonly Test[], run: Run) => Scalar,
): Operand {
  const { run } = call;
  if (list.length % 2 === 1) return run.refuse("unknown-function");
  const areas = list.filter((_, index) => index % 2 === 0).map((argument) => rangeOf(argument, run));
  const conditions = list.filter((_, index) => index % 2 === 1).map((argument) => argument.operand());
  return lift(conditions, call, (values) => {
    const tests = areas.flatMap((area, index) =>
      area ? [{ area, criterion: criterionOf(values[index] ?? null, run) }] : [],
    );
    if (tests.length < areas.length) return excelErrors.value;
    return (
      misfit(
        tests.map(({ area }) => area),
        run,
      ) ?? compute(tests, run)
    );
  });
}

/** SUMIF and AVERAGEIF: the cells added may be given by their first cell only. */
function onOneCondition(
  [source, condition, target]: readonly Argument[],
  call: Call,
  combine: Combine,
): Operand {
  const { run } = call;
  const area = source && rangeOf(source, run);
  const given = target && !target.missing ? rangeOf(target, run) : area;
  if (!area || !given || !condition) return excelErrors.value;
  const added = stretched(given, area, run);
  return lift([condition.operand()], call, ([value = null]) =>
    combineMatching(added, [{ area, criterion: criterionOf(value, run) }], run, combine),
  );
}

/** The cells added begin where they are said to and reach as far as the cells looked at. */
function stretched(added: Area, looked: Area, run: Run): Area | undefined {
  if (added.rows === looked.rows && added.columns === looked.columns) return added;
  // Rows given in place of a range have no cells behind them to stretch over.
  if (!added.block || !looked.block) {
    run.refuse("uncertain");
    return undefined;
  }
  const { top, left } = added.block.range;
  const range = { top, left, bottom: top + looked.rows - 1, right: left + looked.columns - 1 };
  return areaOf({ kind: "reference", blocks: [{ sheet: added.block.sheet, range }] }, run);
}

/** Ranges of one call must be alike; unlike ones are #VALUE!. */
function misfit(areas: readonly Area[], run: Run): Scalar | undefined {
  const [first, ...others] = areas;
  if (others.every((area) => area.rows === first?.rows && area.columns === first.columns)) return undefined;
  return areas.every((area) => area.block) ? excelErrors.value : run.refuse("uncertain");
}

function combineMatching(
  target: Area | undefined,
  tests: readonly Test[],
  run: Run,
  combine: Combine,
): Scalar {
  const unlike = target && misfit([target, ...tests.map(({ area }) => area)], run);
  if (!target || unlike !== undefined) return unlike ?? excelErrors.value;
  const numbers: number[] = [];
  for (const { row, column, value } of target.filled()) {
    if (typeof value !== "number" && !isCellError(value)) continue;
    if (!tests.every(({ area, criterion }) => criterion.matches(area.at(row, column)))) continue;
    if (isCellError(value)) return value;
    numbers.push(value);
  }
  const result = combine(numbers);
  return typeof result === "number" ? finite(result) : result;
}

function countOf(tests: readonly Test[]): number {
  // Some condition that empty cells do not meet leaves only the filled cells of its range to look at.
  const driver = tests.find(({ criterion }) => !criterion.matchesBlank);
  if (driver) {
    let count = 0;
    for (const { row, column } of driver.area.filled()) {
      if (tests.every(({ area, criterion }) => criterion.matches(area.at(row, column)))) count++;
    }
    return count;
  }
  const failing = new Set<number>();
  const { rows, columns } = tests[0]?.area ?? { rows: 0, columns: 0 };
  for (const { area, criterion } of tests) {
    for (const { row, column, value } of area.filled()) {
      if (!criterion.matches(value)) failing.add(row * columns + column);
    }
  }
  return rows * columns - failing.size;
}
