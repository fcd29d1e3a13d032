/** A conditional format by a formula: its rule, and what it lays over the cells. */
import type { BorderEdge, BorderLine, CellStyle } from "../../book/cell-style";
import { flagValue, textValue } from "../arguments";
import { changeFormat, formatFound } from "../conditional-format-changes";
import { defineClass, defineCollection, type Scalar } from "../define-class";
import { colorOf } from "../range/colors";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { type ConditionalFormatTarget, objectOf } from "../targets";

const custom = defineClass("CustomConditionalFormat", {
  objects: {
    Format: (target) => objectOf("ConditionalRangeFormat", target),
    Rule: (target) => objectOf("ConditionalFormatRule", target),
  },
});

const rule = defineClass("ConditionalFormatRule", {
  scalars: {
    Formula: {
      get: (target) => formatFound(target).formula,
      set: (target, value, host) => {
        const formula = textValue(value);
        if (!formula.startsWith("=")) refuse("InvalidArgument");
        changeFormat(target, { formula }, host);
      },
    },
  },
});

const rangeFormat = defineClass("ConditionalRangeFormat", {
  scalars: { NumberFormat: overlayScalar("numberFormat", textValue) },
  objects: {
    Borders: (target) => objectOf("ConditionalRangeBorderCollection", target),
    Fill: (target) => objectOf("ConditionalRangeFill", target),
    Font: (target) => objectOf("ConditionalRangeFont", target),
  },
});

const fill = defineClass("ConditionalRangeFill", {
  scalars: { Color: overlayScalar("fillColor", colorOf) },
  methods: { Clear: (target, _args, host) => clear(target, ["fillColor"], host) },
});

const font = defineClass("ConditionalRangeFont", {
  scalars: {
    Color: overlayScalar("fontColor", colorOf),
    Bold: overlayScalar("bold", flagValue),
    Italic: overlayScalar("italic", flagValue),
    Underline: overlayScalar("underline", textValue),
    Strikethrough: overlayScalar("strikethrough", flagValue),
  },
  methods: {
    Clear: (target, _args, host) =>
      clear(target, ["fontColor", "bold", "italic", "underline", "strikethrough"], host),
  },
});

const edges: Readonly<Record<string, BorderEdge>> = {
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  EdgeTop: "top",
};

const borders = defineCollection("ConditionalRangeBorderCollection", {
  scalars: { Count: { get: () => 4 } },
  items: (format) => Object.values(edges).map((edge) => objectOf("ConditionalRangeBorder", { format, edge })),
  item: (format, key) => {
    const edge = edges[String(key)];
    return edge ? objectOf("ConditionalRangeBorder", { format, edge }) : refuse("InvalidArgument");
  },
  objects: {
    Bottom: (format) => objectOf("ConditionalRangeBorder", { format, edge: "bottom" }),
    Left: (format) => objectOf("ConditionalRangeBorder", { format, edge: "left" }),
    Right: (format) => objectOf("ConditionalRangeBorder", { format, edge: "right" }),
    Top: (format) => objectOf("ConditionalRangeBorder", { format, edge: "top" }),
  },
});

const border = defineClass("ConditionalRangeBorder", {
  scalars: {
    SideIndex: { get: ({ edge }) => Object.keys(edges).find((side) => edges[side] === edge) },
    Style: {
      get: ({ format, edge }) => formatFound(format).overlay.borders?.[edge]?.style ?? "None",
      set: ({ format, edge }, value, host) => setLine(format, edge, { style: textValue(value) }, host),
    },
    Color: {
      get: ({ format, edge }) => formatFound(format).overlay.borders?.[edge]?.color ?? "#000000",
      set: ({ format, edge }, value, host) => setLine(format, edge, { color: colorOf(value) }, host),
    },
  },
});

export const customConditionalFormatClasses = [custom, rule, rangeFormat, fill, font, borders, border];

/** What the format lays over the cell; null where it leaves the cell's own. */
function overlayScalar<Name extends keyof CellStyle>(
  name: Name,
  read: (value: unknown) => NonNullable<CellStyle[Name]>,
): Scalar<ConditionalFormatTarget> {
  return {
    get: (target) => formatFound(target).overlay[name] ?? null,
    set: (target, value, host) =>
      changeFormat(target, { overlay: { ...formatFound(target).overlay, [name]: read(value) } }, host),
  };
}

function clear(target: ConditionalFormatTarget, names: readonly (keyof CellStyle)[], host: HostState): void {
  const kept = Object.entries(formatFound(target).overlay).filter(
    ([name]) => !names.some((other) => other === name),
  );
  changeFormat(target, { overlay: Object.fromEntries(kept) }, host);
}

function setLine(
  target: ConditionalFormatTarget,
  edge: BorderEdge,
  properties: Partial<BorderLine>,
  host: HostState,
): void {
  const { overlay } = formatFound(target);
  const { [edge]: before, ...others } = overlay.borders ?? {};
  const line = { style: "Continuous", weight: "Thin", color: "#000000", ...before, ...properties };
  const lines = line.style === "None" ? others : { ...others, [edge]: line };
  changeFormat(target, { overlay: { ...overlay, borders: lines } }, host);
}
