/**
 * A table found by its captions, wherever it stands on a sheet: lists of officers, of trips, of targets, scoring forms.
 * Captions may stand in up to four rows, merged or not, under letterheads of any length; their order is free.
 *
 *   captionedTable(grid, { name: /^họ (và )?tên/, from: /từ ngày/ }, ["name", "from"])
 *
 * A column goes by its whole path ("thời gian đi cơ sở > từ ngày"), folded and without brackets.
 */
import { type CellRange, contains } from "../model/address";
import { cellAt, type Grid, isCellError } from "../model/grid";
import { foldText } from "../text/fold-text";
import { repairText } from "../text/repair-text";
import { isAboveTable, isNumberRow } from "./rows-around-captions";

export interface CaptionedTable<Column extends string> {
  /** The rows of the captions, and the first row below them (and below a row of column numbers). */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly firstRow: number;
  readonly columns: ReadonlyMap<Column, number>;
  /** The path of every column that has one, by column number. */
  readonly paths: ReadonlyMap<number, string>;
}

/** What a caption must look like; a function sees the whole path and the lowest caption by itself. */
export type CaptionPattern = RegExp | ((path: string, lowest: string) => boolean);

const lastHeaderRow = 40;
const mostHeaderRows = 4;
/** What stands further right was dropped there by accident. */
const mostColumns = 400;

/**
 * The header with the most columns known; of equals the uppermost. Each pattern takes the first column it fits; the order
 * of `wanted` decides where two fit one column.
 */
export function captionedTable<Column extends string>(
  grid: Grid,
  wanted: Readonly<Partial<Record<Column, CaptionPattern>>>,
  needed: readonly Column[],
  from = 1,
): CaptionedTable<Column> | undefined {
  const last = Math.min(grid.lastRow, from + lastHeaderRow);
  const captions = captionsBetween(grid, from, last + mostHeaderRows);
  let best: CaptionedTable<Column> | undefined;
  for (let top = from; top <= last; top += 1) {
    if (captions.countIn(top) < 2 || isAboveTable(textsOf(grid, top))) continue;
    for (let bottom = top; bottom < top + mostHeaderRows && bottom <= grid.lastRow; bottom += 1) {
      if (bottom > top && !captions.mayContinue(top, bottom)) break;
      const table = tableAt(grid, captions, top, bottom, wanted);
      if (needed.some((column) => !table.columns.has(column))) continue;
      if (!best || table.columns.size > best.columns.size) best = table;
    }
    // A header is read whole: a lower start would only see part of it.
    if (best && top > best.headerBottom) break;
  }
  return best;
}

/** Text of a cell on one line, as it was meant; numbers in full; "" for nothing and for errors. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = cellAt(grid, row, column)?.value ?? null;
  if (value === null || isCellError(value)) return "";
  if (typeof value !== "string") return String(value);
  return repairText(value).text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** The text that stands over a cell: its own, or that of the merged block that covers it. */
export function textOver(grid: Grid, row: number, column: number): string {
  const merge = grid.merges.find((range) => contains(range, row, column));
  return textAt(grid, merge?.top ?? row, merge?.left ?? column);
}

