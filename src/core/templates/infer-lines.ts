/**
 * The lines under a header, down to where its table ends: signatures, remarks, a second table, or empty rows
 * after which nothing is asked any more.
 */
import { placeOfKey } from "../model/grid";
import { foldText } from "../text/fold-text";
import type { HeaderBlock } from "./header-block";
import { captionsIn, isOrdinalCaption } from "./infer-header-rows";
import { numberedHeader } from "./infer-numbered-header";
import { isRemarkText, isSignatureText, isTotalLabel } from "./row-captions";
import type { SheetView } from "./sheet-view";
import { type KeyColumns, rowKeyAt } from "./table-body";

export interface BodyLine {
  readonly row: number;
  readonly code: string | null;
  /** "" for a line to be filled in. */
  readonly label: string;
  /** The header, printed again at the head of the next page. */
  readonly isHeader?: true;
}

const maxGapRows = 2;
/** Longer tables are data of a register rather than rows of a form. */
const maxRows = 2_000;

export function tableLines(
  view: SheetView,
  header: HeaderBlock,
  keys: KeyColumns,
  bodyTop: number,
): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  const drawsBorders = isBordered(view, header, bodyTop) || isBordered(view, header, header.bottom);
  const repeatsHeader = headerRepeats(view, header);
  const nextTable = secondTableAt(view, header, bodyTop, repeatsHeader);
  const last = Math.min(Math.max(view.grid.lastRow, lastBorderedRow(view)), bodyTop + maxRows);
  let gap = 0;
  for (let row = bodyTop; row < Math.min(last + 1, nextTable ?? last + 1); row += 1) {
    const line = { row, ...rowKeyAt(view, keys, row) };
    if (repeatsHeader(row)) {
      lines.push({ ...line, isHeader: true });
      continue;
    }
    if (line.code === null && isEndOfTable(view, header, row)) break;
    const isDrawn = isBordered(view, header, row);
    if (line.label === "" && line.code === null && !isDrawn) {
      gap += 1;
      if (gap > maxGapRows) break;
      continue;
    }
    if (!goesOn(view, header, line, { drawsBorders, isDrawn, gap })) break;
    gap = 0;
    lines.push(line);
  }
  return nextTable === undefined ? lines : withoutNextTitle(view, header, lines);
}

/** Whether a line belongs to the table at all: loose text under it is a remark. */
function goesOn(
  view: SheetView,
  header: HeaderBlock,
  line: BodyLine,
  { drawsBorders, isDrawn, gap }: { drawsBorders: boolean; isDrawn: boolean; gap: number },
): boolean {
  if (isDrawn || computesFigure(view, header, line.row)) return true;
  if (drawsBorders) return gap === 0 && (line.code !== null || isTotalLabel(line.label));
  return gap === 0 || line.code !== null || isTotalLabel(line.label);
}

function computesFigure(view: SheetView, header: HeaderBlock, row: number): boolean {
  for (let column = header.left; column <= header.right; column += 1)
    if (view.cellAt(row, column)?.formula !== undefined) return true;
  return false;
}

function isEndOfTable(view: SheetView, header: HeaderBlock, row: number): boolean {
  for (let column = header.left; column <= header.right; column += 1) {
    const text = view.textAt(row, column);
    if (text !== "" && typeof view.cellAt(row, column)?.value === "string") {
      if (isSignatureText(text) || isRemarkText(text)) return true;
    }
  }
  return false;
}

function isBordered(view: SheetView, header: HeaderBlock, row: number): boolean {
  for (let column = header.left; column <= header.right; column += 1) {
    if (view.formatAt(row, column)?.bordered) return true;
  }
  return false;
}

/** Rows for entries may be drawn below the last cell that holds anything. */
function lastBorderedRow(view: SheetView): number {
  let last = 0;
  for (const key of view.grid.cells.keys()) last = Math.max(last, placeOfKey(key).row);
  return last;
}

/** Where another table's header begins: another "TT", or captions over another row of printed numbers. */
function secondTableAt(
  view: SheetView,
  header: HeaderBlock,
  bodyTop: number,
  repeatsHeader: (row: number) => boolean,
): number | undefined {
  const last = Math.min(view.grid.lastRow, bodyTop + maxRows);
  for (let row = bodyTop; row <= last; row += 1) {
    if (repeatsHeader(row)) continue;
    const isHeading =
      captionsIn(view, row, header.left, header.right).length >= 3 &&
      [0, 1, 2].some((offset) => isOrdinalCaption(view.textAt(row, header.left + offset)));
    if (isHeading) return row;
    const numbered = row > bodyTop + 1 ? numberedHeader(view, row) : undefined;
    if (numbered && numbered.top > bodyTop) return numbered.top;
  }
  return undefined;
}

/** Tells the rows where the header is printed again, at the head of the next page. */
function headerRepeats(view: SheetView, header: HeaderBlock): (row: number) => boolean {
  const { left, right } = header;
  const shown = (row: number) => captionsIn(view, row, left, right);
  const own = new Set(
    [header.top, header.bottom, header.numberRow].flatMap((row) => {
      const captions = row === null ? [] : shown(row);
      return captions.length >= 3 ? captions.map(foldText).join("|") : [];
    }),
  );
  return (row) => {
    const captions = shown(row);
    return captions.length >= 3 && own.has(captions.map(foldText).join("|"));
  };
}

/** The next table's title stands above its header and below this table's last row. */
function withoutNextTitle(
  view: SheetView,
  header: HeaderBlock,
  lines: readonly BodyLine[],
): readonly BodyLine[] {
  const drawn = lastIndex(lines, ({ row }) => isBordered(view, header, row));
  if (drawn >= 0) return lines.slice(0, drawn + 1);
  const total = lastIndex(lines, ({ label }) => isTotalLabel(label));
  return total >= 0 ? lines.slice(0, total + 1) : lines.slice(0, -1);
}

function lastIndex(lines: readonly BodyLine[], holds: (line: BodyLine) => boolean): number {
  return lines.reduce((last, line, index) => (holds(line) ? index : last), -1);
}
