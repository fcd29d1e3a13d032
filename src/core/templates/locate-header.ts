/** Where the header of a template's table is on a unit's sheet: the rows that show most of its captions. */
import type { HeaderBlock } from "./header-block";
import { numberRowOf } from "./number-row";
import type { SheetView } from "./sheet-view";
import type { TemplateSheet, TemplateTable } from "./template";
import { templateKeys } from "./template-keys";

const maxRowsSearched = 120;
/** Fewer captions than this share of the template's and the sheet holds another form. */
const minShare = 0.4;

export interface LocatedHeader extends HeaderBlock {
  /** The share of the template's captions that stand there, 0–1. */
  readonly share: number;
}

export function locateHeader(
  view: SheetView,
  sheet: TemplateSheet,
  table: TemplateTable,
): LocatedHeader | undefined {
  const wanted = templateKeys(sheet).captions;
  const height = table.headerBottom - table.headerTop + 1;
  const last = Math.min(view.grid.lastRow, maxRowsSearched);
  const captions = view.captionsByRow();
  const known = (row: number) => captions.get(row)?.filter(({ key }) => wanted.has(key)) ?? [];
  let best: { top: number; count: number } | undefined;
  for (let top = 1; top <= last; top += 1) {
    if (!captions.get(top)?.some(({ key }) => wanted.has(key))) continue;
    const found = new Set<string>();
    for (let row = top; row < top + height; row += 1) for (const { key } of known(row)) found.add(key);
    if (!best || found.size > best.count) best = { top, count: found.size };
  }
  if (!best || wanted.size === 0 || best.count / wanted.size < minShare) return undefined;
  const { top } = best;
  let bottom = top + height - 1;
  let numberRow: number | null = null;
  let numbers: HeaderBlock["numbers"] = new Map();
  if (table.numberRow !== null) {
    // A row added inside the header pushes the numbers down; the numbers show where the header ends.
    for (let row = top + 1; row <= top + height + 2; row += 1) {
      const printed = numberRowOf(view, row);
      if (!printed) continue;
      numberRow = row;
      numbers = printed;
      bottom = row - 1;
      break;
    }
  }
  const { left, right } = spanOf(view, top, bottom, known, numbers);
  return { top, bottom, numberRow, numbers, left, right, share: best.count / wanted.size };
}

/** From the first to the last column that stands under a caption, known or new, without a gap of empty columns. */
function spanOf(
  view: SheetView,
  top: number,
  bottom: number,
  known: (row: number) => readonly { readonly column: number }[],
  numbers: HeaderBlock["numbers"],
): { left: number; right: number } {
  const columns: number[] = [...numbers.keys()];
  for (let row = top; row <= bottom; row += 1) {
    for (const { column } of known(row)) columns.push(column, view.mergeAt(row, column)?.right ?? column);
  }
  let left = Math.min(...columns);
  let right = Math.max(...columns);
  const hasCaption = (column: number) => {
    for (let row = top; row <= bottom; row += 1) if (view.textAt(row, column) !== "") return true;
    return false;
  };
  while (left > 1 && hasCaption(left - 1)) left -= 1;
  while (right < view.grid.lastColumn && hasCaption(right + 1)) right += 1;
  return { left, right };
}
