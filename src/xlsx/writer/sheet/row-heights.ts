/** Heights of the rows of a new sheet, by what its cells will show. */
import type { CellRange } from "../../../core/model/address";
import { type RowHeight, rowHeights } from "../../../core/model/row-heights";
import { type StyledCell, wrappedTexts } from "../../../core/model/styled-cells";
import { digitPixels, pixelPoints } from "../styles/column-width";
import type { StyleBook } from "../styles/style-book";

/** By row number, for the rows that need more than one line. */
export function newRowHeights(
  cells: readonly StyledCell[],
  merges: readonly CellRange[],
  columnWidths: ReadonlyMap<number, number>,
  styles: StyleBook,
): ReadonlyMap<number, RowHeight> {
  const characterWidth = digitPixels(styles.defaultFontSize) * pixelPoints;
  return rowHeights(wrappedTexts(cells, styles.baseFont.size), merges, columnWidths, characterWidth);
}
