/**
 * Heights of rows in which text wraps. Excel fits a row to wrapped text when someone edits it, other programs and
 * previews not even then, and none of them fits it to merged cells: a long note would show its first line only.
 */
import type { CellRange } from "./address";
import { cellKey } from "./grid";
import { linesOf } from "./text-lines";

export interface WrappedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Points. */
  readonly fontSize: number;
}

export interface RowHeight {
  readonly points: number;
  /** Not to be fitted again by Excel, which looks past merged cells. */
  readonly fixed: boolean;
}

/**
 * By row number, for the rows that need more than one line.
 * @param columnWidths In characters, by column.
 * @param characterWidth Points for one of them.
 */
export function rowHeights(
  texts: readonly WrappedText[],
  merges: readonly CellRange[],
  columnWidths: ReadonlyMap<number, number>,
  characterWidth: number,
): ReadonlyMap<number, RowHeight> {
  const mergeAt = new Map(merges.map((merge) => [cellKey(merge.top, merge.left), merge]));
  const heights = new Map<number, RowHeight>();
  for (const { row, column, text, fontSize } of texts) {
    const merge = mergeAt.get(cellKey(row, column));
    if (merge && merge.bottom > merge.top) continue;
    const characters = charactersOf(columnWidths, column, merge?.right ?? column);
    const lines = linesOf(text, characters * characterWidth - marginPoints, fontSize);
    const points = Math.min(Math.ceil(lines * fontSize * lineHeight), maxHeightPoints);
    const known = heights.get(row);
    if (lines === 1 || (known && known.points >= points)) continue;
    heights.set(row, { points, fixed: merge !== undefined || known?.fixed === true });
  }
  return heights;
}

/** Of the font size. */
const lineHeight = 1.3;
/** The most that Excel allows. */
const maxHeightPoints = 409;
/** Characters, of a column that nobody set. */
const defaultColumnWidth = 8.43;
/** On both sides of the text together. */
const marginPoints = 3.75;

function charactersOf(columnWidths: ReadonlyMap<number, number>, left: number, right: number): number {
  let characters = 0;
  for (let column = left; column <= right; column++) {
    characters += Math.max(1, columnWidths.get(column) ?? defaultColumnWidth);
  }
  return characters;
}
