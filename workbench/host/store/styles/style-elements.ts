/** `<font>`, `<fill>`, `<border>`, `<alignment>` and `<protection>` as the parts of a `CellStyle` that they state. */
import type { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";
import type { BorderEdge, BorderLine, CellStyle } from "../../book/cell-style";
import { mixed, readColor, type Palette } from "./palette";
import { borderWords, horizontalWords, underlineWords, verticalWords } from "./style-words";

/** What one element states; what it leaves out is not there. */
export type StatedStyle = { -readonly [Key in keyof CellStyle]?: CellStyle[Key] };

/** Each reads the element whose opening tag was just reached, up to its closing tag. */
export function readFont(scanner: XmlScanner, palette: Palette): StatedStyle {
  const font: StatedStyle = {};
  scanner.eachInside(() => {
    const value = scanner.attribute("val");
    switch (scanner.name()) {
      case "name":
        if (value) font.fontName = value;
        break;
      case "sz":
        if (Number(value) > 0) font.fontSize = Number(value);
        break;
      case "b":
        font.bold = scanner.flag("val", true);
        break;
      case "i":
        font.italic = scanner.flag("val", true);
        break;
      case "strike":
        font.strikethrough = scanner.flag("val", true);
        break;
      case "u":
        font.underline = underlineWords[value ?? "single"] ?? "Single";
        break;
      case "color": {
        const color = readColor(scanner, palette);
        if (color !== undefined) font.fontColor = color;
        break;
      }
    }
  });
  return font;
}

/** The colour one sees of the fill; null for none. A fill of a conditional format puts its colour in `bgColor`. */
export function readFill(scanner: XmlScanner, palette: Palette, isConditional = false): string | null {
  let pattern = isConditional ? "solid" : "none";
  let front: string | undefined;
  let back: string | undefined;
  scanner.eachInside(() => {
    if (scanner.isNamed("patternFill")) pattern = scanner.attribute("patternType") ?? pattern;
    else if (scanner.isNamed("gradientFill")) pattern = "solid";
    else if (scanner.isNamed("fgColor") || scanner.isNamed("color")) front ??= readColor(scanner, palette);
    else if (scanner.isNamed("bgColor")) back = readColor(scanner, palette);
  });
  if (pattern === "none") return null;
  if (pattern === "solid")
    return (isConditional ? (back ?? front) : front) ?? (isConditional ? null : "#000000");
  return mixed(front ?? "#000000", back ?? "#FFFFFF", patternShares[pattern] ?? 0.5);
}

export function readBorders(scanner: XmlScanner, palette: Palette): CellStyle["borders"] {
  const borders: Partial<Record<BorderEdge, BorderLine>> = {};
  let edge: BorderEdge | undefined;
  scanner.eachInside(() => {
    if (scanner.isNamed("color")) {
      const line = edge && borders[edge];
      const color = readColor(scanner, palette);
      if (edge && line && color !== undefined) borders[edge] = { ...line, color };
      return;
    }
    edge = edgeNames[scanner.name()];
    const words = borderWords[scanner.attribute("style") ?? "none"];
    if (edge && words) borders[edge] = { ...words, color: "#000000" };
  });
  return borders;
}

export function readAlignment(scanner: XmlScanner): StatedStyle {
  return {
    horizontalAlignment: horizontalWords[scanner.attribute("horizontal") ?? "general"] ?? "General",
    verticalAlignment: verticalWords[scanner.attribute("vertical") ?? "bottom"] ?? "Bottom",
    wrapText: scanner.flag("wrapText"),
    indentLevel: scanner.digits("indent") ?? 0,
    textOrientation: orientationOf(scanner.digits("textRotation") ?? 0),
  };
}

export function readProtection(scanner: XmlScanner): StatedStyle {
  return { locked: scanner.flag("locked", true), formulaHidden: scanner.flag("hidden") };
}

/** How much of a pattern is its front colour, roughly. */
const patternShares: Readonly<Record<string, number>> = {
  gray0625: 0.0625,
  gray125: 0.125,
  lightGray: 0.25,
  darkGray: 0.75,
};

const edgeNames: Readonly<Record<string, BorderEdge>> = {
  left: "left",
  start: "left",
  right: "right",
  end: "right",
  top: "top",
  bottom: "bottom",
};

/** 0–90 upwards, 91–180 downwards, 255 letters below one another, which Office.js calls 180. */
function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}
