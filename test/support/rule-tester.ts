/** Runs a rule kind over tables of cases: figures in, outcomes out. The rule and the figures are frozen. */
import { blank, type Figure, notApplicable, numberFigure } from "../../src/core/model/figure";
import type { FieldReading } from "../../src/core/model/report-data";
import { type Rule, ruleSchema, runRules } from "../../src/core/rules/rule";

/** A number, nothing (null), a dash, an error name ("#VALUE!") or any other text. */
export type Shown = number | string | null;

export interface RuleCase {
  readonly name: string;
  readonly shown: Readonly<Record<string, Shown>>;
  readonly outcome: "passed" | "violated" | "skipped";
}

export function outcomesOf(rule: unknown, shown: Readonly<Record<string, Shown>>) {
  const parsed: Rule = deepFreeze(ruleSchema.parse(rule));
  const readings = new Map(
    Object.entries(shown).map(([field, value]) => [field, deepFreeze(readingOf(value))]),
  );
  return runRules([parsed], { reading: (field) => readings.get(field) }).map(({ outcome }) => outcome);
}

function readingOf(value: Shown): FieldReading {
  if (typeof value === "string" && value.startsWith("#")) {
    return { figure: blank, shown: { kind: "error", error: value }, address: "A1" };
  }
  const figure = figureOf(value);
  return { figure, shown: figure, address: "A1" };
}

function figureOf(value: Shown): Figure {
  if (value === null) return blank;
  if (value === "-") return notApplicable;
  return typeof value === "number" ? numberFigure(value) : { kind: "text", text: value };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
