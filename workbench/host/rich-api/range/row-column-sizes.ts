/** Heights, widths and hiding of rows and columns, in points as Office.js counts them. */
import type { CellRange } from "../../../../src/core/model/address";
import type { BookSheet } from "../../book/book";
import { maxRowHeight, rowHeight } from "../../book/row-height";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import type { RangeAreasTarget } from "../targets";
import { textOf } from "./read-range";
import { requireAllowed } from "./guard";
import { usedRangeOf } from "./used-range";

const maxColumnWidth = 1342.5;

type Axis = "row" | "column";

export function commonSize({ sheet, areas }: RangeAreasTarget, axis: Axis): number | null {
  const lines = areas.flatMap(({ range }) => linesOf(range, axis, sheet));
  if (axis === "column")
    return common(lines.map((line) => sheet.columnWidths.get(line) ?? sheet.defaultColumnWidth));
  const lastColumn = endOfUse(sheet, "column");
  return common(lines.map((line) => rowHeight(sheet, line, lastColumn)));
}

export function setSize({ sheet, areas }: RangeAreasTarget, axis: Axis, size: number, host: HostState): void {
  requireAllowed(host, sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  if (!(size >= 0 && size <= (axis === "row" ? maxRowHeight : maxColumnWidth))) refuse("InvalidArgument");
  const sizes = sizesOf(sheet, axis);
  for (const { range } of areas) for (const line of linesOf(range, axis, sheet)) sizes.set(line, size);
  host.book.tell({ kind: "layout", sheet });
}

/** Without a height of its own a row fits what it holds, now and later; a column is as wide as most. */
export function dropSize({ sheet, areas }: RangeAreasTarget, axis: Axis, host: HostState): void {
  requireAllowed(host, sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const sizes = sizesOf(sheet, axis);
  for (const { range } of areas) for (const line of linesOf(range, axis, sheet)) sizes.delete(line);
  host.book.tell({ kind: "layout", sheet });
}

export function isHidden({ sheet, areas }: RangeAreasTarget, axis: Axis): boolean | null {
  const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  return common(areas.flatMap(({ range }) => linesOf(range, axis, sheet)).map((line) => hidden.has(line)));
}

export function setHidden(
  { sheet, areas }: RangeAreasTarget,
  axis: Axis,
  hide: boolean,
  host: HostState,
): void {
  requireAllowed(host, sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  for (const { range } of areas) {
    for (const line of linesOf(range, axis, sheet)) {
      if (hide) hidden.add(line);
      else hidden.delete(line);
    }
  }
  host.book.tell({ kind: "layout", sheet });
}

/** As wide as what the cells show, by the usual width of a character. */
export function autofitColumns(target: RangeAreasTarget, host: HostState): void {
  const { sheet, areas } = target;
  requireAllowed(host, sheet, "allowFormatColumns");
  host.calculate();
  const used = usedRangeOf(sheet, false);
  if (!used) return;
  for (const { range } of areas) {
    for (const column of linesOf(range, "column", sheet)) {
      let width = 0;
      for (let row = 1; row <= used.bottom; row++) {
        const cell = sheet.cell(row, column);
        if (cell) width = Math.max(width, neededWidth(textOf(cell, host), cell.style.fontSize));
      }
      if (width > 0) sheet.columnWidths.set(column, width);
      else sheet.columnWidths.delete(column);
    }
  }
  host.book.tell({ kind: "layout", sheet });
}

function neededWidth(text: string, fontSize: number): number {
  const longest = Math.max(...text.split("\n").map(({ length }) => length));
  return longest === 0 ? 0 : Math.min(maxColumnWidth, Math.ceil(longest * fontSize * 0.5) + 5);
}

function sizesOf(sheet: BookSheet, axis: Axis): Map<number, number> {
  return axis === "row" ? sheet.rowHeights : sheet.columnWidths;
}

/** The rows or columns of a range; of all of a sheet's only those in use, and one for the many others. */
function linesOf(range: CellRange, axis: Axis, sheet: BookSheet): readonly number[] {
  const [first, last] = axis === "row" ? [range.top, range.bottom] : [range.left, range.right];
  const end = last - first > mostLines ? Math.max(first, endOfUse(sheet, axis) + 1) : last;
  return Array.from({ length: end - first + 1 }, (_none, at) => first + at);
}

const mostLines = 20_000;

function endOfUse(sheet: BookSheet, axis: Axis): number {
  const used = usedRangeOf(sheet, false);
  return (axis === "row" ? used?.bottom : used?.right) ?? 1;
}

function common<Value>(values: readonly Value[]): Value | null {
  const [first, ...others] = values;
  return first !== undefined && others.every((value) => value === first) ? first : null;
}
