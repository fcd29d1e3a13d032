/** Cells grouped into rectangles, so that what is the same for many is asked for once. */
import type { CellAddress, CellRange } from "./address";

/**
 * Rectangles that hold exactly these cells, each cell in one of them: runs along a row, joined with the run right
 * below that has the same ends.
 */
export function rectanglesOf(cells: Iterable<CellAddress>): readonly CellRange[] {
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const finished: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (const runs of runsByRow(inOrder)) {
    const next = new Map<string, CellRange>();
    for (const run of runs) {
      const key = `${run.left}:${run.right}`;
      const above = open.get(key);
      const joins = above?.bottom === run.top - 1;
      next.set(key, joins ? { ...above, bottom: run.bottom } : run);
      if (joins) open.delete(key);
    }
    finished.push(...open.values());
    open = next;
  }
  return [...finished, ...open.values()];
}

/** The cells of equal key as rectangles, by key. */
export function rectanglesByKey<Cell extends CellAddress>(
  cells: Iterable<Cell>,
  keyOf: (cell: Cell) => string,
): ReadonlyMap<string, readonly CellRange[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return new Map([...groups].map(([key, group]) => [key, rectanglesOf(group)]));
}

/** The cells of a rectangle, row by row. */
export function* cellsOf({ top, left, bottom, right }: CellRange): Generator<CellAddress> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}

function runsByRow(cells: readonly CellAddress[]): readonly (readonly CellRange[])[] {
  const rows: CellRange[][] = [];
  for (const { row, column } of cells) {
    const runs = rows.at(-1);
    const run = runs?.at(-1);
    if (!runs || !run || run.top !== row) rows.push([{ top: row, left: column, bottom: row, right: column }]);
    else if (run.right === column - 1) runs[runs.length - 1] = { ...run, right: column };
    else if (run.right < column) runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return rows;
}
