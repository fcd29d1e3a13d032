/** Conditional formats of ours in Excel's words: looks by a formula, and bars; as they are read, kept and made again. */
import { conditionLook } from "../../core/model/condition-look";
import type { NewSheetCondition } from "../../core/model/sheet-layout";
import type { Step } from "../batches";
import {
  applyConditionFormat,
  askConditionFormat,
  type ConditionFormat,
  conditionFormatBytes,
  conditionFormatOf,
} from "../looks/condition-format";
import { cellsNamed } from "./cells-named";

export type ExcelCondition =
  | {
      readonly kind: "look";
      /** With spaces or commas between. */
      readonly ranges: string;
      /** With "=". */
      readonly formula: string;
      readonly stopIfTrue: boolean;
      readonly format: ConditionFormat;
    }
  | {
      readonly kind: "bars";
      readonly ranges: string;
      /** "#RRGGBB". */
      readonly color: string;
      readonly gradient: boolean;
      readonly lower: Excel.ConditionalDataBarRule;
      readonly upper: Excel.ConditionalDataBarRule;
    };

export function conditionInExcel(condition: NewSheetCondition): ExcelCondition {
  const { ranges } = condition;
  if (condition.kind === "look") {
    const format = conditionFormatOf(conditionLook(condition.tone));
    return { kind: "look", ranges, formula: `=${condition.formula}`, stopIfTrue: false, format };
  }
  const { color, max } = condition;
  return {
    kind: "bars",
    ranges,
    color: `#${color}`,
    gradient: false,
    lower: { type: "Number", formula: "0" },
    upper: max === undefined ? { type: "HighestValue" } : { type: "Number", formula: String(max) },
  };
}

/** Excel puts what is added above all others: the first comes last. */
export function conditionSteps(
  sheet: () => Excel.Worksheet,
  conditions: readonly ExcelCondition[],
): readonly Step[] {
  return [...conditions].reverse().map((condition) => ({
    bytes: conditionFormatBytes + JSON.stringify(condition).length * 2,
    queue: () => add(cellsNamed(sheet(), condition.ranges).conditionalFormats, condition),
  }));
}

function add(formats: Excel.ConditionalFormatCollection, condition: ExcelCondition): void {
  if (condition.kind === "look") {
    const added = formats.add("Custom");
    added.custom.rule.formula = condition.formula;
    added.stopIfTrue = condition.stopIfTrue;
    applyConditionFormat(added.custom.format, condition.format);
    return;
  }
  const { dataBar } = formats.add("DataBar");
  dataBar.lowerBoundRule = condition.lower;
  dataBar.upperBoundRule = condition.upper;
  dataBar.positiveFormat.fillColor = condition.color;
  dataBar.positiveFormat.gradientFill = condition.gradient;
}

/** Asks all that is ours of a format of that type; null where Excel is asked for nothing: ours are of two types. */
export function askCondition(format: Excel.ConditionalFormat): ((ranges: string) => ExcelCondition) | null {
  if (format.type === "Custom") {
    const { rule } = format.custom;
    rule.load("formula");
    const lookOf = askConditionFormat(format.custom.format);
    const { stopIfTrue } = format;
    return (ranges) => ({ kind: "look", ranges, formula: rule.formula, stopIfTrue, format: lookOf() });
  }
  if (format.type !== "DataBar") return null;
  const { dataBar } = format;
  dataBar.load("lowerBoundRule,upperBoundRule");
  dataBar.positiveFormat.load("fillColor,gradientFill");
  return (ranges) => ({
    kind: "bars",
    ranges,
    color: dataBar.positiveFormat.fillColor,
    gradient: dataBar.positiveFormat.gradientFill,
    lower: dataBar.lowerBoundRule,
    upper: dataBar.upperBoundRule,
  });
}
