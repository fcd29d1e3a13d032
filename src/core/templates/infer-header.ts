/**
 * The header of a blank form's first table. The surest sign is the row of printed numbers; then "TT" / "STT"; then
 * rows of bordered captions; then the usual words.
 */
import type { HeaderBlock } from "./header-block";
import { numberedHeader } from "./infer-numbered-header";
import { plainHeader } from "./infer-plain-header";
import { rowCodeOf } from "./row-captions";
import type { SheetView } from "./sheet-view";

const maxRowsSearched = 60;

/** The header of the first table on the sheet. */
export function findHeader(view: SheetView): HeaderBlock | undefined {
  const last = Math.min(view.grid.lastRow, maxRowsSearched);
  const numbered = firstOf(1, last, (row) => numberedHeader(view, row));
  const plain = firstOf(1, (numbered?.top ?? last + 1) - 1, (row) => plainHeader(view, row));
  // Lines between two headers make the upper one a table of its own; without, it is a box of parameters.
  const isTable = plain && (!numbered || countCodes(view, plain, numbered.top) >= 2);
  return isTable ? plain : numbered;
}

function firstOf(
  from: number,
  to: number,
  headerAt: (row: number) => HeaderBlock | undefined,
): HeaderBlock | undefined {
  for (let row = from; row <= to; row += 1) {
    const header = headerAt(row);
    if (header) return header;
  }
  return undefined;
}

function countCodes(view: SheetView, header: HeaderBlock, end: number): number {
  let count = 0;
  for (let row = header.bottom + 1; row < end; row += 1)
    if (rowCodeOf(view.textAt(row, header.left)) !== null) count += 1;
  return count;
}
