/**
 * The style sheet of a workbook while cells are written: gives a look its cell format, and a cell format its twin
 * for text that begins like a formula. What the workbook has is never changed, only added to.
 */
import { attributeOf, prefixOf, rootOf } from "../xml/elements";
import { attributeSplice, insertion, spliced } from "../xml/splice";
import { addDefaults } from "./default-styles";
import { baseFontOf, fontSizeOf, type BaseFont } from "./base-font";
import type { CellLook } from "../../../core/model/cell-look";
import type { LookChange } from "../../../core/model/look-change";
import { changedBorder, changedFont, changedFormat, overlayXml, solidFill } from "./changed-look";
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
  /** The number of the cell format that is that one with the change laid over it. */
  changed(format: number, change: LookChange): number;
  /** The number of the look by itself, as conditional formats use it. */
  overlayOf(look: LookChange): number;
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
  const overlays = openStyleList(text, "dxfs", "dxf");
  const baseFont = baseFontOf(fonts.entries, formats.entries);
  const lists = [numFmts, fonts, fills, borders, styleFormats, formats, overlays];
  /** A thousand cells of a table get the same change. */
  const changedFormats = new Map<string, number>();

  function changedEntry(format: string, change: LookChange): string {
    const number = (attribute: string) => Number(attributeOf(format, rootOf(format), attribute) ?? 0);
    const font = fonts.entries[number("fontId")] ?? fonts.entries[0] ?? "";
    const border = borders.entries[number("borderId")] ?? borders.entries[0] ?? "";
    const newFont = changedFont(font, change);
    const newBorder = changedBorder(border, change.borders ?? {});
    return changedFormat(format, change, {
      ...(change.numberFormat !== undefined && {
        numFmtId: numberFormatId(prefix, numFmts, change.numberFormat),
      }),
      ...(newFont !== font && { fontId: fonts.numberOf(newFont) }),
      ...(newBorder !== border && { borderId: borders.numberOf(newBorder) }),
      ...(change.fill !== undefined && {
        fillId: change.fill === null ? 0 : fills.numberOf(solidFill(prefix, change.fill)),
      }),
    });
  }

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
    changed: (format, change) => {
      addDefaults(prefix, { fonts, fills, borders, styleFormats, formats });
      const key = `${format} ${JSON.stringify(change)}`;
      const known = changedFormats.get(key);
      if (known !== undefined) return known;
      const entry = formats.entries[format] ?? formats.entries[0] ?? "";
      const number = formats.numberOf(changedEntry(entry, change));
      changedFormats.set(key, number);
      return number;
    },
    overlayOf: (look) => {
      const { numberFormat } = look;
      const id = numberFormat === undefined ? undefined : numberFormatId(prefix, numFmts, numberFormat);
      return overlays.numberOf(overlayXml(prefix, look, id));
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
