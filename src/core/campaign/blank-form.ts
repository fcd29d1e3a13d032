/**
 * The form as it was before DOAN wrote on it, so that a second run sees the blank form again and never adds its own
 * totals: without DOAN's sheets, the cells it wrote holding what they held. What the user changed elsewhere stays.
 */
import { parseA1 } from "../model/address";
import { type Cell, cellKey, type Grid, type Workbook } from "../model/grid";
import { ownSheetNames } from "../consolidation/own-sheets";
import type { Campaign, CellBefore } from "./campaign";

export function blankFormOf(workbook: Workbook, campaign: Pick<Campaign, "formCells"> | null): Workbook {
  const own = ownSheetNames(workbook);
  if (own.size === 0 && !campaign) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets
      .filter(({ name }) => !own.has(name))
      .map((grid) => {
        const cells = campaign?.formCells[grid.name];
        return cells ? restored(grid, cells) : grid;
      }),
  };
}

function restored(grid: Grid, before: Readonly<Record<string, CellBefore>>): Grid {
  const cells = new Map(grid.cells);
  for (const [address, { value, formula }] of Object.entries(before)) {
    const place = parseA1(address);
    if (!place) continue;
    const key = cellKey(place.row, place.column);
    const format = cells.get(key)?.format;
    const cell: Cell = {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    };
    if (value === null && formula === undefined && format === undefined) cells.delete(key);
    else cells.set(key, cell);
  }
  return { ...grid, cells };
}
