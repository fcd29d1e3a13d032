/** Formulas whose results fill the cells beside them. */
import type { CellRange } from "../../../../src/core/model/address";
import { cellKey, placeOfKey } from "../../../../src/core/model/grid";
import type { BookSheet } from "../../book/book";
import { boundsOf, isSingleCell } from "./geometry";

/** The cells the formula of a cell fills, its own among them; `undefined` where it fills none. */
export function spillOf(sheet: BookSheet, { top, left }: CellRange): CellRange | undefined {
  const parent = cellKey(top, left);
  let spill: CellRange | undefined;
  for (const [key, { spilledFrom }] of sheet.cells) {
    if (spilledFrom !== parent) continue;
    const { row, column } = placeOfKey(key);
    spill = boundsOf(spill ?? { top, left, bottom: top, right: left }, {
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
  }
  return spill;
}

/** The cell whose formula fills this one. */
export function spillParentOf(sheet: BookSheet, range: CellRange): CellRange | undefined {
  if (!isSingleCell(range)) return undefined;
  const own = sheet.cell(range.top, range.left);
  if (own?.spilledFrom === undefined) return own && spillOf(sheet, range) ? range : undefined;
  const { row, column } = placeOfKey(own.spilledFrom);
  return { top: row, left: column, bottom: row, right: column };
}

/** Whether all cells belong to spills (true), none (false) or some (null). */
export function hasSpill(sheet: BookSheet, range: CellRange): boolean | null {
  const parents = new Set([...sheet.cells.values()].map(({ spilledFrom }) => spilledFrom));
  const answers = new Set<boolean>();
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      answers.add(sheet.cell(row, column)?.spilledFrom !== undefined || parents.has(cellKey(row, column)));
    }
  }
  return answers.size === 1 ? answers.has(true) : null;
}
