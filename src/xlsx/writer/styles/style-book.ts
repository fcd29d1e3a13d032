/**
 * The style sheet of a workbook while cells are written: gives a look its cell format, and a cell format its twin
 * for text that begins like a formula. What the workbook has is never changed, only added to.
 */
import { prefixOf, rootOf } from "../xml/elements";
import { attributeSplice, insertion, spliced } from "../xml/splice";
import { addDefaults } from "./default-styles";
import { baseFontOf, fontSizeOf, type BaseFont } from "./base-font";
import type { CellLook } from "./look";
import { borderXml, fillXml, fontXml, formatXml } from "./look-xml";
import { isDateFormat, numberFormatId } from "./number-formats";
import { openStyleList, withAdditions } from "./style-lists";

export interface StyleBook {
  /** The font of new cells. */
  readonly baseFont: BaseFont;
  /** Points of font 0, in whose digits column widths are counted. */
  readonly defaultFontSize: number;
  /** The number of the cell format with that look. */
  formatOf(look: CellLook): number;
  /** The number of the same cell format, marked "text as typed" (the apostrophe that Excel hides). */
  quoted(format: number): number;
  /** Whether a number in a cell of that format is a day counted from 1904. */
  countsFrom1904(format: number): boolean;
  /** The style sheet, with what was added. */
  text(): string;
}

/** `is1904` is the workbook's date system. */
export function openStyleBook(original: string, is1904 = false): StyleBook {
  const text = opened(original);
  const prefix = prefixOf(rootOf(text));
  const numFmts = openStyleList(text, "numFmts", "numFmt");
  const fonts = openStyleList(text, "fonts", "font");
  const fills = openStyleList(text, "fills", "fill");
  const borders = openStyleList(text, "borders", "border");
  const styleFormats = openStyleList(text, "cellStyleXfs", "xf");
  const formats = openStyleList(text, "cellXfs", "xf");
  const baseFont = baseFontOf(fonts.entries, formats.entries);
  const lists = [numFmts, fonts, fills, borders, styleFormats, formats];

  return {
    baseFont,
    defaultFontSize: fontSizeOf(fonts.entries[0]),
    formatOf: (look) => {
      addDefaults(prefix, { fonts, fills, borders, styleFormats, formats });
      const ids = {
        numFmt: numberFormatId(prefix, numFmts, look.numberFormat),
        font: fonts.numberOf(fontXml(prefix, look, baseFont)),
        fill: look.fill === undefined ? 0 : fills.numberOf(fillXml(prefix, look.fill)),
        border: look.bordered ? borders.numberOf(borderXml(prefix)) : 0,
      };
      return formats.numberOf(formatXml(prefix, look, ids));
    },
    quoted: (format) => {
      addDefaults(prefix, { fonts, fills, borders, styleFormats, formats });
      return formats.numberOf(quotedXml(formats.entries[format] ?? formats.entries[0] ?? ""));
    },
    countsFrom1904: (format) => is1904 && isDateFormat(numFmts, formats.entries[format] ?? "<xf/>"),
    text: () => {
      const changed = withAdditions(text, lists);
      return changed === text ? original : changed;
    },
  };
}

/** `<styleSheet/>` as an element that has an inside. */
function opened(text: string): string {
  const root = rootOf(text);
  return root.empty ? spliced(text, [insertion(text, root, root.contentEnd, "")]) : text;
}

function quotedXml(format: string): string {
  return spliced(format, [attributeSplice(format, rootOf(format), "quotePrefix", "1")]);
}
