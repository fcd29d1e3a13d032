/** The lines around and between cells, by the sides of Office.js: "EdgeTop", "InsideHorizontal" … */
import type { CellRange } from "../../../../src/core/model/address";
import { type BookSheet, setCell } from "../../book/book";
import type { BorderEdge, BorderLine } from "../../book/cell-style";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import type { BorderTarget } from "../targets";
import { requireAllowed } from "./guard";
import { cellOrBlank } from "./styles-in-range";

export const borderSides = [
  "DiagonalDown",
  "DiagonalUp",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "EdgeTop",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** What all lines of the side have in common: null where they differ, `undefined` where there are none. */
export function commonLine({ areas, side }: BorderTarget): BorderLine | null | undefined {
  const found = new Map<string, BorderLine | undefined>();
  for (const { range } of areas.areas) {
    for (const { row, column, edge } of edgesOf(range, side)) {
      const line = lineAt(areas.sheet, row, column, edge);
      found.set(JSON.stringify(line) ?? "", line);
    }
  }
  return found.size > 1 ? null : [...found.values()][0];
}

/** `undefined` takes the lines away. */
export function setLines(
  { areas, side }: BorderTarget,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
  host: HostState,
): void {
  const { sheet } = areas;
  requireAllowed(host, sheet, "allowFormatCells");
  for (const { range } of areas.areas) {
    for (const { row, column, edge } of edgesOf(range, side)) {
      setLine(sheet, row, column, edge, change(lineAt(sheet, row, column, edge)));
    }
    host.book.tell({ kind: "format", sheet, range });
  }
}

/** Two neighbours share a line; it may be kept with either. */
export function lineAt(
  sheet: BookSheet,
  row: number,
  column: number,
  edge: BorderEdge,
): BorderLine | undefined {
  const own = sheet.cell(row, column)?.style.borders[edge];
  if (own) return own;
  const { down, right, opposite } = neighbours[edge];
  return sheet.cell(row + down, column + right)?.style.borders[opposite];
}

function setLine(
  sheet: BookSheet,
  row: number,
  column: number,
  edge: BorderEdge,
  line: BorderLine | undefined,
): void {
  put(sheet, row, column, edge, line);
  const { down, right, opposite } = neighbours[edge];
  // The neighbour's own line would still show behind one that was taken away or changed.
  if (sheet.cell(row + down, column + right)?.style.borders[opposite]) {
    put(sheet, row + down, column + right, opposite, line);
  }
}

function put(
  sheet: BookSheet,
  row: number,
  column: number,
  edge: BorderEdge,
  line: BorderLine | undefined,
): void {
  const cell = cellOrBlank(sheet, row, column);
  const { [edge]: _before, ...others } = cell.style.borders;
  const borders = line ? { ...others, [edge]: line } : others;
  setCell(sheet, row, column, { ...cell, style: { ...cell.style, borders } });
}

const neighbours: Readonly<
  Record<BorderEdge, { readonly down: number; readonly right: number; readonly opposite: BorderEdge }>
> = {
  top: { down: -1, right: 0, opposite: "bottom" },
  bottom: { down: 1, right: 0, opposite: "top" },
  left: { down: 0, right: -1, opposite: "right" },
  right: { down: 0, right: 1, opposite: "left" },
};

interface CellEdge {
  readonly row: number;
  readonly column: number;
  readonly edge: BorderEdge;
}

function* edgesOf(range: CellRange, side: string): Iterable<CellEdge> {
  const { top, left, bottom, right } = range;
  switch (side) {
    case "EdgeTop":
      for (let column = left; column <= right; column++) yield { row: top, column, edge: "top" };
      return;
    case "EdgeBottom":
      for (let column = left; column <= right; column++) yield { row: bottom, column, edge: "bottom" };
      return;
    case "EdgeLeft":
      for (let row = top; row <= bottom; row++) yield { row, column: left, edge: "left" };
      return;
    case "EdgeRight":
      for (let row = top; row <= bottom; row++) yield { row, column: right, edge: "right" };
      return;
    case "InsideHorizontal":
      for (let row = top; row < bottom; row++) {
        for (let column = left; column <= right; column++) yield { row, column, edge: "bottom" };
      }
      return;
    case "InsideVertical":
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column < right; column++) yield { row, column, edge: "right" };
      }
      return;
    case "DiagonalDown":
    case "DiagonalUp":
      // Forms have no struck-out cells, so none are kept.
      return;
    default:
      refuse("InvalidArgument");
  }
}
