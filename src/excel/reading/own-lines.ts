/**
 * Which cells have borders of their own. Excel shows a line between two cells on both, so that the cells around a table
 * seem to have borders too; a line belongs to the cell that has more of them, and between equals to both of a table.
 */
import { cellKey } from "../../core/model/grid";

/** The sides of a cell that show a line. */
export interface ShownLines {
  readonly left: boolean;
  readonly right: boolean;
  readonly top: boolean;
  readonly bottom: boolean;
  /** Across the cell: nobody else's. */
  readonly diagonal: boolean;
  readonly holdsSomething: boolean;
}

export type LinesByCell = ReadonlyMap<number, ShownLines>;

export function hasOwnLine(lines: LinesByCell, row: number, column: number): boolean {
  const own = lines.get(cellKey(row, column));
  if (!own) return false;
  if (own.diagonal) return true;
  return sides.some(({ side, down, across }) => {
    if (!own[side]) return false;
    const other = lines.get(cellKey(row + down, column + across));
    return other === undefined || belongsTo(own, other, down + across);
  });
}

const sides = [
  { side: "left", down: 0, across: -1 },
  { side: "right", down: 0, across: 1 },
  { side: "top", down: -1, across: 0 },
  { side: "bottom", down: 1, across: 0 },
] as const;

/** `direction` is 1 where the other cell stands below or to the right. */
function belongsTo(own: ShownLines, other: ShownLines, direction: number): boolean {
  const [mine, theirs] = [countOf(own), countOf(other)];
  if (mine !== theirs) return mine > theirs;
  if (mine > 1) return true;
  // A single line between two cells: under a heading, or under a place to be filled in.
  return own.holdsSomething === other.holdsSomething ? direction > 0 : own.holdsSomething;
}

function countOf(lines: ShownLines): number {
  return sides.filter(({ side }) => lines[side]).length;
}
