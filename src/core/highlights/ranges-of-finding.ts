/**
 * The cells a finding stands on, as rectangles: "D30" · "A9:B11" · whole rows "17:17" · whole columns "L:M" · several
 * of them with commas. Whole rows and columns end where the sheet does.
 */
import { type CellRange, columnNumber, maxColumn, maxRow, parseRange } from "../model/address";
import type { Grid } from "../model/grid";

type Extent = Pick<Grid, "lastRow" | "lastColumn">;

export function rangesOfFinding(cell: string | null, extent: Extent): readonly CellRange[] {
  return (cell ?? "").split(",").flatMap((part) => rangeOf(part.replaceAll("$", "").trim(), extent) ?? []);
}

function rangeOf(text: string, extent: Extent): CellRange | undefined {
  const range = wholeRows(text, extent) ?? wholeColumns(text, extent) ?? parseRange(text);
  return range && withinUse(range, extent);
}

function wholeRows(text: string, { lastColumn }: Extent): CellRange | undefined {
  const [, first, last = first] = /^(\d{1,7}):(\d{1,7})$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  const rows = [Number(first), Number(last)].map((row) => Math.min(Math.max(row, 1), maxRow));
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: 1, right: Math.max(lastColumn, 1) };
}

function wholeColumns(text: string, { lastRow }: Extent): CellRange | undefined {
  const [, first, last = first] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const columns = [first, last].map((name) => Math.min(columnNumber(name), maxColumn));
  return { top: 1, bottom: Math.max(lastRow, 1), left: Math.min(...columns), right: Math.max(...columns) };
}

/** A blank cell below the last filled one may well be a fault; a thousand of them are the rest of the paper. */
function withinUse(range: CellRange, { lastRow, lastColumn }: Extent): CellRange {
  const isTall = range.bottom - range.top >= mostBlankLines;
  const isWide = range.right - range.left >= mostBlankLines;
  const bottom = isTall ? Math.min(range.bottom, Math.max(lastRow, range.top)) : range.bottom;
  const right = isWide ? Math.min(range.right, Math.max(lastColumn, range.left)) : range.right;
  return { ...range, bottom, right };
}

const mostBlankLines = 1_000;
