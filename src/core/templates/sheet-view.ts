/**
 * A sheet as the eye sees it: a merged block is one cell that shows the text of its top-left corner.
 * Learning a form and matching a unit's sheet both look through this view, so that both see the same.
 */
import { type CellRange, contains } from "../model/address";
import {
  type Cell,
  type CellFormat,
  type Grid,
  cellAt,
  cellKey,
  isCellError,
  placeOfKey,
} from "../model/grid";
import { foldText } from "../text/fold-text";
import { needsRepair, repairText } from "../text/repair-text";
import { captionKey } from "./caption-key";

export interface SheetView {
  readonly grid: Grid;
  /** The merged block that covers the cell; `undefined` for a cell on its own. */
  mergeAt(row: number, column: number): CellRange | undefined;
  /** The cell itself, or the top-left corner of its merged block. */
  cellAt(row: number, column: number): Cell | undefined;
  /** The text shown, with runs of white space made single; "" for nothing. */
  textAt(row: number, column: number): string;
  foldedAt(row: number, column: number): string;
  /** The texts in which something had to be put right to read them, by cell key; worked out once for a sheet. */
  repairedTexts(): ReadonlyMap<number, string>;
  formatAt(row: number, column: number): CellFormat | undefined;
  /** The texts that begin in a row, each with its caption key; worked out once for a sheet, by row. */
  captionsByRow(): ReadonlyMap<number, readonly ShownCaption[]>;
}

export interface ShownCaption {
  readonly column: number;
  readonly text: string;
  readonly key: string;
}

/** The view of a sheet: looked at for its unit, for its table and for its figures, and worked out once for all three. */
export function viewOf(grid: Grid, formats: readonly CellFormat[]): SheetView {
  const known = views.get(grid);
  if (known) return known;
  const view = newView(grid, formats);
  views.set(grid, view);
  return view;
}

const views = new WeakMap<Grid, SheetView>();

function newView(grid: Grid, formats: readonly CellFormat[]): SheetView {
  const merges = mergesByRow(grid.merges);
  const mergeAt = (row: number, column: number) =>
    merges.get(row)?.find((range) => contains(range, row, column));
  const shownCell = (row: number, column: number) => {
    const merge = mergeAt(row, column);
    return merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column);
  };
  let repaired: ReadonlyMap<number, string> | undefined;
  const repairedTexts = () => (repaired ??= repairsOf(grid, formats));
  const textAt = (row: number, column: number) => {
    const merge = mergeAt(row, column);
    const top = merge?.top ?? row;
    const left = merge?.left ?? column;
    return cellText(cellAt(grid, top, left), repairedTexts().get(cellKey(top, left)));
  };
  let captions: ReadonlyMap<number, readonly ShownCaption[]> | undefined;
  return {
    grid,
    mergeAt,
    cellAt: shownCell,
    textAt,
    repairedTexts,
    foldedAt: (row, column) => foldText(textAt(row, column)),
    formatAt: (row, column) => {
      const format = cellAt(grid, row, column)?.format;
      return format === undefined ? undefined : formats[format];
    },
    captionsByRow: () => (captions ??= captionsOf(grid, repairedTexts())),
  };
}

/**
 * What a cell shows as text, numbers as typed; white space made single.
 * @param repaired Its text as it was meant, where that is another.
 */
export function cellText(cell: Cell | undefined, repaired?: string): string {
  const value = repaired ?? cell?.value ?? null;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return String(value);
  return untidy.test(value) ? value.replace(/[\s\u00a0]+/g, " ").trim() : value;
}

const untidy = /^\s|\s$|\s\s|[^\S ]/;

/** A printed number or expression behind a caption is no part of it: "Tổng số (7=8+9)". */
export function captionText(text: string): string {
  return text.endsWith(")") ? text.replace(/\s*\(\s*\d{1,3}[a-z]?\s*(=[^)]*)?\)$/u, "").trim() : text;
}

function repairsOf(grid: Grid, formats: readonly CellFormat[]): ReadonlyMap<number, string> {
  const repaired = new Map<number, string>();
  for (const [key, { value, format }] of grid.cells) {
    if (typeof value !== "string" || !needsRepair(value)) continue;
    const fontName = format === undefined ? undefined : formats[format]?.fontName;
    repaired.set(key, repairText(value, fontName === undefined ? {} : { fontName }).text);
  }
  return repaired;
}

function captionsOf(
  grid: Grid,
  repaired: ReadonlyMap<number, string>,
): ReadonlyMap<number, readonly ShownCaption[]> {
  const byRow = new Map<number, ShownCaption[]>();
  for (const [place, cell] of grid.cells) {
    if (typeof cell.value !== "string") continue;
    const text = captionText(cellText(cell, repaired.get(place)));
    if (text === "") continue;
    const { row, column } = placeOfKey(place);
    const caption = { column, text, key: captionKey(text) };
    const sameRow = byRow.get(row);
    if (sameRow) sameRow.push(caption);
    else byRow.set(row, [caption]);
  }
  return byRow;
}

function mergesByRow(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  // A merge over a whole column would fill a million rows; no caption or figure needs more than these.
  const maxMergedRows = 2_000;
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, merge.top + maxMergedRows);
    for (let row = merge.top; row <= bottom; row += 1) {
      const sameRow = byRow.get(row);
      if (sameRow) sameRow.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}
