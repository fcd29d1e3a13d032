/** The values of a range as a custom function is handed them. */
import { cellAt, type CellValue, type Workbook } from "../../../core/model/grid";
import type { SheetRange } from "./score-call";

export function valuesOfRange({ sheets }: Workbook, { sheet, range }: SheetRange): CellValue[][] {
  const grid = sheets.find(({ name }) => name === sheet);
  const rows: CellValue[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const values: CellValue[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      values.push((grid && cellAt(grid, row, column)?.value) ?? null);
    }
    rows.push(values);
  }
  return rows;
}
