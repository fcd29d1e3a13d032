/** Cells of one sheet of the book, as the rewriter finds them behind a reference, a name or a part of a table. */
import { a1, type CellRange, maxColumn, maxRow, sheetAddress } from "../../../../src/core/model/address";
import { placeOfKey } from "../../../../src/core/model/grid";
import { columnName } from "../../../../src/core/model/address";
import type { BookSheet } from "../../book/book";

export interface SheetArea {
  readonly sheet: BookSheet;
  readonly range: CellRange;
}

/** `'Biểu 1'!$A$4:$B$9`; whole columns and rows stay whole. */
export function areaText({ sheet, range }: SheetArea): string {
  return sheetAddress(sheet.name, fixedRangeText(range));
}

/** The area without the rows and columns below and right of everything the sheet holds: `A:A` becomes `A1:A57`. */
export function filledPart({ sheet, range }: SheetArea): CellRange {
  if (range.bottom < maxRow && range.right < maxColumn) return range;
  const places = [...sheet.cells.keys()].map(placeOfKey);
  const lastRow = places.reduce((last, { row }) => Math.max(last, row), range.top);
  const lastColumn = places.reduce((last, { column }) => Math.max(last, column), range.left);
  return {
    ...range,
    bottom: range.bottom < maxRow ? range.bottom : lastRow,
    right: range.right < maxColumn ? range.right : lastColumn,
  };
}

function fixedRangeText({ top, left, bottom, right }: CellRange): string {
  if (top === 1 && bottom === maxRow) return `$${columnName(left)}:$${columnName(right)}`;
  if (left === 1 && right === maxColumn) return `$${top}:$${bottom}`;
  const from = a1(top, left).replace(/\d/, "$$$&");
  const to = a1(bottom, right).replace(/\d/, "$$$&");
  return from === to ? `$${from}` : `$${from}:$${to}`;
}
