/** The cells of a patch by place, in reading order. A cell named twice or outside the sheet is our own mistake. */
import { a1, maxColumn, maxRow } from "../../../core/model/address";
import { cellKey } from "../../../core/model/grid";
import type { CellPatch } from "../../../core/model/workbook-patch";
import { checkLimits } from "./content-limits";

export function indexPatches(sheet: string, cells: readonly CellPatch[]): ReadonlyMap<number, CellPatch> {
  const index = new Map<number, CellPatch>();
  for (const cell of [...cells].sort(byPlace)) {
    const key = cellKey(cell.row, cell.column);
    const outside = cell.row < 1 || cell.row > maxRow || cell.column < 1 || cell.column > maxColumn;
    if (outside || index.has(key)) {
      const reason = outside ? "outside the sheet" : "patched twice";
      throw new Error(`${a1(cell.row, cell.column)} of "${sheet}" is ${reason}.`);
    }
    checkLimits(sheet, cell);
    index.set(key, cell);
  }
  return index;
}

function byPlace(one: CellPatch, other: CellPatch): number {
  return one.row - other.row || one.column - other.column;
}
