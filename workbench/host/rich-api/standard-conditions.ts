/** What a conditional format of each type has of its own before anybody has set it, by the names of the wire. */
import type { ConditionalSettings } from "../book/book";

const lowest = { type: "LowestValue", formula: null };
const highest = { type: "HighestValue", formula: null };

export const standardDataBar: ConditionalSettings = {
  ShowDataBarOnly: false,
  BarDirection: "Context",
  AxisFormat: "Automatic",
  AxisColor: "#000000",
  LowerBoundRule: { type: "Automatic" },
  UpperBoundRule: { type: "Automatic" },
  PositiveFillColor: "#638EC6",
  PositiveGradientFill: true,
  PositiveBorderColor: "",
  NegativeFillColor: "#FF0000",
  NegativeMatchesFill: false,
  NegativeBorderColor: "",
  NegativeMatchesBorder: true,
};

/** By the words of Excel.ConditionalFormatType: the types there are; null for one that begins with nothing. */
export const standardConditions: Readonly<Record<string, ConditionalSettings | null | undefined>> = {
  Custom: null,
  CellValue: null,
  ContainsText: null,
  TopBottom: { Rule: { rank: 10, type: "TopItems" } },
  PresetCriteria: { Rule: { criterion: "AboveAverage" } },
  ColorScale: {
    Criteria: { minimum: { ...lowest, color: "#F8696B" }, maximum: { ...highest, color: "#63BE7B" } },
  },
  DataBar: standardDataBar,
  IconSet: {
    Criteria: [
      {},
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "=33" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "=67" },
    ],
    ReverseIconOrder: false,
    ShowIconOnly: false,
    Style: "ThreeTrafficLights1",
  },
};
