/** Styles of workbooks that are no packages (.xls, .ods, .xlsb): as much as the product's reader tells of them. */
import type { CellFormat } from "../../../src/core/model/grid";
import { plainStyle, type BorderLine, type CellStyle } from "../book/cell-style";
import type { StyleTable } from "./styles/style-table";

export function foreignStyles(formats: readonly CellFormat[]): StyleTable {
  return { cells: formats.map(styleOf), overlays: [], defaultFontSize: plainStyle.fontSize };
}

function styleOf(format: CellFormat): CellStyle {
  return {
    ...plainStyle,
    numberFormat: format.numberFormat,
    fontName: format.fontName || plainStyle.fontName,
    bold: format.bold,
    indentLevel: format.indent,
    locked: format.locked,
    borders: format.bordered ? { left: line, right: line, top: line, bottom: line } : {},
  };
}

const line: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };
