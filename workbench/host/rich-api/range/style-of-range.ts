/**
 * Styles of many cells at once. Reading gives what all cells have in common, or null, as Office.js does; writing
 * replaces the style of each cell, and of whole rows and columns as such.
 */
import type { CellRange } from "../../../../src/core/model/address";
import { placeOfKey } from "../../../../src/core/model/grid";
import { type BookSheet, setCell } from "../../book/book";
import type { CellStyle } from "../../book/cell-style";
import type { HostState } from "../host-state";
import type { RangeAreasTarget } from "../targets";
import { isWholeColumns, isWholeRows } from "./address";
import { intersectionOf } from "./geometry";
import { requireAllowed } from "./guard";
import { cellOrBlank, stylesIn } from "./styles-in-range";

/** The common answer; null where the cells differ. Answers are compared by value. */
export function commonStyle<Answer>(
  { sheet, areas }: RangeAreasTarget,
  answer: (style: CellStyle) => Answer,
): Answer | null {
  const found = new Map<string, Answer>();
  for (const { range } of areas) {
    for (const style of stylesIn(sheet, range)) {
      const value = answer(style);
      found.set(JSON.stringify(value) ?? "", value);
      if (found.size > 1) return null;
    }
  }
  return [...found.values()][0] ?? null;
}

export function changeStyles(
  { sheet, areas }: RangeAreasTarget,
  change: (style: CellStyle) => CellStyle,
  host: HostState,
): void {
  requireAllowed(host, sheet, "allowFormatCells");
  for (const { range } of areas) {
    restyle(sheet, range, remembering(change));
    host.book.tell({ kind: "format", sheet, range });
  }
}

/** Cells that looked alike get one and the same new style. */
function remembering(change: (style: CellStyle) => CellStyle): (style: CellStyle) => CellStyle {
  const changed = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = changed.get(style) ?? change(style);
    changed.set(style, known);
    return known;
  };
}

function restyle(sheet: BookSheet, range: CellRange, change: (style: CellStyle) => CellStyle): void {
  const wholeColumns = isWholeColumns(range);
  const wholeRows = isWholeRows(range);
  if (!wholeColumns && !wholeRows) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = cellOrBlank(sheet, row, column);
        setCell(sheet, row, column, { ...cell, style: change(cell.style) });
      }
    }
    return;
  }
  // The cells first: what becomes of a blank one depends on how its row and column look then.
  const cells = [...sheet.cells].filter(([key]) => {
    const { row, column } = placeOfKey(key);
    return intersectionOf(range, { top: row, left: column, bottom: row, right: column });
  });
  for (const [key, cell] of cells) sheet.cells.set(key, { ...cell, style: change(cell.style) });
  if (wholeColumns && wholeRows) {
    sheet.defaultStyle = change(sheet.defaultStyle);
    for (const [row, style] of sheet.rowStyles) sheet.rowStyles.set(row, change(style));
    for (const [column, style] of sheet.columnStyles) sheet.columnStyles.set(column, change(style));
  } else if (wholeRows) {
    for (let row = range.top; row <= range.bottom; row++) {
      sheet.rowStyles.set(row, change(sheet.rowStyles.get(row) ?? sheet.defaultStyle));
    }
  } else {
    for (let column = range.left; column <= range.right; column++) {
      sheet.columnStyles.set(column, change(sheet.columnStyles.get(column) ?? sheet.defaultStyle));
    }
  }
}
