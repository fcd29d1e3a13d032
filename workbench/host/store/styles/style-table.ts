/** `xl/styles.xml` as styles of cells: one for each number that `s="…"` can be, and one overlay for each `dxfId`. */
import { builtInFormat } from "../../../../src/xlsx/reader/formats/built-in-formats";
import { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";
import { type CellStyle, plainStyle } from "../../book/cell-style";
import { indexedColors, readColor, type Palette } from "./palette";
import {
  readAlignment,
  readBorders,
  readFill,
  readFont,
  readProtection,
  type StatedStyle,
} from "./style-elements";

export interface StyleTable {
  /** By the number of the cell format. Equal styles are one object, which nobody changes. */
  readonly cells: readonly CellStyle[];
  /** What conditional formats lay over a cell. */
  readonly overlays: readonly Partial<CellStyle>[];
  /** Of the font that column widths are counted in. */
  readonly defaultFontSize: number;
}

export const noStyles: StyleTable = {
  cells: [plainStyle],
  overlays: [],
  defaultFontSize: plainStyle.fontSize,
};

export function readStyleTable(part: Uint8Array, theme: readonly string[]): StyleTable {
  const lists = readLists(part, { theme, indexed: ownPalette(part) ?? indexedColors });
  const known = new Map([[JSON.stringify(plainStyle), plainStyle]]);
  const cells = lists.formats.map((format) => {
    const style = styleOf(format, lists);
    const text = JSON.stringify(style);
    const same = known.get(text) ?? style;
    known.set(text, same);
    return same;
  });
  const defaultFontSize = lists.fonts[0]?.fontSize ?? plainStyle.fontSize;
  return { cells: cells.length > 0 ? cells : noStyles.cells, overlays: lists.overlays, defaultFontSize };
}

interface StyleLists {
  readonly codes: Map<number, string>;
  readonly fonts: StatedStyle[];
  readonly fills: (string | null)[];
  readonly borders: CellStyle["borders"][];
  readonly formats: FormatEntry[];
  readonly overlays: StatedStyle[];
}

/** An `<xf>`: numbers of the other lists, and what it states itself. */
interface FormatEntry {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly stated: StatedStyle;
}

/** Every property in the order of `plainStyle`, so that equal styles are equal as texts. */
function styleOf({ numberFormat, font, fill, border, stated }: FormatEntry, lists: StyleLists): CellStyle {
  return {
    ...plainStyle,
    ...lists.fonts[font],
    numberFormat: lists.codes.get(numberFormat) ?? builtInFormat(numberFormat),
    fillColor: lists.fills[fill] ?? null,
    borders: lists.borders[border] ?? {},
    ...stated,
  };
}

function readLists(part: Uint8Array, palette: Palette): StyleLists {
  const scanner = new XmlScanner(part);
  const lists: StyleLists = {
    codes: new Map(),
    fonts: [],
    fills: [],
    borders: [],
    formats: [],
    overlays: [],
  };
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    switch (scanner.name()) {
      case "numFmts":
        eachNamed(scanner, "numFmt", () => {
          lists.codes.set(scanner.digits("numFmtId") ?? 0, scanner.attribute("formatCode") ?? "General");
        });
        break;
      case "fonts":
        eachNamed(scanner, "font", () => lists.fonts.push(readFont(scanner, palette)));
        break;
      case "fills":
        eachNamed(scanner, "fill", () => lists.fills.push(readFill(scanner, palette)));
        break;
      case "borders":
        eachNamed(scanner, "border", () => lists.borders.push(readBorders(scanner, palette)));
        break;
      case "cellXfs":
        eachNamed(scanner, "xf", () => lists.formats.push(readFormat(scanner)));
        break;
      case "dxfs":
        eachNamed(scanner, "dxf", () => lists.overlays.push(readOverlay(scanner, palette)));
        break;
      case "cellStyleXfs":
        scanner.skipElement();
        break;
    }
  }
  return lists;
}

function eachNamed(scanner: XmlScanner, name: string, read: () => void): void {
  scanner.eachInside(() => {
    if (scanner.isNamed(name)) read();
  });
}

function readFormat(scanner: XmlScanner): FormatEntry {
  const stated: StatedStyle = {};
  const entry = {
    numberFormat: scanner.digits("numFmtId") ?? 0,
    font: scanner.digits("fontId") ?? 0,
    fill: scanner.digits("fillId") ?? 0,
    border: scanner.digits("borderId") ?? 0,
    stated,
  };
  scanner.eachInside(() => {
    if (scanner.isNamed("alignment")) Object.assign(stated, readAlignment(scanner));
    else if (scanner.isNamed("protection")) Object.assign(stated, readProtection(scanner));
  });
  return entry;
}

function readOverlay(scanner: XmlScanner, palette: Palette): StatedStyle {
  const overlay: StatedStyle = {};
  scanner.eachInside(() => {
    if (scanner.isNamed("font")) Object.assign(overlay, readFont(scanner, palette));
    else if (scanner.isNamed("fill")) overlay.fillColor = readFill(scanner, palette, true);
    else if (scanner.isNamed("border")) overlay.borders = readBorders(scanner, palette);
    else if (scanner.isNamed("numFmt")) overlay.numberFormat = scanner.attribute("formatCode") ?? "General";
  });
  return overlay;
}

/** The palette of a workbook that has changed the fixed one; it stands at the end of the part. */
function ownPalette(part: Uint8Array): readonly string[] | undefined {
  const scanner = new XmlScanner(part);
  while (scanner.next()) {
    if (!scanner.isOpen || !scanner.isNamed("indexedColors")) continue;
    const colors: string[] = [];
    eachNamed(scanner, "rgbColor", () => {
      colors.push(readColor(scanner, { theme: [], indexed: [] }) ?? "#000000");
    });
    return [...colors, ...indexedColors.slice(colors.length)];
  }
  return undefined;
}
