/** The first table of a filled sheet, as far as the sheet tells. */
import { hasExternalReference, referencesOf } from "../formula/references";
import type { CellAddress } from "../model/address";
import { cellAt } from "../model/grid";
import type { HeaderBlock } from "./header-block";
import type { TableBody } from "./infer-body";
import type { SheetView } from "./sheet-view";

export interface FilledTable {
  readonly header: HeaderBlock;
  readonly captions: ReadonlyMap<number, readonly string[]>;
  readonly body: TableBody;
}

/**
 * A cell that was typed in: of a merged block its head. "=12+5" is a figure with its sum, and a formula that reads
 * another file is the unit's own: forms are sent out alone.
 */
export function isTyped(view: SheetView, { row, column }: CellAddress): boolean {
  const cell = cellAt(view.grid, row, column);
  if (cell?.formula === undefined) return cell !== undefined && cell.value !== null;
  return referencesOf(cell.formula).length === 0 || hasExternalReference(cell.formula);
}

export function columnsOf({ left, right }: HeaderBlock): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, offset) => left + offset);
}
