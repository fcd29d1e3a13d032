/** A workbook as it would be after some changes, to see what a check would say of it before anything is written. */
import { formatKindOf } from "../model/format-kind";
import { type Cell, type CellFormat, cellKey, type Grid, type Workbook } from "../model/grid";
import type { FixChange } from "./fix";

export function simulated(workbook: Workbook, all: readonly FixChange[]): Workbook {
  const formats = [...workbook.formats];
  const sheets = workbook.sheets.map((grid) => {
    const changes = all.filter(({ sheet }) => sheet === grid.name);
    return changes.length === 0 ? grid : withChanges(grid, changes, formats);
  });
  return { ...workbook, sheets, formats };
}

function withChanges(grid: Grid, changes: readonly FixChange[], formats: CellFormat[]): Grid {
  const cells = new Map(grid.cells);
  for (const change of changes) {
    const key = cellKey(change.row, change.column);
    const format = formatOf(cells.get(key)?.format, change.numberFormat, formats);
    cells.set(key, { ...contentOf(change), ...(format === undefined ? {} : { format }) });
  }
  return {
    ...grid,
    cells: new Map([...cells].sort(([one], [other]) => one - other)),
    lastRow: changes.reduce((last, { row }) => Math.max(last, row), grid.lastRow),
    lastColumn: changes.reduce((last, { column }) => Math.max(last, column), grid.lastColumn),
  };
}

function contentOf({ content }: FixChange): Cell {
  if (content.kind === "value") return { value: content.value };
  const { formula, result } = content;
  return result === undefined ? { value: null, formula, resultMissing: true } : { value: result, formula };
}

function formatOf(
  present: number | undefined,
  numberFormat: string | undefined,
  formats: CellFormat[],
): number | undefined {
  if (numberFormat === undefined) return present;
  const before = formats[present ?? 0];
  if (!before) return present;
  formats.push({ ...before, numberFormat, kind: formatKindOf(numberFormat) });
  return formats.length - 1;
}
