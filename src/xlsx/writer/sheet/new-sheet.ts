/**
 * The worksheet part of a sheet that DOAN adds, its elements in the order of the schema (CT_Worksheet):
 * sheetPr, dimension, sheetViews, sheetFormatPr, cols, sheetData, mergeCells, conditionalFormatting, dataValidations,
 * pageMargins, pageSetup, extLst.
 */
import { maxColumn, rangeText } from "../../../core/model/address";
import { conditionLook } from "../../../core/model/condition-look";
import type { RowHeight } from "../../../core/model/row-heights";
import type { SheetLayout } from "../../../core/model/sheet-layout";
import { mergesOf, styledCells, type StyledCell } from "../../../core/model/styled-cells";
import type { NewSheet } from "../../../core/model/workbook-patch";
import type { StyleBook } from "../styles/style-book";
import { patchLayout } from "./layout/patch-layout";
import { mergesXml } from "./merges-xml";
import { newCell } from "./new-cell";
import { indexPatches } from "./patch-index";
import { paneXml } from "./pane-xml";
import { newRowHeights } from "./row-heights";

/** `namespace` is that of the workbook it is added to. */
export function newSheetXml(sheet: NewSheet, namespace: string, styles: StyleBook): string {
  const merges = mergesOf(sheet);
  const patches = indexPatches(sheet.name, sheet.cells);
  const cells = styledCells({ cells: [...patches.values()] }, merges);
  const heights = newRowHeights(cells, merges, sheet.columnWidths, styles);
  const plain = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    isNarrow(sheet) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    `<dimension ref="${extentOf(cells)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.frozenRows, sheet.frozenColumns)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columnWidths),
    `<sheetData>${rowsXml(cells, heights, styles, new Set(sheet.hiddenRows))}</sheetData>`,
    mergesXml(merges),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? "landscape" : "portrait"}"${isNarrow(sheet) ? ' fitToHeight="0"' : ""}/>`,
    "</worksheet>",
  ].join("");
  return patchLayout(plain, rulesOf(sheet), styles);
}

/** What stands beside the cells is written as on a sheet that exists. */
function rulesOf({ validations = [], conditions = [] }: NewSheet): SheetLayout {
  return {
    validations,
    conditionalFormats: conditions.map((condition) => {
      if (condition.kind === "bars") return condition;
      const { ranges, formula, tone } = condition;
      return { ranges, formula, stopIfTrue: false, look: conditionLook(tone) };
    }),
  };
}

/** Wider sheets, pressed onto one page, could not be read on paper. In characters of column width. */
const maxPageWidth = 300;

function isNarrow({ columnWidths }: NewSheet): boolean {
  return [...columnWidths.values()].reduce((sum, width) => sum + width, 0) <= maxPageWidth;
}

function extentOf(cells: readonly StyledCell[]): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return "A1";
  const columns = cells.reduce(
    ({ left, right }, { patch: { column } }) => ({
      left: Math.min(left, column),
      right: Math.max(right, column),
    }),
    { left: maxColumn, right: 1 },
  );
  return rangeText({ top: first.patch.row, bottom: last.patch.row, ...columns });
}

function columnsXml(widths: ReadonlyMap<number, number>): string {
  if (widths.size === 0) return "";
  const columns = [...widths]
    .sort(([one], [other]) => one - other)
    .map(([column, width]) => `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join("")}</cols>`;
}

function rowsXml(
  cells: readonly StyledCell[],
  heights: ReadonlyMap<number, RowHeight>,
  styles: StyleBook,
  hidden: ReadonlySet<number>,
): string {
  let xml = "";
  let open = 0;
  for (const { patch, look } of cells) {
    if (patch.row !== open) {
      const height = heights.get(patch.row);
      xml += (open === 0 ? "" : "</row>") + `<row r="${patch.row}"`;
      if (hidden.has(patch.row)) xml += ' hidden="1"';
      xml += height ? ` ht="${height.points}"${height.fixed ? ' customHeight="1"' : ""}>` : ">";
      open = patch.row;
    }
    xml += newCell("", patch, styles.formatOf(look), styles);
  }
  return open === 0 ? "" : `${xml}</row>`;
}