/** Folded, without what stands in brackets and without marks: "Tự chấm (Đạt/ Không đạt)*" → "tự chấm". */
export function captionText(text: string): string {
  const plain = foldText(text).replace(/\(.*?\)/g, " ");
  return plain
    .replace(/[^\p{L}\p{N}%/.+]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The caption that stands over each cell of the rows a header may take. */
interface Captions {
  /** Of the cell, or of the merged block that covers it. */
  at(row: number, column: number): string;
  /** Cells of the row that hold text of their own. */
  countIn(row: number): number;
  /** Whether a row can still be part of a header that begins at `top`, or is the first row of the table. */
  mayContinue(top: number, row: number): boolean;
}

/** One place of a header, worked out once. */
interface Caption {
  readonly text: string;
  /** Text of the cell itself, not of a block merged over it from above or from the left. */
  readonly isOwn: boolean;
  /** A caption of one column: another stands right beside it. */
  readonly standsAlone: boolean;
  readonly merge: CellRange | undefined;
}

function captionsBetween(grid: Grid, from: number, to: number): Captions {
  const merges = grid.merges.filter(({ top, bottom }) => bottom >= from && top <= to);
  const known = new Map<number, readonly Caption[]>();
  const mergeAt = (row: number, column: number): CellRange | undefined =>
    merges.find((range) => contains(range, row, column));
  const rowOf = (row: number): readonly Caption[] => {
    const remembered = known.get(row);
    if (remembered) return remembered;
    const made = captionsOfRow(grid, row, mergeAt);
    known.set(row, made);
    return made;
  };
  return {
    at: (row, column) => rowOf(row)[column - 1]?.text ?? "",
    countIn: (row) => rowOf(row).filter(({ isOwn }) => isOwn).length,
    mayContinue: (top, row) => {
      if (rowOf(row).every(({ text }) => text === "")) return false;
      let closed = 0;
      for (const [index, { isOwn }] of rowOf(row).entries()) {
        if (!isOwn) continue;
        let above = row - 1;
        let caption = rowOf(above)[index];
        while (above > top && caption && caption.text === "" && !caption.merge)
          caption = rowOf(--above)[index];
        if (caption?.standsAlone) closed += 1;
      }
      // One column may have its caption in two cells, one below the other; a row of the table fills several.
      return closed < 2;
    },
  };
}

function captionsOfRow(
  grid: Grid,
  row: number,
  mergeAt: (row: number, column: number) => CellRange | undefined,
): readonly Caption[] {
  const places = Array.from({ length: Math.min(grid.lastColumn, mostColumns) }, (_, index) => {
    const merge = mergeAt(row, index + 1);
    const top = merge?.top ?? row;
    const left = merge?.left ?? index + 1;
    const text = textAt(grid, top, left);
    return { merge, text: captionText(text), isOwn: text !== "" && top === row && left === index + 1 };
  });
  return places.map((place, index) => {
    const next = places[index + 1];
    const isWide = place.merge !== undefined && place.merge.right > place.merge.left;
    return {
      ...place,
      standsAlone: place.text !== "" && !isWide && (!next || next.isOwn || next.merge !== undefined),
    };
  });
}

function tableAt<Column extends string>(
  grid: Grid,
  captions: Captions,
  top: number,
  bottom: number,
  wanted: Readonly<Partial<Record<Column, CaptionPattern>>>,
): CaptionedTable<Column> {
  const paths = new Map<number, string>();
  const columns = new Map<Column, number>();
  for (let column = 1; column <= Math.min(grid.lastColumn, mostColumns); column += 1) {
    const path = pathOf(captions, top, bottom, column);
    if (path !== "") paths.set(column, path);
  }
  for (const [name, pattern] of Object.entries(wanted) as [Column, CaptionPattern][]) {
    const taken = new Set(columns.values());
    for (const [column, path] of paths) {
      if (taken.has(column) || !fits(pattern, path)) continue;
      columns.set(name, column);
      break;
    }
  }
  return { headerTop: top, headerBottom: bottom, firstRow: firstRowBelow(grid, top, bottom), columns, paths };
}

function fits(pattern: CaptionPattern, path: string): boolean {
  const lowest = lowestCaption(path);
  return pattern instanceof RegExp ? pattern.test(lowest) || pattern.test(path) : pattern(path, lowest);
}

/** "thời gian đi cơ sở > từ ngày" → "từ ngày". */
export function lowestCaption(path: string): string {
  return path.split(" > ").at(-1) ?? path;
}

/** From the top down; a merged caption counts for every column and row under it, once. */
function pathOf(captions: Captions, top: number, bottom: number, column: number): string {
  const path: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const caption = captions.at(row, column);
    if (caption !== "" && path.at(-1) !== caption) path.push(caption);
  }
  return path.join(" > ");
}

/** A row of column numbers, "(1) (2) (3)" or "1 2 3", is part of the header; so are the rest of merged captions. */
function firstRowBelow(grid: Grid, top: number, bottom: number): number {
  const lowest = grid.merges
    .filter((merge) => merge.top >= top && merge.top <= bottom)
    .filter((merge) => merge.bottom > bottom && merge.bottom < bottom + mostHeaderRows)
    .reduce((last, merge) => Math.max(last, merge.bottom), bottom);
  return isNumberRow(textsOf(grid, lowest + 1)) ? lowest + 2 : lowest + 1;
}

/** What stands in a row, from column 1 on; "" for nothing. */
function textsOf(grid: Grid, row: number): readonly string[] {
  return Array.from({ length: Math.min(grid.lastColumn, mostColumns) }, (_, index) =>
    textAt(grid, row, index + 1),
  );
}
