/**
 * Heights of rows in which text wraps. Excel fits a row to wrapped text when someone edits it, other programs and
 * previews not even then, and none of them fits it to merged cells: a long note would show its first line only.
 */
import { cellKey } from "../../../core/model/grid";
import type { CellRange } from "../../../core/model/address";
import type { StyledCell } from "../../../core/model/styled-cells";
import { digitPixels, pixelPoints } from "../styles/column-width";
import type { StyleBook } from "../styles/style-book";
import { linesOf } from "./text-lines";

export interface RowHeight {
  readonly points: number;
  /** Not to be fitted again by Excel, which looks past merged cells. */
  readonly fixed: boolean;
}

/** By row number, for the rows that need more than one line. */
export function rowHeights(
  cells: readonly StyledCell[],
  merges: readonly CellRange[],
  columnWidths: ReadonlyMap<number, number>,
  styles: StyleBook,
): ReadonlyMap<number, RowHeight> {
  const characterWidth = digitPixels(styles.defaultFontSize) * pixelPoints;
  const mergeAt = new Map(merges.map((merge) => [cellKey(merge.top, merge.left), merge]));
  const heights = new Map<number, RowHeight>();
  for (const { patch, look } of cells) {
    const text = patch.content.kind === "value" ? patch.content.value : patch.content.result;
    const merge = mergeAt.get(cellKey(patch.row, patch.column));
    const spansRows = merge !== undefined && merge.bottom > merge.top;
    if (typeof text !== "string" || !look.wrap || spansRows) continue;
    const size = styles.baseFont.size + look.larger;
    const characters = charactersOf(columnWidths, patch.column, merge?.right ?? patch.column);
    const lines = linesOf(text, characters * characterWidth - marginPoints, size);
    const points = Math.min(Math.ceil(lines * size * lineHeight), maxHeightPoints);
    const known = heights.get(patch.row);
    if (lines === 1 || (known && known.points >= points)) continue;
    heights.set(patch.row, { points, fixed: merge !== undefined || known?.fixed === true });
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
