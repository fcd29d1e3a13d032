/** `range.copyFrom(source, "All" | "Formulas" | "Values" | "Formats", skipBlanks, transpose)`. */
import { moveFormula } from "../../../../src/core/formula/move-formula";
import type { CellRange } from "../../../../src/core/model/address";
import { type BookCell, setCell } from "../../book/book";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import type { RangeTarget } from "../targets";
import { columnCountOf, rowCountOf, sized } from "./geometry";
import { requireAllowed, requireEditable } from "./guard";
import { cellOrBlank } from "./styles-in-range";

export interface CopyOptions {
  readonly copyType: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

export function copyRange(
  source: RangeTarget,
  target: RangeTarget,
  { copyType, skipBlanks, transpose }: CopyOptions,
  host: HostState,
): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(copyType)) refuse("InvalidArgument");
  if (copyType === "Values") host.calculate();
  const rows = transpose ? columnCountOf(source.range) : rowCountOf(source.range);
  const columns = transpose ? rowCountOf(source.range) : columnCountOf(source.range);
  const destination = destinationOf(target.range, rows, columns);
  if (copyType !== "Formats") requireEditable(host, target.sheet, destination);
  if (copyType === "All" || copyType === "Formats") requireAllowed(host, target.sheet, "allowFormatCells");
  // The source is read first: it may lie under the destination.
  const copies: { readonly row: number; readonly column: number; readonly cell: BookCell }[] = [];
  for (let row = destination.top; row <= destination.bottom; row++) {
    for (let column = destination.left; column <= destination.right; column++) {
      const down = (row - destination.top) % rows;
      const right = (column - destination.left) % columns;
      const fromRow = source.range.top + (transpose ? right : down);
      const fromColumn = source.range.left + (transpose ? down : right);
      const cell = cellOrBlank(source.sheet, fromRow, fromColumn);
      if (skipBlanks && cell.value === null && cell.formula === undefined) continue;
      const before = cellOrBlank(target.sheet, row, column);
      copies.push({ row, column, cell: copied(cell, before, copyType, row - fromRow, column - fromColumn) });
    }
  }
  for (const { row, column, cell } of copies) setCell(target.sheet, row, column, cell);
  if (copyType !== "Formats") {
    host.book.tell({ kind: "cells", sheet: target.sheet, range: destination, by: "add-in" });
  }
  if (copyType === "All" || copyType === "Formats") {
    host.book.tell({ kind: "format", sheet: target.sheet, range: destination });
  }
}

/** A destination that is a whole number of sources is filled; any other takes the source once, from its first cell. */
function destinationOf(range: CellRange, rows: number, columns: number): CellRange {
  const fits = rowCountOf(range) % rows === 0 && columnCountOf(range) % columns === 0;
  return fits ? range : sized(range.top, range.left, rows, columns);
}

function copied(cell: BookCell, before: BookCell, copyType: string, rows: number, columns: number): BookCell {
  if (copyType === "Formats") return { ...before, style: cell.style };
  const style = copyType === "All" ? cell.style : before.style;
  if (copyType === "Values" || cell.formula === undefined) return { value: cell.value, style };
  return { value: null, formula: `=${moveFormula(cell.formula.slice(1), rows, columns)}`, style };
}
