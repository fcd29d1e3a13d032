/** Data bars as files are written here: solid, in one colour, from 0 to a number or to the largest. */
import { rangeText } from "../../../../src/core/model/address";
import type { DataBarRule } from "../../../../src/core/model/sheet-layout";
import type { BookConditionalFormat } from "../../book/book";
import { standardDataBar } from "../../rich-api/standard-conditions";
import { same } from "./same";

/** `undefined` for other formats, and for bars of another make. */
export function dataBarRule({ type, ranges, settings = {} }: BookConditionalFormat): DataBarRule | undefined {
  const { LowerBoundRule: lower, UpperBoundRule: upper, PositiveFillColor: color, ...others } = settings;
  if (type !== "DataBar" || ranges.length === 0 || typeof color !== "string") return undefined;
  const isStandard = Object.entries(others).every(([name, value]) => same(value, standardAsWritten[name]));
  const max = numberOf(upper);
  const isToLargest = typeOf(upper) === "HighestValue";
  if (!isStandard || numberOf(lower) !== 0 || (max === undefined && !isToLargest)) return undefined;
  return {
    kind: "bars",
    ranges: ranges.map(rangeText).join(" "),
    color: color.replace(/^#/, "").toUpperCase(),
    ...(max !== undefined && { max }),
  };
}

const standardAsWritten: Readonly<Record<string, unknown>> = {
  ...standardDataBar,
  PositiveGradientFill: false,
};

/** Of a bound that is a number: "10" or "=10". */
function numberOf(bound: unknown): number | undefined {
  if (typeOf(bound) !== "Number") return undefined;
  const { formula } = bound as { readonly formula?: unknown };
  const text = String(formula ?? "").replace(/^=/, "");
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : undefined;
}

function typeOf(bound: unknown): unknown {
  return typeof bound === "object" && bound !== null && "type" in bound ? bound.type : undefined;
}
