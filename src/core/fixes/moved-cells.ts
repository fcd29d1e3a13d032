/**
 * The cells of a table whose contents change when its rows and columns change places, each with where its new content
 * comes from. Printed numbers and codes that were put in order already stay as they are.
 */
import { cellAt } from "../model/grid";
import type { MatchedSheet } from "../templates/match-workbook";
import { printedNumberOf } from "../templates/number-row";
import { rowCodeOf } from "../templates/row-captions";
import { cellText } from "../templates/sheet-view";
import type { Rearrangement } from "./rearrangement";

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface MovedCell extends Place {
  readonly source: Place;
}

export function movedCells(
  at: MatchedSheet,
  { rows, columns, area }: Rearrangement,
  captionsFrom: number,
): readonly MovedCell[] {
  const comesFromRow = inverse(rows);
  const comesFromColumn = inverse(columns);
  const { view } = at;
  const isInOrder = inOrderAlready(at, comesFromRow, comesFromColumn);
  const moved: MovedCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const source = {
        row: comesFromRow.get(row) ?? row,
        column: row < captionsFrom ? column : (comesFromColumn.get(column) ?? column),
      };
      const merge = view.mergeAt(row, column);
      // Merged cells show what their first one holds; the others hold nothing.
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const block = view.mergeAt(source.row, source.column);
      const head = block ? { row: block.top, column: block.left } : source;
      if ((head.row === row && head.column === column) || isInOrder(row, column)) continue;
      moved.push({ row, column, source: head });
    }
  }
  return moved;
}

function inverse(moves: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...moves].map(([from, to]) => [to, from]));
}

/** Whoever moved a row or column may have numbered anew: what is in the form's order then must stay. */
function inOrderAlready(
  { template, view, match }: MatchedSheet,
  comesFromRow: ReadonlyMap<number, number>,
  comesFromColumn: ReadonlyMap<number, number>,
): (row: number, column: number) => boolean {
  const { table } = template;
  if (!table || !match) return () => false;
  const { header, keys, layout } = match;
  const textAt = (row: number, column: number) => cellText(cellAt(view.grid, row, column));
  const numbers = new Map(
    table.columns.flatMap(({ id, number }): [number, string][] => {
      const at = layout.columns.get(id);
      return at === undefined || number === null ? [] : [[at, number]];
    }),
  );
  const codes = new Map(
    table.rows.flatMap(({ id, code }): [number, string][] => {
      const at = layout.rows.get(id);
      return at === undefined || code === null ? [] : [[at, code]];
    }),
  );
  return (row, column) => {
    if (row === header.numberRow) {
      const own = numbers.get(comesFromColumn.get(column) ?? column);
      return own !== undefined && printedNumberOf(textAt(row, column))?.number === own;
    }
    if (column === keys.codeColumn) {
      const own = codes.get(comesFromRow.get(row) ?? row);
      return own !== undefined && rowCodeOf(textAt(row, column)) === own;
    }
    return false;
  };
}
