/** Gives cells a look. Only what differs from a plain cell is set, which is what keeps requests small. */
import type { CellRange } from "../../core/model/address";
import { rangeOn } from "../blocks";
import type { BorderSide, ExcelBorder, ExcelLook } from "./excel-look";

/**
 * The cells are plain before. On new sheets number formats are set with the contents, cell by cell: they differ from
 * cell to cell where nothing else does.
 */
export function applyLook(
  sheet: Excel.Worksheet,
  at: CellRange,
  look: ExcelLook,
  numberFormats: "with-number-format" | "without-number-format",
): void {
  const range = rangeOn(sheet, at);
  const { format } = range;
  const { font } = format;
  if (numberFormats === "with-number-format" && look.numberFormat !== "General") {
    const row = Array.from({ length: at.right - at.left + 1 }, () => look.numberFormat);
    range.numberFormat = Array.from({ length: at.bottom - at.top + 1 }, () => row);
  }
  font.name = look.fontName;
  font.size = look.fontSize;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline !== "None") font.underline = look.underline as Excel.RangeUnderlineStyle;
  if (look.strikethrough) font.strikethrough = true;
  if (look.fontColor !== "#000000") font.color = look.fontColor;
  if (look.fill !== null) format.fill.color = look.fill;
  if (look.horizontal !== "General")
    format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  if (look.vertical !== "Bottom") format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  if (look.wrap) format.wrapText = true;
  if (look.indent !== 0) format.indentLevel = look.indent;
  if (look.orientation !== 0) format.textOrientation = look.orientation;
  if (!look.locked) format.protection.locked = false;
  if (look.formulaHidden) format.protection.formulaHidden = true;
  drawBorders(format.borders, at, look.borders);
}

/** About as many bytes as one such request takes. */
export const applyLookBytes = 6_000;

function drawBorders(borders: Excel.RangeBorderCollection, at: CellRange, sides: ExcelLook["borders"]): void {
  for (const side of ["left", "right", "top", "bottom"] as const) draw(borders, edges[side], sides[side]);
  // A range of one row has no line inside to be drawn, and Excel may refuse to look for one.
  if (at.bottom > at.top) draw(borders, "InsideHorizontal", sides.bottom ?? sides.top);
  if (at.right > at.left) draw(borders, "InsideVertical", sides.right ?? sides.left);
}

const edges: Readonly<Record<BorderSide, "EdgeLeft" | "EdgeRight" | "EdgeTop" | "EdgeBottom">> = {
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  bottom: "EdgeBottom",
};

function draw(
  borders: Excel.RangeBorderCollection,
  place: (typeof edges)[BorderSide] | "InsideHorizontal" | "InsideVertical",
  line: ExcelBorder | undefined,
): void {
  if (!line) return;
  const border = borders.getItem(place);
  border.style = line.style as Excel.BorderLineStyle;
  border.weight = line.weight as Excel.BorderWeight;
  border.color = line.color;
}
