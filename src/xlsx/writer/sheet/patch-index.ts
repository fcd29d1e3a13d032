/** The cells of a patch by place, in reading order. A cell named twice or outside the sheet is our own mistake. */
import { a1, maxColumn, maxRow, type CellAddress } from "../../../core/model/address";
import { cellKey } from "../../../core/model/grid";
import type { LookChange, LookPatch } from "../../../core/model/look-change";
import type { CellPatch } from "../../../core/model/workbook-patch";
import { checkLimits } from "./content-limits";

export function indexPatches(sheet: string, cells: readonly CellPatch[]): ReadonlyMap<number, CellPatch> {
  const index = new Map<number, CellPatch>();
  for (const cell of [...cells].sort(byPlace)) {
    index.set(freeKey(sheet, cell, index), cell);
    checkLimits(sheet, cell);
  }
  return index;
}

/** The changes of looks by place. */
export function indexLooks(sheet: string, looks: readonly LookPatch[]): ReadonlyMap<number, LookChange> {
  const index = new Map<number, LookChange>();
  for (const patch of looks) index.set(freeKey(sheet, patch, index), patch.look);
  return index;
}

export function byPlace(one: CellAddress, other: CellAddress): number {
  return one.row - other.row || one.column - other.column;
}

function freeKey(sheet: string, { row, column }: CellAddress, taken: ReadonlyMap<number, unknown>): number {
  const key = cellKey(row, column);
  const outside = row < 1 || row > maxRow || column < 1 || column > maxColumn;
  if (outside || taken.has(key)) {
    const reason = outside ? "outside the sheet" : "patched twice";
    throw new Error(`${a1(row, column)} of "${sheet}" is ${reason}.`);
  }
  return key;
}
