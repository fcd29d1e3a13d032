/**
 * Bare values have no merged cells, and captions that stood in them leave holes below: "TT" over three rows of captions.
 * Here they are merged again, as the form prints them, so that its header is found whole.
 */
import type { CellRange } from "../../model/address";
import type { Grid } from "../../model/grid";
import { findHeader } from "../infer-header";
import { captionsIn, isMeasureLine, maxHeaderRows } from "../infer-header-rows";
import { type SheetView, viewOf } from "../sheet-view";

export function withMergedCaptions(grid: Grid): Grid {
  const view = viewOf(grid, []);
  const header = findHeader(view);
  if (!header) return grid;
  const { bottom, left, right } = header;
  const top = topOf(view, bottom, left, right);
  const merges: CellRange[] = [];
  for (let column = left; column <= right; column += 1) {
    const row = lastTextAbove(view, column, bottom, top);
    if (row !== undefined && row < bottom) merges.push({ top: row, bottom, left: column, right: column });
  }
  return merges.length === 0 ? grid : { ...grid, merges };
}

/** The row where the caption of the first column stands. */
function topOf(view: SheetView, bottom: number, left: number, right: number): number {
  const row = lastTextAbove(view, left, bottom, Math.max(1, bottom - maxHeaderRows + 1));
  const captions = row === undefined ? [] : captionsIn(view, row, left, right);
  return row !== undefined && captions.length >= 2 && !isMeasureLine(captions) ? row : bottom;
}

function lastTextAbove(view: SheetView, column: number, bottom: number, top: number): number | undefined {
  for (let row = bottom; row >= top; row -= 1) if (view.textAt(row, column) !== "") return row;
  return undefined;
}
