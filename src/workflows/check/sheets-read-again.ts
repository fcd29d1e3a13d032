/** What is read of a workbook after edits: the sheets edited and those that calculate with them; the rest is known. */
import { referencesOf } from "../../core/formula/references";
import type { CellFormat, Grid, Workbook } from "../../core/model/grid";
import type { Place } from "../../host/open-workbook";

export function sheetsToReadAgain(workbook: Workbook, edited: readonly Place[]): ReadonlySet<string> {
  const names = new Set(edited.map(({ sheet }) => sheet));
  for (let size = -1; size !== names.size;) {
    size = names.size;
    for (const grid of workbook.sheets) {
      if (!names.has(grid.name) && [...sheetsReadBy(grid)].some((name) => isIn(names, name)))
        names.add(grid.name);
    }
  }
  return names;
}

/** `undefined` where the workbook holds other sheets than before. */
export function withSheetsReadAgain(
  before: Workbook,
  now: Workbook,
  names: ReadonlySet<string>,
): Workbook | undefined {
  const known = new Map(before.sheets.map((grid) => [grid.name, grid]));
  const isSame =
    now.sheets.length === before.sheets.length &&
    now.sheets.every(({ name, visibility }) => known.get(name)?.visibility === visibility);
  if (!isSame) return undefined;
  const formats = [...before.formats];
  const moved = movedFormats(formats, now.formats);
  return {
    ...before,
    definedNames: now.definedNames,
    formats,
    sheets: now.sheets.map((grid) => {
      const old = known.get(grid.name);
      return old && !names.has(grid.name) ? old : withFormats(grid, moved);
    }),
  };
}

/** Names as formulas write them. */
function sheetsReadBy(grid: Grid): ReadonlySet<string> {
  const before = known.get(grid);
  if (before) return before;
  const names = new Set<string>();
  for (const { formula } of grid.cells.values()) {
    if (formula === undefined || !formula.includes("!")) continue;
    for (const { sheet, external } of referencesOf(formula)) if (sheet && !external) names.add(sheet);
  }
  known.set(grid, names);
  return names;
}

const known = new WeakMap<Grid, ReadonlySet<string>>();

/** Excel compares names of sheets without regard to case. */
function isIn(names: ReadonlySet<string>, name: string): boolean {
  return names.has(name) || [...names].some((one) => one.toLowerCase() === name.toLowerCase());
}

/** Formats are numbered anew at each reading: their numbers in the list of before, which grows by what is new. */
function movedFormats(all: CellFormat[], now: readonly CellFormat[]): readonly number[] {
  const numbers = new Map(all.map((format, number) => [JSON.stringify(format), number]));
  return now.map((format) => {
    const key = JSON.stringify(format);
    const number = numbers.get(key) ?? all.push(format) - 1;
    numbers.set(key, number);
    return number;
  });
}

function withFormats(grid: Grid, moved: readonly number[]): Grid {
  const cells = new Map(
    [...grid.cells].map(([key, cell]) => {
      const number = cell.format === undefined ? undefined : moved[cell.format];
      return [key, number === undefined || number === cell.format ? cell : { ...cell, format: number }];
    }),
  );
  return { ...grid, cells };
}
