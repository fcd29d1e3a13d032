/** The cells of a sheet as the SheetJS library gives it in its dense form: rows of cells, both with holes. */
import type { CellObject, WorkSheet } from "@e965/xlsx";
import { cellKey, type Cell, type CellValue } from "../../../core/model/grid";
import { daysFrom1900To1904 } from "../../../core/model/date-serial";
import type { LegacyFormats } from "./legacy-formats";

export interface LegacyCellOptions {
  /** Which sheet of the file it is, from 0. */
  readonly sheetIndex: number;
  readonly formats: LegacyFormats;
  readonly is1904: boolean;
  readonly keepsStyledBlanks: boolean;
}

export interface LegacyCells {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export function legacyCells(sheet: WorkSheet, options: LegacyCellOptions): LegacyCells {
  const cells = new Map<number, Cell>();
  let lastRow = 0;
  let lastColumn = 0;
  // `forEach` passes over the holes, so a far cell costs nothing.
  (sheet["!data"] ?? []).forEach((rowCells, rowIndex) => {
    rowCells?.forEach((stored, columnIndex) => {
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      const cell = stored && cellOf(stored, row, column, options);
      if (!cell) return;
      cells.set(cellKey(row, column), cell);
      if (cell.value === null && cell.formula === undefined) return;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    });
  });
  return { cells, lastRow, lastColumn };
}

function cellOf(
  stored: CellObject,
  row: number,
  column: number,
  { sheetIndex, formats, is1904, keepsStyledBlanks }: LegacyCellOptions,
): Cell | undefined {
  const code = typeof stored.z === "string" ? stored.z : "General";
  const stored1900 = valueOf(stored);
  const isShifted = is1904 && typeof stored1900 === "number" && formats.kindOf(code) === "date";
  const value = isShifted ? stored1900 + daysFrom1900To1904 : stored1900;
  const formula = stored.f?.replace(/^=/, "");
  if (value === null && !formula && !keepsStyledBlanks) return undefined;
  return {
    value,
    ...(formula && { formula }),
    ...(formula && value === null && { resultMissing: true as const }),
    ...(formats.isKept && { format: formats.indexOf(sheetIndex, row, column, code) }),
  };
}

function valueOf({ t: type, v: value }: CellObject): CellValue {
  if (type === "e") return { error: errorNames.get(Number(value)) ?? "#VALUE!" };
  if (type === "z" || value === undefined) return null;
  return value instanceof Date ? null : value;
}

/** Source: [MS-XLS] 2.5.10 (BErr). */
const errorNames = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);
