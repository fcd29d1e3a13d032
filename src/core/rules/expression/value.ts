/**
 * What a side of a comparison comes to. Nothing (blank, not applicable) adds nothing and is no 0; what cannot be known
 * (a cell that is not in the file, a word where a number is needed) stays unknown through every reckoning. Ratios are
 * added part by part: 199/244 + 232/320 is 431/564.
 */
import { exactSum } from "../../model/exact-sum";
import { formatNumber } from "../../text/format-number";
import type { Shown } from "../shown";
import { dateText } from "../../text/read-date";

export type Value =
  | { readonly kind: "number"; readonly number: number; readonly isDay?: true }
  | { readonly kind: "ratio"; readonly numerator: number; readonly denominator: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "unknown"; readonly why: Unknown };

export type Unknown = "not-submitted" | "unreadable" | "no-previous" | "mixed" | "zero-divisor";

export const nothing: Value = { kind: "nothing" };

export function number(value: number): Value {
  return { kind: "number", number: value };
}

export function unknown(why: Unknown): Value {
  return { kind: "unknown", why };
}

export function valueOf(shown: Shown | undefined): Value {
  if (shown === undefined) return unknown("not-submitted");
  switch (shown.kind) {
    case "number":
    case "ratio":
    case "text":
      return shown;
    case "date":
      return { kind: "number", number: shown.serial, isDay: true };
    case "error":
      return unknown("unreadable");
    case "not-submitted":
      return unknown("not-submitted");
    case "blank":
    case "not-applicable":
      return nothing;
  }
}

/** Blank parts add nothing; of nothing but blanks the sum is nothing. */
export function sumOf(values: readonly Value[]): Value {
  const parts = values.filter(({ kind }) => kind !== "nothing");
  const [first] = parts;
  if (!first) return nothing;
  const obstacle = obstacleIn(parts);
  if (obstacle) return obstacle;
  const numbers = parts.flatMap((part) => (part.kind === "number" ? part.number : []));
  if (numbers.length === parts.length) return parts.length === 1 ? first : number(exactSum(numbers));
  const ratios = parts.flatMap((part) => (part.kind === "ratio" ? part : []));
  if (ratios.length < parts.length) return unknown("mixed");
  return {
    kind: "ratio",
    numerator: exactSum(ratios.map(({ numerator }) => numerator)),
    denominator: exactSum(ratios.map(({ denominator }) => denominator)),
  };
}

/** Of those that hold something. */
export function summaryOf(how: "sum" | "average" | "min" | "max", values: readonly Value[]): Value {
  if (how === "sum") return sumOf(values);
  const filled = values.filter(({ kind }) => kind !== "nothing");
  return reckoned(filled, (...numbers) => {
    if (how === "average") return exactSum(numbers) / numbers.length;
    return how === "min" ? Math.min(...numbers) : Math.max(...numbers);
  });
}

export function negated(value: Value): Value {
  if (value.kind === "number") return number(-value.number);
  if (value.kind === "ratio")
    return { kind: "ratio", numerator: -value.numerator, denominator: -value.denominator };
  return value.kind === "text" ? unknown("unreadable") : value;
}

/** For all that is not adding: a ratio counts as its quotient. `undefined` where a value is missing. */
export function reckoned(values: readonly Value[], reckon: (...numbers: number[]) => number): Value {
  const quotients = values.map(quotientOf);
  const obstacle = obstacleIn(quotients);
  if (obstacle) return obstacle;
  const numbers = quotients.flatMap((value) => (value.kind === "number" ? value.number : []));
  if (numbers.length < values.length || numbers.length === 0) return nothing;
  const result = reckon(...numbers);
  return Number.isFinite(result) ? number(result) : unknown("zero-divisor");
}

/** "11/12" as 11 : 12. */
export function quotientOf(value: Value): Value {
  if (value.kind !== "ratio") return value;
  return value.denominator === 0 ? unknown("zero-divisor") : number(value.numerator / value.denominator);
}

/** "1.482", "11/12", "01/02/2000", "“Đạt”"; "trống" for nothing. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case "number":
      return value.isDay ? dateText(value.number) : formatNumber(value.number);
    case "ratio":
      return `${formatNumber(value.numerator)}/${formatNumber(value.denominator)}`;
    case "text":
      return `“${value.text.trim()}”`;
    case "nothing":
    case "unknown":
      return "trống";
  }
}

/** What stands in the way of reckoning: something unknown, or a word. */
function obstacleIn(values: readonly Value[]): Value | undefined {
  const obstacle = values.find(({ kind }) => kind === "unknown" || kind === "text");
  return obstacle?.kind === "text" ? unknown("unreadable") : obstacle;
}
