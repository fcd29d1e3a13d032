/** A cell of a sheet that people wrote by hand: its words as they were meant, and the number where it is one. */
import { a1 } from "../../model/address";
import { cellAt, type Grid, isCellError } from "../../model/grid";
import { repairText } from "../../text/repair-text";

export interface SheetCell {
  /** "C14". */
  readonly address: string;
  /** On one line; "" for nothing and for errors. */
  readonly text: string;
  /** As typed, a line each; none for nothing. */
  readonly lines: readonly string[];
  /** Where Excel took it for a number or a day. */
  readonly number?: number;
}

/** @param column `undefined` where the sheet has no such column; `address` is then the first cell of the row. */
export function sheetCell(grid: Grid, row: number, column: number | undefined): SheetCell {
  const address = a1(row, column ?? 1);
  const value = column === undefined ? null : (cellAt(grid, row, column)?.value ?? null);
  if (value === null || isCellError(value)) return { address, text: "", lines: [] };
  const lines = repairText(String(value))
    .text.normalize("NFC")
    .split(/[\r\n\u2028]+|_x000[DA]_/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  return { address, text: lines.join(" "), lines, ...(typeof value === "number" ? { number: value } : {}) };
}
