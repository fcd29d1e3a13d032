/** A sheet of the book as Univer draws it: rows and columns from 0, sizes in pixels. */
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRange,
  type IWorksheetData,
} from "@univerjs/core";
import { type CellRange, maxColumn, maxRow } from "../../../src/core/model/address";
import { isCellError, placeOfKey } from "../../../src/core/model/grid";
import type { BookCell, BookSheet } from "../../host/book/book";
import { columnWidthPixels, defaultColumnWidth, defaultRowHeight, rowHeightPixels } from "./sizes";
import { univerStyleOf } from "./univer-style";

/** Empty rows and columns to write on beyond what a sheet holds, as Excel has them. */
const spareRows = 60;
const spareColumns = 12;
const leastRows = 120;
const leastColumns = 30;

export function univerSheetOf(sheet: BookSheet): Partial<IWorksheetData> {
  const extent = extentOf(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: extent.rows,
    columnCount: extent.columns,
    defaultRowHeight,
    defaultColumnWidth,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: sheet.merges.map(univerRangeOf),
    freeze: freezeOf(sheet),
    cellData: cellsOf(sheet),
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
  };
}

/** How many rows and columns are drawn. */
export function extentOf(sheet: BookSheet): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const key of sheet.cells.keys()) {
    const { row, column } = placeOfKey(key);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return {
    rows: Math.max(rows + spareRows, leastRows),
    columns: Math.max(columns + spareColumns, leastColumns),
  };
}

export function freezeOf({ frozenRows, frozenColumns }: BookSheet): IWorksheetData["freeze"] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

export function univerRangeOf({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

/** Whole columns and rows keep their numbers; what was selected by its header may come without an end. */
export function bookRangeOf({ startRow, startColumn, endRow, endColumn }: IRange): CellRange {
  const isWholeColumns = Number.isNaN(startRow) || Number.isNaN(endRow);
  const isWholeRows = Number.isNaN(startColumn) || Number.isNaN(endColumn);
  return {
    top: isWholeColumns ? 1 : startRow + 1,
    left: isWholeRows ? 1 : startColumn + 1,
    bottom: isWholeColumns ? maxRow : endRow + 1,
    right: isWholeRows ? maxColumn : endColumn + 1,
  };
}

/** The cell as drawn. Every part is given, so that what stood there before leaves nothing behind. */
export function univerCellOf(cell: BookCell): ICellData {
  return { ...valueOf(cell.value), f: cell.formula ?? null, p: null, si: null, s: univerStyleOf(cell.style) };
}

function valueOf(value: BookCell["value"]): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: isCellError(value) ? value.error : value, t: CellValueType.STRING };
}

function cellsOf(sheet: BookSheet): IWorksheetData["cellData"] {
  const cells: IWorksheetData["cellData"] = {};
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOfKey(key);
    (cells[row - 1] ??= {})[column - 1] = univerCellOf(cell);
  }
  return cells;
}

function rowsOf(sheet: BookSheet): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  const extent = extentOf(sheet);
  for (let row = 1; row <= extent.rows; row += 1) {
    const h = rowHeightPixels(sheet, row, extent.columns);
    const isHidden = sheet.hiddenRows.has(row);
    if (h === defaultRowHeight && !isHidden) continue;
    rows[row - 1] = { h, ia: BooleanNumber.FALSE, hd: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  }
  return rows;
}

function columnsOf(sheet: BookSheet): IWorksheetData["columnData"] {
  const columns: IWorksheetData["columnData"] = {};
  for (const column of new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])) {
    columns[column - 1] = {
      w: columnWidthPixels(sheet, column),
      hd: sheet.hiddenColumns.has(column) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  }
  return columns;
}
