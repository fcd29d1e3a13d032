/**
 * Draws what changes in the book. Changes are gathered and drawn once a frame, however many an add-in makes; what is
 * drawn is then what the book holds, not what the changes said.
 */
import type { IRange } from "@univerjs/core";
import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { CellRange } from "../../../src/core/model/address";
import type { Book, BookChange, BookConditionalFormat, BookSheet } from "../../host/book/book";
import { drawCells } from "./draw-cells";
import { drawLayout } from "./draw-layout";
import { drawSheets } from "./draw-sheets";
import { type GridSurface, unitId } from "./grid-surface";
import { univerRangeOf } from "./univer-sheet";

export interface BookFollower {
  /** Draws these cells anew although the book has not changed: what the user did there was not taken. */
  restoreCells(sheet: BookSheet, range: CellRange): void;
  /** The same for the names and the order of the tabs. */
  restoreTabs(): void;
  stop(): void;
}

interface Waiting {
  readonly cells: Map<BookSheet, CellRange[]>;
  readonly layouts: Set<BookSheet>;
  sheets: boolean;
  selection: boolean;
}

export function followBook(book: Book, surface: GridSurface): BookFollower {
  let waiting = nothing();
  let frame: number | undefined;
  const overlaid = new Map(book.sheets.map((sheet) => [sheet, sheet.conditionalFormats]));

  const draw = (): void => {
    frame = undefined;
    const due = waiting;
    waiting = nothing();
    noteOverlays(due, overlaid);
    drawContents(book, surface, due);
    // A sheet removed or hidden makes Univer go to another one of its own choice.
    if (!due.selection && !due.sheets && due.layouts.size === 0) return;
    if (canShow(book.active, surface)) drawSelection(book, surface);
    else waitForTab();
  };
  const waitForTab = (): void => {
    waiting.selection = true;
    wait();
  };
  const wait = (): void => {
    frame ??= requestAnimationFrame(draw);
  };
  const stopListening = book.listen((change) => {
    note(waiting, change);
    wait();
  });
  return {
    restoreCells(sheet, range) {
      note(waiting, { kind: "format", sheet, range });
      wait();
    },
    restoreTabs() {
      waiting.sheets = true;
      wait();
    },
    stop() {
      stopListening();
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}

function nothing(): Waiting {
  return { cells: new Map(), layouts: new Set(), sheets: false, selection: false };
}

function note(waiting: Waiting, change: BookChange): void {
  switch (change.kind) {
    case "cells":
    case "format": {
      const ranges = waiting.cells.get(change.sheet);
      if (ranges) ranges.push(change.range);
      else waiting.cells.set(change.sheet, [change.range]);
      return;
    }
    case "layout":
      waiting.layouts.add(change.sheet);
      return;
    case "selection":
    case "sheet-activated":
      waiting.selection = true;
      return;
    case "sheet-added":
    case "sheet-removed":
    case "sheet-renamed":
    case "sheet-moved":
      waiting.sheets = true;
      return;
    case "names":
      return;
  }
}

/** Cells that conditional formats lay over, or have left: the grid draws no cell anew of which it has heard nothing. */
function noteOverlays(waiting: Waiting, overlaid: Map<BookSheet, readonly BookConditionalFormat[]>): void {
  for (const sheet of waiting.layouts) {
    const before = overlaid.get(sheet) ?? [];
    const now = sheet.conditionalFormats;
    if (before === now) continue;
    overlaid.set(sheet, now);
    for (const { ranges } of [...before, ...now])
      for (const range of ranges) note(waiting, { kind: "format", sheet, range });
  }
}

function drawContents(book: Book, surface: GridSurface, due: Waiting): void {
  const isWhole = due.sheets ? drawSheets(surface, book) : new Set<string>();
  for (const sheet of due.layouts) {
    const drawn = surface.workbook().getSheetBySheetId(sheet.id);
    if (drawn && !isWhole.has(sheet.id)) drawLayout(surface, drawn, sheet);
  }
  for (const [sheet, ranges] of due.cells) {
    const drawn = surface.workbook().getSheetBySheetId(sheet.id);
    if (drawn && !isWhole.has(sheet.id)) drawCells(surface, drawn, sheet, ranges);
  }
}

/** Univer complains where a sheet is shown whose tab does not stand yet. */
function canShow(sheet: BookSheet | undefined, surface: GridSurface): boolean {
  return sheet === undefined || sheet.visibility !== "Visible" || surface.hasTab(sheet.id);
}

function drawSelection(book: Book, surface: GridSurface): void {
  const { active } = book;
  const workbook = surface.workbook();
  const drawn = active && workbook.getSheetBySheetId(active.id);
  if (!drawn) return;
  const subUnitId = active.id;
  const isShown = workbook.getActiveSheet()?.getSheetId() === subUnitId;
  const selections = book.selection.map((range) => {
    const drawnRange = univerRangeOf(range);
    return { range: drawnRange, primary: getPrimaryForRange(drawnRange, drawn), style: null };
  });
  if (isShown && isDrawn(surface, selections)) return;
  // Before the sheet is shown: Univer selects A1 of its own accord on a sheet where nothing is selected.
  surface.apply(SetSelectionsOperation, { unitId, subUnitId, selections, reveal: true });
  if (!isShown) surface.apply(SetWorksheetActiveOperation, { unitId, subUnitId });
}

/** What the user is selecting just now stands already; drawing it again would take the mouse out of their hand. */
function isDrawn(surface: GridSurface, selections: readonly { readonly range: IRange }[]): boolean {
  const drawn = surface.injector.get(SheetsSelectionsService).getCurrentSelections();
  const textOf = ({ startRow, startColumn, endRow, endColumn }: IRange): string =>
    [startRow, startColumn, endRow, endColumn].join();
  return (
    drawn.map(({ range }) => textOf(range)).join(";") ===
    selections.map(({ range }) => textOf(range)).join(";")
  );
}
