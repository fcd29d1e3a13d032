/** `range.clear("All" | "Contents" | "Formats" | "Hyperlinks")`. */
import { type CellRange, contains } from "../../../../src/core/model/address";
import { placeOfKey } from "../../../../src/core/model/grid";
import { type BookSheet, setCell } from "../../book/book";
import { plainStyle } from "../../book/cell-style";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import type { RangeAreasTarget } from "../targets";
import { isWholeColumns, isWholeRows } from "./address";
import { covers, intersectionOf, without } from "./geometry";
import { requireAllowed, requireEditable } from "./guard";

export function clearRange({ sheet, areas }: RangeAreasTarget, applyTo: string, host: HostState): void {
  const { contents, formats } = scopes[applyTo] ?? refuse("InvalidArgument");
  for (const { range } of areas) {
    if (contents) requireEditable(host, sheet, range);
    if (formats) requireAllowed(host, sheet, "allowFormatCells");
    if (contents && cutsMerge(sheet, range)) refuse("MergedRangeConflict");
    if (formats) plainLines(sheet, range);
    for (const [key, cell] of [...sheet.cells]) {
      const { row, column } = placeOfKey(key);
      if (!contains(range, row, column)) continue;
      setCell(sheet, row, column, {
        ...(contents ? { value: null } : withoutStyle(cell)),
        style: formats ? plainStyle : cell.style,
      });
    }
    if (formats) clearFormatting(sheet, range);
    if (contents) host.book.tell({ kind: "cells", sheet, range, by: "add-in" });
    if (formats) host.book.tell({ kind: "format", sheet, range });
  }
}

const scopes: Readonly<Record<string, { readonly contents: boolean; readonly formats: boolean }>> = {
  All: { contents: true, formats: true },
  Contents: { contents: true, formats: false },
  Formats: { contents: false, formats: true },
  // No links are kept, so none are taken.
  Hyperlinks: { contents: false, formats: false },
  RemoveHyperlinks: { contents: false, formats: false },
};

/** Whole rows and columns lose their own style too. */
function plainLines(sheet: BookSheet, { top, left, bottom, right }: CellRange): void {
  const wholeColumns = isWholeColumns({ top, left, bottom, right });
  const wholeRows = isWholeRows({ top, left, bottom, right });
  if (wholeColumns && wholeRows) sheet.defaultStyle = plainStyle;
  if (wholeRows) {
    for (const row of sheet.rowStyles.keys()) if (row >= top && row <= bottom) sheet.rowStyles.delete(row);
  }
  if (wholeColumns) {
    for (const column of sheet.columnStyles.keys()) {
      if (column >= left && column <= right) sheet.columnStyles.delete(column);
    }
  }
}

/** A merged area must be cleared as a whole. */
function cutsMerge(sheet: BookSheet, range: CellRange): boolean {
  return sheet.merges.some((merge) => intersectionOf(merge, range) !== undefined && !covers(range, merge));
}

function withoutStyle<Cell extends { readonly style: unknown }>({ style: _style, ...content }: Cell) {
  return content;
}

/** Formats are merges and conditional formats too; validation stays. */
function clearFormatting(sheet: BookSheet, range: CellRange): void {
  sheet.merges = sheet.merges.filter((merge) => !covers(range, merge));
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, ranges: format.ranges.flatMap((area) => without(area, range)) }))
    .filter(({ ranges }) => ranges.length > 0);
}
