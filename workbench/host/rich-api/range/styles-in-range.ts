/** Cells and styles of places that may hold no cell of their own, and so look like their row, column or sheet. */
import type { CellRange } from "../../../../src/core/model/address";
import { placeOfKey } from "../../../../src/core/model/grid";
import type { BookCell, BookSheet } from "../../book/book";
import type { CellStyle } from "../../book/cell-style";
import { cellCountOf, intersectionOf } from "./geometry";

/** The cell of a place, or the blank one that would be made there. */
export function cellOrBlank(sheet: BookSheet, row: number, column: number): BookCell {
  return sheet.cell(row, column) ?? { value: null, style: sheet.inheritedStyle(row, column) };
}

/** Every style in the range, some perhaps several times; cells of wide blank parts are not told one by one. */
export function* stylesIn(sheet: BookSheet, range: CellRange): Iterable<CellStyle> {
  if (cellCountOf(range) <= Math.max(sheet.cells.size, fewCells)) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) yield sheet.styleAt(row, column);
    }
    return;
  }
  let kept = 0;
  for (const [key, { style }] of sheet.cells) {
    const { row, column } = placeOfKey(key);
    if (!intersectionOf(range, { top: row, left: column, bottom: row, right: column })) continue;
    kept += 1;
    yield style;
  }
  if (kept < cellCountOf(range)) yield* inheritedStyles(sheet, range);
}

function* inheritedStyles(sheet: BookSheet, { top, left, bottom, right }: CellRange): Iterable<CellStyle> {
  for (const [row, style] of sheet.rowStyles) if (row >= top && row <= bottom) yield style;
  for (let column = left; column <= right; column++)
    yield sheet.columnStyles.get(column) ?? sheet.defaultStyle;
}

const fewCells = 1000;
