/** Conditional formats that compare, rank, and look for text: each a rule of its own, and what it lays over the cells. */
import { conditionFormula } from "../condition-formula";
import { changeFormat, formatFound } from "../conditional-format-changes";
import { defineClass, type Scalar } from "../define-class";
import { numberValue, recordOf, textValue } from "../arguments";
import { refuse } from "../refusal";
import { type ConditionalFormatTarget, objectOf } from "../targets";

const format = { Format: (target: ConditionalFormatTarget) => objectOf("ConditionalRangeFormat", target) };

export const conditionalRuleClasses = [
  defineClass("CellValueConditionalFormat", {
    scalars: { Rule: ruleScalar(comparisonRule) },
    objects: format,
  }),
  defineClass("TextConditionalFormat", {
    scalars: {
      Rule: ruleScalar(({ operator, text }) => ({
        operator: oneOf(operator, ["Contains", "NotContains", "BeginsWith", "EndsWith"]),
        text: textValue(text),
      })),
    },
    objects: format,
  }),
  defineClass("TopBottomConditionalFormat", {
    scalars: {
      Rule: ruleScalar(({ rank, type }) => ({
        rank: numberValue(rank),
        type: oneOf(type, ["TopItems", "TopPercent", "BottomItems", "BottomPercent"]),
      })),
    },
    objects: format,
  }),
  defineClass("PresetCriteriaConditionalFormat", {
    scalars: { Rule: ruleScalar(({ criterion }) => ({ criterion: textValue(criterion) })) },
    objects: format,
  }),
];

type Rule = Readonly<Record<string, unknown>>;

function ruleScalar(checked: (rule: Rule) => Rule): Scalar<ConditionalFormatTarget> {
  return {
    get: (target) => formatFound(target).settings?.["Rule"] ?? null,
    set: (target, value, host) => {
      const { type, ranges, settings } = formatFound(target);
      const after = { ...settings, Rule: checked(recordOf(value)) };
      changeFormat(target, { settings: after, formula: conditionFormula(type, after, ranges) }, host);
    },
  };
}

function comparisonRule({ operator, formula1, formula2 }: Rule): Rule {
  return {
    operator: oneOf(operator, operators),
    formula1: asFormula(formula1 ?? refuse("InvalidArgument")),
    ...(formula2 !== undefined && formula2 !== null && { formula2: asFormula(formula2) }),
  };
}

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

/** "5" and 5 are formulas, too. */
function asFormula(value: unknown): string {
  return `=${String(value).replace(/^=/, "")}`;
}

function oneOf(value: unknown, words: readonly string[]): string {
  return typeof value === "string" && words.includes(value) ? value : refuse("InvalidArgument");
}
