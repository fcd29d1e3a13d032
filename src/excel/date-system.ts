/** Workbooks made by Excel for Mac up to 2011 count days from 1904; a `Grid` and a patch count from 1900. */
import { daysFrom1900To1904 } from "../core/model/date-serial";
import { formatKindOf } from "../core/model/format-kind";
import type { CellCode } from "./cell-code";

/** Queues the question; ask for the answer after the round trip. */
export function askIs1904({ functions }: Excel.Workbook): () => boolean {
  // No property says it, but what number a day has does: the first day of the 1904 system has 0.
  const day = functions.date(1904, 1, 2).load("value");
  return () => day.value === 1;
}

/** Content of a patch as a workbook of the 1904 system counts: only the format tells a day from a number. */
export function countedFrom1904(code: CellCode, numberFormat: string): CellCode {
  return typeof code === "number" && formatKindOf(numberFormat) === "date" ? code - daysFrom1900To1904 : code;
}
