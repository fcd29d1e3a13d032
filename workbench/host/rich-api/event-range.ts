/** The cells an event is about, as the id by which its handler asks for them: "{…}!A9:B11". */
import { type CellRange, parseRange, rangeText } from "../../../src/core/model/address";
import type { Book, BookSheet } from "../book/book";
import type { RangeTarget } from "./targets";

export function eventRangeId(sheet: BookSheet, range: CellRange): string {
  return `${sheet.id}!${rangeText(range)}`;
}

/** null where the sheet is gone. */
export function rangeOfEvent(book: Book, id: string): RangeTarget | null {
  const [sheetId, address = ""] = id.split("!");
  const sheet = book.sheets.find((candidate) => candidate.id === sheetId);
  const range = parseRange(address);
  return sheet && range ? { sheet, range } : null;
}
