/** The sheets of a workbook that are lists of units. A form whose rows are units has columns to fill in and is none. */
import { cellAt, type Grid, type Workbook } from "../core/model/grid";
import { findListHeader } from "../core/units/list/list-columns";
import { unitListOf } from "../core/units/unit-list";
import { type UnitListChoice, unitListChoice } from "./unit-list-choice";

export interface SheetList {
  readonly choice: UnitListChoice;
  readonly sheet: string;
}

/** Best first: a visible one, one with codes, then the longest. */
export function unitListsIn(workbook: Workbook): readonly SheetList[] {
  const found = workbook.sheets.flatMap((grid) => {
    if (!hasListColumnsMostly(grid)) return [];
    const list = unitListOf(grid);
    if (list.outcome !== "list") return [];
    const choice = unitListChoice({ kind: "sheet", sheet: grid.name }, list);
    const hasCodes = findListHeader(grid)?.columns.has("code") ?? false;
    return [{ choice, sheet: grid.name, hasCodes, isVisible: grid.visibility === "visible" }];
  });
  return found.sort(
    (one, other) =>
      Number(other.isVisible) - Number(one.isVisible) ||
      Number(other.hasCodes) - Number(one.hasCodes) ||
      other.choice.units.length - one.choice.units.length,
  );
}

/** At least half of its captions are those of a unit list. */
function hasListColumnsMostly(grid: Grid): boolean {
  const header = findListHeader(grid);
  const nameColumn = header?.columns.get("name");
  if (!header || nameColumn === undefined) return false;
  let row = header.firstRow - 1;
  while (row > 1 && isEmpty(grid, row, nameColumn)) row -= 1;
  let captions = 0;
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    if (!isEmpty(grid, row, column)) captions += 1;
  }
  return header.columns.size * 2 >= captions;
}

function isEmpty(grid: Grid, row: number, column: number): boolean {
  return (cellAt(grid, row, column)?.value ?? null) === null;
}
