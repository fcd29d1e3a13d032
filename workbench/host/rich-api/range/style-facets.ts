/**
 * Each property of a cell's format: how it is read from a style and what becomes of the style when it is written.
 * Range formats and cell properties are made from these tables.
 */
import type { CellStyle } from "../../book/cell-style";
import { flagValue, numberValue, textValue } from "../arguments";
import { refuse } from "../refusal";
import { colorOf } from "./colors";

export interface StyleFacet {
  readonly get: (style: CellStyle) => unknown;
  readonly set: (style: CellStyle, value: unknown) => CellStyle;
}

export type StyleFacets = Readonly<Record<string, StyleFacet>>;

export const alignmentFacets: StyleFacets = {
  WrapText: facet("wrapText", flagValue),
  HorizontalAlignment: facet(
    "horizontalAlignment",
    oneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"),
  ),
  VerticalAlignment: facet("verticalAlignment", oneOf("Top", "Center", "Bottom", "Justify", "Distributed")),
  IndentLevel: facet("indentLevel", wholeBetween(0, 250)),
  TextOrientation: facet("textOrientation", textOrientation),
};

export const fontFacets: StyleFacets = {
  Name: facet("fontName", textValue),
  Size: facet("fontSize", numberBetween(1, 409)),
  Color: facet("fontColor", colorOf),
  Bold: facet("bold", flagValue),
  Italic: facet("italic", flagValue),
  Underline: facet("underline", oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")),
  Strikethrough: facet("strikethrough", flagValue),
};

export const fillFacets: StyleFacets = {
  // Excel answers white for a cell without a fill.
  Color: {
    get: ({ fillColor }) => fillColor ?? "#FFFFFF",
    set: (style, value) => ({ ...style, fillColor: colorOf(value) }),
  },
  // Only by it is a white fill told from none. Other patterns are not kept.
  Pattern: {
    get: ({ fillColor }) => (fillColor === null ? "None" : "Solid"),
    set: (style, value) => (value === "None" ? { ...style, fillColor: null } : style),
  },
};

export const protectionFacets: StyleFacets = {
  Locked: facet("locked", flagValue),
  FormulaHidden: facet("formulaHidden", flagValue),
};

function facet<Name extends keyof CellStyle>(
  name: Name,
  read: (value: unknown) => CellStyle[Name],
): StyleFacet {
  return { get: (style) => style[name], set: (style, value) => ({ ...style, [name]: read(value) }) };
}

function oneOf(...words: readonly string[]): (value: unknown) => string {
  return (value) => words.find((word) => word === value) ?? refuse("InvalidArgument");
}

function numberBetween(least: number, most: number): (value: unknown) => number {
  return (value) => {
    const number = numberValue(value);
    return number >= least && number <= most ? number : refuse("InvalidArgument");
  };
}

function wholeBetween(least: number, most: number): (value: unknown) => number {
  const between = numberBetween(least, most);
  return (value) => (Number.isInteger(between(value)) ? between(value) : refuse("InvalidArgument"));
}

/** Degrees, or 180 for letters one below the other. */
function textOrientation(value: unknown): number {
  const degrees = numberValue(value);
  return (degrees >= -90 && degrees <= 90) || degrees === 180 ? degrees : refuse("InvalidArgument");
}
