/** The rectangle that holds everything on a sheet, or in a part of it. */
import { type CellRange } from "../../../../src/core/model/address";
import { placeOfKey } from "../../../../src/core/model/grid";
import type { BookSheet } from "../../book/book";
import { boundsOf, intersectionOf } from "./geometry";

/** Without `valuesOnly` a formatted blank cell counts too, as in Excel; `undefined` where nothing is. */
export function usedRangeOf(sheet: BookSheet, valuesOnly: boolean): CellRange | undefined {
  let used: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const [key, { value, formula }] of sheet.cells) {
    if (valuesOnly && value === null && formula === undefined) continue;
    const { row, column } = placeOfKey(key);
    if (!used) used = { top: row, left: column, bottom: row, right: column };
    else {
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
  }
  return used;
}

/** The used part of some cells: its own bounds, not those of the whole sheet's. */
export function usedRangeIn(sheet: BookSheet, range: CellRange, valuesOnly: boolean): CellRange | undefined {
  let used: CellRange | undefined;
  for (const [key, { value, formula }] of sheet.cells) {
    if (valuesOnly && value === null && formula === undefined) continue;
    const { row, column } = placeOfKey(key);
    const cell = intersectionOf(range, { top: row, left: column, bottom: row, right: column });
    if (cell) used = used ? boundsOf(used, cell) : cell;
  }
  return used;
}
