/**
 * What a `<cfRule>` of each type has of its own, by the names and words of Office.js.
 * Source: ECMA-376 part 1, 18.3.1.10 (cfRule), 18.3.1.11 (cfvo), 18.18.12 (ST_CfType).
 */
import type { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";
import type { ConditionalSettings } from "../../book/book";
import { standardDataBar } from "../../rich-api/standard-conditions";
import { type Palette, readColor } from "../styles/palette";
import { typedFormula } from "./typed-formula";

/** The attributes of the rule, and what stands inside it. */
export interface StoredRule {
  readonly type: string;
  readonly attribute: (name: string) => string | undefined;
  readonly formulas: string[];
  readonly values: StoredValue[];
  readonly colors: string[];
  /** Of the `<dataBar>` or `<iconSet>` in it; "id": its name in the extension of the sheet. */
  readonly inner: Map<string, string>;
}

interface StoredValue {
  readonly type: string;
  readonly value: string | undefined;
  readonly isStrict: boolean;
}

/** Reads the rule whose opening tag was just reached. */
export function readStoredRule(scanner: XmlScanner, palette: Palette): StoredRule {
  const known = attributeNames.flatMap((name) => {
    const value = scanner.attribute(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const attributes = new Map<string, string>(known);
  const rule: StoredRule = {
    type: attributes.get("type") ?? "",
    attribute: (name) => attributes.get(name),
    formulas: [],
    values: [],
    colors: [],
    inner: new Map(),
  };
  scanner.eachInside(() => readInside(scanner, rule, palette));
  return rule;
}

const attributeNames = [
  "type",
  "operator",
  "text",
  "rank",
  "percent",
  "bottom",
  "aboveAverage",
  "equalAverage",
  "stdDev",
  "timePeriod",
] as const;

function readInside(scanner: XmlScanner, rule: StoredRule, palette: Palette): void {
  if (scanner.isNamed("formula")) rule.formulas.push(scanner.elementText().trim());
  else if (scanner.isNamed("cfvo")) {
    const isStrict = !scanner.flag("gte", true);
    rule.values.push({ type: scanner.attribute("type") ?? "", value: scanner.attribute("val"), isStrict });
  } else if (scanner.isNamed("color")) rule.colors.push(readColor(scanner, palette) ?? "#000000");
  else if (scanner.isNamed("id")) rule.inner.set("id", scanner.elementText().trim());
  else if (scanner.isNamed("dataBar") || scanner.isNamed("iconSet")) {
    for (const name of ["iconSet", "showValue", "reverse"]) {
      const value = scanner.attribute(name);
      if (value !== undefined) rule.inner.set(name, value);
    }
  }
}

export function settingsOf(rule: StoredRule): ConditionalSettings {
  return settingsByType[rule.type]?.(rule) ?? {};
}

const textOperators: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

const textRule = ({ type, attribute }: StoredRule) => ({
  Rule: { operator: textOperators[type], text: attribute("text") ?? "" },
});

const preset = (criterion: string) => () => ({ Rule: { criterion } });

const settingsByType: Readonly<Record<string, (rule: StoredRule) => ConditionalSettings>> = {
  cellIs: ({ attribute, formulas: [first = "", second] }) => ({
    Rule: {
      operator: capital(attribute("operator") ?? "equal").replace(/^(Not)?Equal$/, "$&To"),
      formula1: `=${typedFormula(first)}`,
      ...(second !== undefined && { formula2: `=${typedFormula(second)}` }),
    },
  }),
  containsText: textRule,
  notContainsText: textRule,
  beginsWith: textRule,
  endsWith: textRule,
  top10: ({ attribute }) => ({
    Rule: {
      rank: Number(attribute("rank") ?? 10),
      type:
        (isOn(attribute("bottom")) ? "Bottom" : "Top") + (isOn(attribute("percent")) ? "Percent" : "Items"),
    },
  }),
  aboveAverage: (rule) => ({ Rule: { criterion: averageCriterion(rule) } }),
  uniqueValues: preset("UniqueValues"),
  duplicateValues: preset("DuplicateValues"),
  containsBlanks: preset("Blanks"),
  notContainsBlanks: preset("NonBlanks"),
  containsErrors: preset("Errors"),
  notContainsErrors: preset("NonErrors"),
  timePeriod: ({ attribute }) => ({
    Rule: { criterion: capital(attribute("timePeriod") ?? "today").replace("Last7Days", "LastSevenDays") },
  }),
  colorScale: ({ values, colors }) => {
    const points = values.map((value, index) => ({ ...pointOf(value), color: colors[index] ?? "#FFFFFF" }));
    const [minimum, midpoint] = points;
    return { Criteria: { minimum, ...(points.length > 2 && { midpoint }), maximum: points.at(-1) } };
  },
  dataBar: ({ values: [lower, upper], colors: [color], inner }) => ({
    ...standardDataBar,
    ShowDataBarOnly: inner.get("showValue") === "0",
    ...(lower && { LowerBoundRule: pointOf(lower) }),
    ...(upper && { UpperBoundRule: pointOf(upper) }),
    ...(color !== undefined && { PositiveFillColor: color }),
  }),
  iconSet: ({ values, inner }) => ({
    Style: iconStyle(inner.get("iconSet") ?? "3TrafficLights1"),
    ShowIconOnly: inner.get("showValue") === "0",
    ReverseIconOrder: isOn(inner.get("reverse")),
    // The first icon stands for all that is below the second.
    Criteria: values.map((value, index) =>
      index === 0
        ? {}
        : { ...pointOf(value), operator: value.isStrict ? "GreaterThan" : "GreaterThanOrEqual" },
    ),
  }),
};

function averageCriterion({ attribute }: StoredRule): string {
  const side = attribute("aboveAverage") === "0" ? "BelowAverage" : "AboveAverage";
  const deviations = ["", "One", "Two", "Three"][Number(attribute("stdDev") ?? 0)] ?? "";
  if (deviations !== "") return `${deviations}StdDev${side}`;
  return isOn(attribute("equalAverage")) ? `EqualOr${side}` : side;
}

function pointOf({ type, value }: StoredValue): { readonly type: string; readonly formula: string | null } {
  const formula = value === undefined || type === "min" || type === "max" ? null : `=${typedFormula(value)}`;
  return { type: pointTypes[type] ?? "Automatic", formula };
}

const pointTypes: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

/** "3TrafficLights1" → "ThreeTrafficLights1". */
function iconStyle(stored: string): string {
  const count = { "3": "Three", "4": "Four", "5": "Five" }[stored.charAt(0)] ?? "Three";
  return count + stored.slice(1);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
