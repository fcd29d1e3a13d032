/**
 * Whether two sides stand to each other as a rule says. Two ratios are equal where their parts are; otherwise a ratio
 * counts as its quotient. Texts are equal however they are typed ("Đạt", "ĐẠT ").
 */
import { foldText } from "../../text/fold-text";
import { isAtMost, isWithin } from "../within";
import { quotientOf, type Value } from "./value";

export const comparisonOperators = ["=", "<>", "<=", ">=", "<", ">"] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

export interface Allowance {
  readonly absolute: number;
  /** A part of the right side: 0.01 for 1 %. */
  readonly relative: number;
  /** Half a unit of the last decimal of the side with fewer decimals: 33 is 33.33, 61.5 is 61.48. */
  readonly rounding: boolean;
}

/** `undefined` where the two cannot be compared: a word with a number, a word that should be greater. */
export function holds(
  left: Value,
  operator: ComparisonOperator,
  right: Value,
  allowance: Allowance,
): boolean | undefined {
  if (left.kind === "text" && right.kind === "text") {
    if (operator !== "=" && operator !== "<>") return undefined;
    return (foldText(left.text) === foldText(right.text)) === (operator === "=");
  }
  if (left.kind === "ratio" && right.kind === "ratio" && (operator === "=" || operator === "<>")) {
    const areSame =
      isWithin(left.numerator, right.numerator, allowance.absolute) &&
      isWithin(left.denominator, right.denominator, allowance.absolute);
    return areSame === (operator === "=");
  }
  const [one, other] = [quotientOf(left), quotientOf(right)];
  if (one.kind !== "number" || other.kind !== "number") return undefined;
  return compared(one.number, operator, other.number, toleranceOf(one.number, other.number, allowance));
}

function compared(left: number, operator: ComparisonOperator, right: number, tolerance: number): boolean {
  switch (operator) {
    case "=":
      return isWithin(left, right, tolerance);
    case "<>":
      return !isWithin(left, right, tolerance);
    case "<=":
      return isAtMost(left, right, tolerance);
    case ">=":
      return isAtMost(right, left, tolerance);
    case "<":
      return tolerance > 0 ? left < right + tolerance : !isAtMost(right, left, 0);
    case ">":
      return tolerance > 0 ? left > right - tolerance : !isAtMost(left, right, 0);
  }
}

function toleranceOf(left: number, right: number, { absolute, relative, rounding }: Allowance): number {
  const rounded = rounding ? 0.5 * 10 ** -Math.min(decimalsOf(left), decimalsOf(right)) : 0;
  return Math.max(absolute, relative * Math.abs(right), rounded);
}

/** As Excel would show it in full: 61.5 has one, 861/14 has one, 1/3 has many. */
function decimalsOf(number: number): number {
  const [, fraction = ""] = Number(number.toPrecision(12)).toString().split(".");
  return fraction.length;
}
