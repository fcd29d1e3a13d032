/** Conditional formats that draw values against one another: colour scales, data bars, icon sets. */
import { flagValue, recordOf, textValue } from "../arguments";
import { changeFormat, formatFound } from "../conditional-format-changes";
import { defineClass, type Scalar } from "../define-class";
import { refuse } from "../refusal";
import { type ConditionalFormatTarget, objectOf } from "../targets";

export const conditionalScaleClasses = [
  defineClass("ColorScaleConditionalFormat", {
    scalars: {
      Criteria: setting("Criteria", recordOf),
      ThreeColorScale: { get: (target) => "midpoint" in recordOf(settingsOf(target)["Criteria"] ?? {}) },
    },
  }),
  defineClass("DataBarConditionalFormat", {
    scalars: {
      ShowDataBarOnly: setting("ShowDataBarOnly", flagValue),
      BarDirection: setting("BarDirection", textValue),
      AxisFormat: setting("AxisFormat", textValue),
      AxisColor: setting("AxisColor", textValue),
      LowerBoundRule: setting("LowerBoundRule", recordOf),
      UpperBoundRule: setting("UpperBoundRule", recordOf),
    },
    objects: {
      PositiveFormat: (target) => objectOf("ConditionalDataBarPositiveFormat", target),
      NegativeFormat: (target) => objectOf("ConditionalDataBarNegativeFormat", target),
    },
  }),
  defineClass("ConditionalDataBarPositiveFormat", {
    scalars: {
      FillColor: setting("PositiveFillColor", textValue),
      GradientFill: setting("PositiveGradientFill", flagValue),
      BorderColor: setting("PositiveBorderColor", textValue),
    },
  }),
  defineClass("ConditionalDataBarNegativeFormat", {
    scalars: {
      FillColor: setting("NegativeFillColor", textValue),
      MatchPositiveFillColor: setting("NegativeMatchesFill", flagValue),
      BorderColor: setting("NegativeBorderColor", textValue),
      MatchPositiveBorderColor: setting("NegativeMatchesBorder", flagValue),
    },
  }),
  defineClass("IconSetConditionalFormat", {
    scalars: {
      Criteria: setting("Criteria", (value) => (Array.isArray(value) ? value : refuse("InvalidArgument"))),
      ReverseIconOrder: setting("ReverseIconOrder", flagValue),
      ShowIconOnly: setting("ShowIconOnly", flagValue),
      Style: setting("Style", textValue),
    },
  }),
];

function settingsOf(target: ConditionalFormatTarget): Readonly<Record<string, unknown>> {
  return formatFound(target).settings ?? {};
}

function setting(name: string, checked: (value: unknown) => unknown): Scalar<ConditionalFormatTarget> {
  return {
    get: (target) => settingsOf(target)[name] ?? null,
    set: (target, value, host) =>
      changeFormat(target, { settings: { ...settingsOf(target), [name]: checked(value) } }, host),
  };
}
