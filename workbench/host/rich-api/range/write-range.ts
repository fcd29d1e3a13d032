/**
 * Values, formulas and formats written into a range. One value goes into every cell; a table of values must have the
 * range's size, and null in it leaves a cell as it is.
 */
import { cellKey } from "../../../../src/core/model/grid";
import type { CellRange } from "../../../../src/core/model/address";
import { type BookSheet, setCell } from "../../book/book";
import { textValue } from "../arguments";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import type { RangeTarget } from "../targets";
import { isWholeColumns, isWholeRows } from "./address";
import { cellCountOf, columnCountOf, intersectionOf, rowCountOf } from "./geometry";
import { requireAllowed, requireEditable } from "./guard";
import { cellOrBlank } from "./styles-in-range";
import { typedCell } from "./typed-value";

/** Values and formulas alike: what begins with "=" is a formula in both. */
export function writeContents({ sheet, range }: RangeTarget, value: unknown, host: HostState): void {
  const inputs = inputsFor(range, value, host);
  requireEditable(host, sheet, range);
  const hidden = cellsHiddenByMerges(sheet, range);
  // All is read before anything is written: one wrong formula leaves the range as it was.
  const cells = inputs.flatMap(({ row, column, input }) => {
    const style = sheet.styleAt(row, column);
    // What is written into a hidden part of merged cells is lost.
    return hidden.has(cellKey(row, column))
      ? []
      : [{ row, column, style, typed: typedCell(input, style.numberFormat, host.profile) }];
  });
  for (const { row, column, style, typed } of cells) {
    const { numberFormat, ...content } = typed;
    const format = style.numberFormat === "General" ? numberFormat : undefined;
    setCell(sheet, row, column, {
      ...content,
      style: format === undefined ? style : { ...style, numberFormat: format },
    });
  }
  host.book.tell({ kind: "cells", sheet, range, by: "add-in" });
}

export function writeNumberFormats({ sheet, range }: RangeTarget, value: unknown, host: HostState): void {
  const inputs = inputsFor(range, value, host);
  requireAllowed(host, sheet, "allowFormatCells");
  for (const { row, column, input } of inputs) {
    const cell = cellOrBlank(sheet, row, column);
    const numberFormat = textValue(input) || "General";
    if (cell.style.numberFormat === numberFormat) continue;
    setCell(sheet, row, column, { ...cell, style: { ...cell.style, numberFormat } });
  }
  host.book.tell({ kind: "format", sheet, range });
}

/** The cells of merged areas that stand behind the first one, as far as they are in the range. */
function cellsHiddenByMerges(sheet: BookSheet, range: CellRange): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const merge of sheet.merges) {
    const shared = intersectionOf(merge, range);
    if (!shared) continue;
    for (let row = shared.top; row <= shared.bottom; row++) {
      for (let column = shared.left; column <= shared.right; column++) {
        if (row !== merge.top || column !== merge.left) hidden.add(cellKey(row, column));
      }
    }
  }
  return hidden;
}

interface CellInput {
  readonly row: number;
  readonly column: number;
  readonly input: unknown;
}

function inputsFor(range: CellRange, value: unknown, host: HostState): readonly CellInput[] {
  if (isWholeColumns(range) || isWholeRows(range)) refuse("InvalidArgument");
  if (cellCountOf(range) > host.profile.maxCellsPerRange) refuse("RangeExceedsLimit");
  const rows = Array.isArray(value) ? tableFor(range, value) : undefined;
  const inputs: CellInput[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const input = rows ? rows[row - range.top]?.[column - range.left] : value;
      if (input !== null && input !== undefined) inputs.push({ row, column, input });
    }
  }
  return inputs;
}

function tableFor(range: CellRange, rows: readonly unknown[]): readonly (readonly unknown[])[] {
  const width = columnCountOf(range);
  const fits =
    rows.length === rowCountOf(range) && rows.every((row) => Array.isArray(row) && row.length === width);
  return fits ? (rows as readonly (readonly unknown[])[]) : refuse("InvalidArgument");
}
