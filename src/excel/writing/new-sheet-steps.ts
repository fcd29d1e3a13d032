/** A sheet of ours added behind the others, with everything that makes it a page to read and to print. */
import { columnName } from "../../core/model/address";
import type { NewSheet } from "../../core/model/workbook-patch";
import { addAnchor } from "../anchors";
import type { Step } from "../batches";
import { rangeOn } from "../blocks";
import { sheetRuleSteps } from "../rules/sheet-rules";
import { columnRuns } from "./column-runs";
import { characterPoints, contentSteps, type SheetContents } from "./sheet-contents";

/** Sheets are added before anything is written: formulas of one may point to another. */
export function addSheetStep(workbook: Excel.Workbook, name: string, anchor: string): Step {
  return {
    bytes: 1_000,
    queue: () => {
      workbook.worksheets.add(name);
      addAnchor(workbook, anchor, name);
    },
  };
}

export function newSheetSteps(
  workbook: Excel.Workbook,
  sheet: NewSheet,
  contents: SheetContents,
): readonly Step[] {
  const worksheet = () => workbook.worksheets.getItem(sheet.name);
  return [
    ...contentSteps(worksheet, contents),
    {
      bytes:
        2_000 +
        columnRuns(sheet.columnWidths).length * 300 +
        contents.merges.length * 300 +
        contents.mergedHeights.size * 300,
      queue: () => layOut(worksheet(), sheet, contents),
    },
    ...sheetRuleSteps(worksheet, sheet),
  ];
}

function layOut(
  worksheet: Excel.Worksheet,
  sheet: NewSheet,
  { extent, merges, mergedHeights }: SheetContents,
): void {
  for (const { address, width } of columnRuns(sheet.columnWidths)) {
    worksheet.getRange(address).format.columnWidth = width * characterPoints;
  }
  for (const merge of merges) rangeOn(worksheet, merge).merge();
  // Excel does not fit rows to merged cells, and fits hidden rows into view again: these come after.
  if (extent) rangeOn(worksheet, extent).format.autofitRows();
  for (const [row, points] of mergedHeights) worksheet.getRange(`${row}:${row}`).format.rowHeight = points;
  hideRows(worksheet, sheet.hiddenRows ?? []);
  freeze(worksheet, sheet);
  setUpPage(worksheet, sheet);
}

/** 3 → "C:C". */
export function wholeColumn(column: number): string {
  return `${columnName(column)}:${columnName(column)}`;
}

export function hideRows(worksheet: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of rows) worksheet.getRange(`${row}:${row}`).rowHidden = true;
}

function freeze({ freezePanes }: Excel.Worksheet, { frozenRows, frozenColumns }: NewSheet): void {
  if (frozenRows > 0 && frozenColumns > 0)
    freezePanes.freezeAt(`A1:${columnName(frozenColumns)}${frozenRows}`);
  else if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
}

/** Wider sheets, pressed onto one page, could not be read on paper. In characters of column width. */
const maxPageWidth = 300;

function setUpPage({ pageLayout }: Excel.Worksheet, sheet: NewSheet): void {
  pageLayout.orientation = sheet.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  const width = [...sheet.columnWidths.values()].reduce((sum, one) => sum + one, 0);
  if (width <= maxPageWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (!sheet.printTitleRows) return;
  const [first, last] = sheet.printTitleRows;
  pageLayout.setPrintTitleRows(`$${first}:$${last}`);
}
