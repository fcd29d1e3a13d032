/**
 * Cells on two sheets of the engine that no book has: one packed close for single values, one with room for arrays.
 * An argument whose array finds no room in the packed part (`#SPILL!`) is moved to the roomy one by its owner.
 */
import { a1, sheetAddress } from "../../../../src/core/model/address";
import type { Engine } from "../engine/engine";

export interface Slot {
  /** The engine's number of the sheet. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Whether there is room around it. */
  readonly isRoomy: boolean;
}

export interface Scratch {
  single(): Slot;
  roomy(rows: number): Slot;
  /** With the size of what was put there; what a formula spilled goes with the formula. */
  free(slot: Slot, rows?: number, columns?: number): void;
  /** `'§'!$A$1:$B$3`: the cells of a slot as a formula names them. */
  reference(slot: Slot, rows: number, columns: number): string;
}

const sheetNames = ["§", "§§"] as const;
const packedWidth = 64;
const bandRows = 4096;
const bandColumns = 128;
/** The bands of columns that fit on a sheet. */
const bandsAcross = 128;

export function createScratch(engine: Engine): Scratch {
  const [packed, wide] = sheetNames.map((name) => engine.addSheet(name)) as [number, number];
  const free: Slot[] = [];
  const freeBands: Slot[] = [];
  const nextRows = Array.from({ length: bandsAcross }, () => 1);
  let next = 0;

  const newBand = (rows: number): Slot => {
    const row = Math.min(...nextRows);
    const band = nextRows.indexOf(row);
    nextRows[band] = row + Math.ceil(rows / bandRows) * bandRows;
    return { sheet: wide, row, column: band * bandColumns + 1, isRoomy: true };
  };

  return {
    single: () => {
      const again = free.pop();
      if (again) return again;
      const slot = {
        sheet: packed,
        row: Math.floor(next / packedWidth) + 1,
        column: (next % packedWidth) + 1,
      };
      next += 1;
      return { ...slot, isRoomy: false };
    },
    roomy: (rows) => (rows <= bandRows ? freeBands.pop() : undefined) ?? newBand(rows),
    free: (slot, rows = 1, columns = 1) => {
      const bottom = slot.row + rows - 1;
      const right = slot.column + columns - 1;
      engine.clear(slot.sheet, { top: slot.row, left: slot.column, bottom, right });
      (slot.isRoomy ? freeBands : free).push(slot);
    },
    reference: (slot, rows, columns) => {
      const from = fixed(slot.row, slot.column);
      const to = fixed(slot.row + rows - 1, slot.column + columns - 1);
      return sheetAddress(sheetNames[slot.sheet === wide ? 1 : 0], from === to ? from : `${from}:${to}`);
    },
  };
}

function fixed(row: number, column: number): string {
  return `$${a1(row, column).replace(/\d/, "$$$&")}`;
}
