/**
 * A criteria set as its user wrote it on a sheet, used like one that is built in:
 *   Bộ tiêu chí: Chi đoàn mạnh 2026 · Minh chứng: Bắt buộc · Cách tính: Cộng điểm · Công nhận khi: Từ 80 điểm
 *   Mã | Tiêu chí, nội dung | Cách chấm | Điểm tối đa | … and below it: Mức | Từ điểm | Điều kiện
 * All but names may be left out. What cannot be understood is told at its cell; with an error there is no set.
 */
import type { CellValue, Grid } from "../../model/grid";
import { gridOfValues } from "../../model/grid-of-values";
import { criteriaTable } from "./criteria-table";
import { saysCriteriaSheet } from "./criteria-sheet-signs";
import { writtenSet, type WrittenSetRead } from "./written-set";

export type CriteriaSheetRead = WrittenSetRead | { readonly outcome: "not-a-set" };

export function readCriteriaSheet(grid: Grid): CriteriaSheetRead {
  const table = criteriaTable(grid);
  return table ? writtenSet(grid, table) : { outcome: "not-a-set" };
}

/** Whether a sheet that nobody pointed to holds a criteria set: no form of a unit, no statistics, no list. */
export function isCriteriaSheet(grid: Grid): boolean {
  const table = criteriaTable(grid);
  return table !== undefined && saysCriteriaSheet(grid, table);
}

/** The same of a bare rectangle, as a formula hands it over; the last few are kept, by what they hold. */
export function criteriaSetOfValues(values: readonly (readonly CellValue[])[]): CriteriaSheetRead {
  if (values === last?.values) return last.read;
  const key = JSON.stringify(values);
  const read = known.get(key) ?? readCriteriaSheet(gridOfValues(values));
  known.delete(key);
  known.set(key, read);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  last = { values, read };
  return read;
}

/** A column of formulas hands over the same rectangle hundreds of times, a board perhaps two of them in turn. */
const known = new Map<string, CriteriaSheetRead>();
const mostKnown = 4;

/** One formula may ask for the same rectangle again and again: that costs nothing at all. */
let last: { readonly values: unknown; readonly read: CriteriaSheetRead } | undefined;
