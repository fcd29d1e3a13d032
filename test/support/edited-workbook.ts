/** A workbook as it was read, with some cells typed over and every formula calculated anew, as Excel would store it. */
import { parseA1 } from "../../src/core/model/address";
import { type Cell, cellKey, type Grid, placeOfKey, type Workbook } from "../../src/core/model/grid";
import { isNotComputable } from "../../src/core/formula/formula-value";
import { fileCalculator } from "../../src/core/templates/recompute";

/** By sheet and address; null empties a cell that computes nothing, a text that begins with "=" is a formula. */
export type Edits = Readonly<Record<string, Readonly<Record<string, number | string | null>>>>;

export function editedWorkbook(
  workbook: Workbook,
  edits: Edits,
  change: (grid: Grid) => Partial<Grid> = () => ({}),
): Workbook {
  const sheets = workbook.sheets.map((grid) => {
    const typed = withTyped(grid, edits[grid.name] ?? {});
    return { ...typed, ...change(typed) };
  });
  return recalculated({ ...workbook, sheets });
}

function withTyped(grid: Grid, typed: Readonly<Record<string, number | string | null>>): Grid {
  const cells = new Map(grid.cells);
  let { lastRow, lastColumn } = grid;
  for (const [address, value] of Object.entries(typed)) {
    const at = parseA1(address);
    if (!at) throw new Error(`"${address}" is no address.`);
    const key = cellKey(at.row, at.column);
    const { format, formula } = cells.get(key) ?? {};
    if (value === null && formula !== undefined) continue;
    const cell: Cell =
      typeof value === "string" && value.startsWith("=")
        ? { value: null, formula: value.slice(1) }
        : { value };
    cells.set(key, format === undefined ? cell : { ...cell, format });
    lastRow = Math.max(lastRow, at.row);
    lastColumn = Math.max(lastColumn, at.column);
  }
  const inOrder = new Map([...cells].sort(([one], [other]) => one - other));
  return { ...grid, cells: inOrder, lastRow, lastColumn };
}

function recalculated(workbook: Workbook): Workbook {
  const without: Workbook = {
    ...workbook,
    sheets: workbook.sheets.map((grid) => ({
      ...grid,
      cells: new Map(
        [...grid.cells].map(([key, cell]) => [
          key,
          cell.formula === undefined ? cell : { ...cell, value: null, resultMissing: true as const },
        ]),
      ),
    })),
  };
  const calculator = fileCalculator(without);
  return {
    ...workbook,
    sheets: workbook.sheets.map((grid) => ({
      ...grid,
      cells: new Map(
        [...grid.cells].map(([key, cell]) => {
          if (cell.formula === undefined) return [key, cell];
          const { row, column } = placeOfKey(key);
          const value = calculator.valueOf(grid.name, row, column);
          return [key, { ...cell, value: isNotComputable(value) ? cell.value : (value ?? 0) }];
        }),
      ),
    })),
  };
}
