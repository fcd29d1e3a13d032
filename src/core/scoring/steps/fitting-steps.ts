/** Which steps of a step table fit what was counted: "thiếu 1 báo cáo quý hoặc 3 báo cáo tháng". */
import type { Interval, Judge, Step, StepCondition } from "../criteria-set";

export type StepsJudge = Extract<Judge, { by: "steps" }>;

/** `counts` in the order of the content's counters. */
export function fittingSteps({ counters, steps }: StepsJudge, counts: readonly number[]): readonly Step[] {
  const countOf = new Map(counters.map(({ id }, index) => [id, counts[index]]));
  return steps.filter(({ when }) => fits(when, countOf));
}

/** A counter that is not among those counted fits nothing. */
function fits(condition: StepCondition, countOf: ReadonlyMap<string, number | undefined>): boolean {
  if ("all" in condition) return condition.all.every((part) => fits(part, countOf));
  if ("any" in condition) return condition.any.some((part) => fits(part, countOf));
  const count = countOf.get(condition.counter);
  return count !== undefined && isInside(condition.is, count);
}

export function isInside({ from, to, excludesFrom, excludesTo }: Interval, count: number): boolean {
  const isFromLow = from === undefined || (excludesFrom ? count > from : count >= from);
  return isFromLow && (to === undefined || (excludesTo ? count < to : count <= to));
}
