/** Heights, widths and hiding of rows and columns, in points as Office.js counts them. */
import type { CellRange } from "../../../../src/core/model/address";
import type { BookSheet } from "../../book/book";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import type { RangeAreasTarget } from "../targets";
import { textOf } from "./read-range";
import { requireAllowed } from "./guard";
import { usedRangeOf } from "./used-range";

const leastRowHeight = 15;
const maxRowHeight = 409.5;
const maxColumnWidth = 1342.5;

type Axis = "row" | "column";

export function commonSize({ sheet, areas }: RangeAreasTarget, axis: Axis): number | null {
  const { sizes, standard } = sizesOf(sheet, axis);
  return common(
    areas.flatMap(({ range }) => linesOf(range, axis, sheet)).map((line) => sizes.get(line) ?? standard),
  );
}

export function setSize({ sheet, areas }: RangeAreasTarget, axis: Axis, size: number, host: HostState): void {
  requireAllowed(host, sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  if (!(size >= 0 && size <= (axis === "row" ? maxRowHeight : maxColumnWidth))) refuse("InvalidArgument");
  const { sizes } = sizesOf(sheet, axis);
  for (const { range } of areas) for (const line of linesOf(range, axis, sheet)) sizes.set(line, size);
  host.book.tell({ kind: "layout", sheet });
}

export function useStandardSize({ sheet, areas }: RangeAreasTarget, axis: Axis, host: HostState): void {
  requireAllowed(host, sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const { sizes } = sizesOf(sheet, axis);
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

/** As wide or high as what the cells show, by the usual width of a character. */
export function autofit(target: RangeAreasTarget, axis: Axis, host: HostState): void {
  const { sheet, areas } = target;
  requireAllowed(host, sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  host.calculate();
  const { sizes } = sizesOf(sheet, axis);
  const used = usedRangeOf(sheet, false);
  if (!used) return;
  for (const { range } of areas) {
    for (const line of linesOf(range, axis, sheet)) {
      const across = axis === "row" ? used.right : used.bottom;
      let size = 0;
      for (let other = 1; other <= across; other++) {
        const cell = axis === "row" ? sheet.cell(line, other) : sheet.cell(other, line);
        if (cell) size = Math.max(size, neededSize(textOf(cell, host), cell.style.fontSize, axis));
      }
      if (size > 0) sizes.set(line, size);
      else sizes.delete(line);
    }
  }
  host.book.tell({ kind: "layout", sheet });
}

function neededSize(text: string, fontSize: number, axis: Axis): number {
  const lines = text.split("\n");
  if (axis === "row") return Math.max(leastRowHeight, lines.length * Math.ceil(fontSize * 1.36));
  const longest = Math.max(...lines.map(({ length }) => length));
  return longest === 0 ? 0 : Math.min(maxColumnWidth, Math.ceil(longest * fontSize * 0.5) + 5);
}

function sizesOf(sheet: BookSheet, axis: Axis) {
  return axis === "row"
    ? { sizes: sheet.rowHeights, standard: sheet.defaultRowHeight }
    : { sizes: sheet.columnWidths, standard: sheet.defaultColumnWidth };
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
