/** A cell's style in the words of Univer: points stay points, "#RRGGBB" stays as it is. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BorderEdge, BorderLine, CellStyle } from "../../host/book/cell-style";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

const edges: readonly (readonly [BorderEdge, "l" | "r" | "t" | "b"])[] = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
];

const pixelsPerIndent = 9;

/** Every property is given: where one is left out Univer falls back to looks of its own, a serif among them. */
export function univerStyleOf(style: CellStyle): IStyleData {
  return {
    ff: `${style.fontName}, ${fallbackFont(style.fontName)}`,
    fs: style.fontSize,
    bl: flag(style.bold),
    it: flag(style.italic),
    ul: {
      s: flag(style.underline !== "None"),
      t: style.underline.startsWith("Double") ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
    },
    st: { s: flag(style.strikethrough) },
    cl: { rgb: style.fontColor },
    bg: style.fillColor === null ? null : { rgb: style.fillColor },
    bd: bordersOf(style),
    n: style.numberFormat === "General" ? null : { pattern: style.numberFormat },
    ht: horizontal[style.horizontalAlignment] ?? HorizontalAlign.UNSPECIFIED,
    vt: vertical[style.verticalAlignment] ?? VerticalAlign.BOTTOM,
    tb: style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    tr: rotationOf(style.textOrientation),
    pd: style.indentLevel === 0 ? null : paddingOf(style),
  };
}

/** Office's fonts are not on every machine, and the browser's own choice has serifs. */
function fallbackFont(name: string): string {
  return /times|cambria|garamond|georgia|vntime/i.test(name) ? "serif" : "Carlito, Arial, sans-serif";
}

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function bordersOf({ borders }: CellStyle): IBorderData {
  return Object.fromEntries(
    edges.map(([edge, key]) => {
      const line = borders[edge];
      return [key, line ? borderOf(line) : null];
    }),
  );
}

function borderOf(line: BorderLine): IBorderStyleData {
  return { s: lineKindOf(line), cl: { rgb: line.color } };
}

function lineKindOf({ style, weight }: BorderLine): BorderStyleTypes {
  const isThick = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Double":
      return BorderStyleTypes.DOUBLE;
    case "Dot":
      return BorderStyleTypes.DOTTED;
    case "Dash":
      return isThick ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case "DashDot":
      return isThick ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case "DashDotDot":
      return isThick ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case "SlantDashDot":
      return BorderStyleTypes.SLANT_DASH_DOT;
    default:
      return continuousKinds[weight] ?? BorderStyleTypes.THIN;
  }
}

const continuousKinds: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** Office.js turns text up for positive degrees, Univer down; 180 stands for letters one below the other. */
function rotationOf(degrees: number): { a: number; v: BooleanNumber } {
  return degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees, v: BooleanNumber.FALSE };
}

function paddingOf({ indentLevel, horizontalAlignment }: CellStyle): IStyleData["pd"] {
  const indent = indentLevel * pixelsPerIndent;
  return horizontalAlignment === "Right" ? { r: indent + 2 } : { l: indent + 2 };
}
