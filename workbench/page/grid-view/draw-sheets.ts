/** Brings the tabs up to the book's: sheets added, removed, renamed and moved. */
import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { Book } from "../../host/book/book";
import { type GridSurface, unitId } from "./grid-surface";
import { univerSheetOf } from "./univer-sheet";

/** Sheets that were missing are drawn whole; their ids are the answer. */
export function drawSheets(surface: GridSurface, book: Book): ReadonlySet<string> {
  const workbook = surface.workbook();
  const added = new Set<string>();
  book.sheets.forEach((sheet, index) => {
    const drawn = workbook.getSheetBySheetId(sheet.id);
    if (!drawn) {
      added.add(sheet.id);
      const snapshot = mergeWorksheetSnapshotWithDefault(univerSheetOf(sheet));
      surface.apply(InsertSheetMutation, { unitId, index, sheet: snapshot });
    } else if (drawn.getName() !== sheet.name) {
      surface.apply(SetWorksheetNameMutation, { unitId, subUnitId: sheet.id, name: sheet.name });
    }
  });
  // Last, because a workbook must never be without a sheet.
  for (const drawn of workbook.getSheets()) {
    const id = drawn.getSheetId();
    if (book.sheets.some((sheet) => sheet.id === id)) continue;
    surface.apply(RemoveSheetMutation, { unitId, subUnitId: id, subUnitName: drawn.getName() });
  }
  book.sheets.forEach((sheet, toOrder) => {
    const fromOrder = workbook.getSheets().findIndex((drawn) => drawn.getSheetId() === sheet.id);
    if (fromOrder === toOrder) return;
    surface.apply(SetWorksheetOrderMutation, { unitId, subUnitId: sheet.id, fromOrder, toOrder });
  });
  return added;
}
