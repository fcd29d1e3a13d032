/** `range.format.borders`. */
import type { BorderLine } from "../../book/cell-style";
import { textValue } from "../arguments";
import { defineClass, defineCollection } from "../define-class";
import { borderSides, commonLine, setLines } from "../range/border-lines";
import { colorOf } from "../range/colors";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { type BorderTarget, objectOf } from "../targets";

const rangeBorderCollection = defineCollection("RangeBorderCollection", {
  scalars: { Count: { get: () => borderSides.length } },
  items: (areas) => borderSides.map((side) => objectOf("RangeBorder", { areas, side })),
  item: (areas, key) => {
    const side = borderSides.find((candidate) => candidate === key);
    return side ? objectOf("RangeBorder", { areas, side }) : refuse("InvalidArgument");
  },
});

const rangeBorder = defineClass("RangeBorder", {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => propertyOf(target, ({ style }) => style, "None"),
      set: (target, value, host) => {
        const style = oneOf(styles, value);
        setLines(target, (line) => (style === "None" ? undefined : { ...(line ?? thin), style }), host);
      },
    },
    Weight: {
      get: (target) => propertyOf(target, ({ weight }) => weight, "Thin"),
      set: (target, value, host) => change(target, { weight: oneOf(weights, value) }, host),
    },
    Color: {
      get: (target) => propertyOf(target, ({ color }) => color, "#000000"),
      set: (target, value, host) => change(target, { color: colorOf(value) }, host),
    },
  },
});

export const rangeBorderClasses = [rangeBorderCollection, rangeBorder];

const thin: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };
const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights = ["Hairline", "Thin", "Medium", "Thick"];

function propertyOf(target: BorderTarget, answer: (line: BorderLine) => string, none: string): string | null {
  const line = commonLine(target);
  return line === undefined ? none : line && answer(line);
}

/** A weight or colour given to a side without a line draws one, as in Excel. */
function change(target: BorderTarget, properties: Partial<BorderLine>, host: HostState): void {
  setLines(target, (line) => ({ ...(line ?? thin), ...properties }), host);
}

function oneOf(words: readonly string[], value: unknown): string {
  const text = textValue(value);
  return words.includes(text) ? text : refuse("InvalidArgument");
}
