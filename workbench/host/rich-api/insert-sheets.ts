/** `workbook.insertWorksheetsFromBase64`: sheets of another workbook added to this one, at once and not undoable. */
import type { Book, BookSheet } from "../book/book";
import { requireOpenStructure } from "./range/guard";
import type { HostState } from "./host-state";
import { refuse } from "./refusal";
import { copyName } from "./sheet-names";

/** The ids of the new sheets, in their order. */
export function insertSheets(
  book: Book,
  bytes: Uint8Array,
  options: Readonly<Record<string, unknown>>,
  host: HostState,
): readonly string[] {
  requireOpenStructure(host);
  const chosen = chosenSheets(sheetsIn(bytes, host), options["sheetNamesToInsert"]);
  const at = positionFor(book, options);
  for (const [offset, sheet] of chosen.entries()) {
    if (book.sheetNamed(sheet.name)) sheet.name = copyName(book, sheet.name);
    book.sheets.splice(at + offset, 0, sheet);
    book.active ??= sheet;
    book.tell({ kind: "sheet-added", sheet });
  }
  return chosen.map(({ id }) => id);
}

function sheetsIn(bytes: Uint8Array, host: HostState): readonly BookSheet[] {
  if (!host.store) return refuse("NotImplemented");
  try {
    return host.store.openSheets(bytes);
  } catch {
    // Bytes that are no workbook: Excel says no more than this either.
    return refuse("InvalidArgument");
  }
}

function chosenSheets(sheets: readonly BookSheet[], names: unknown): readonly BookSheet[] {
  if (!Array.isArray(names) || names.length === 0) return sheets;
  return names.map(
    (name) =>
      sheets.find((sheet) => sheet.name.toLowerCase() === String(name).toLowerCase()) ??
      refuse("ItemNotFound"),
  );
}

/** `positionType`: "None", "Before", "After", "Beginning", "End"; `relativeTo`: a sheet or its name. */
function positionFor(
  book: Book,
  { positionType = "End", relativeTo }: Readonly<Record<string, unknown>>,
): number {
  if (positionType === "Beginning") return 0;
  if (positionType !== "Before" && positionType !== "After") return book.sheets.length;
  const named = typeof relativeTo === "string" ? book.sheetNamed(relativeTo) : undefined;
  const sheet = named ?? book.sheets.find(({ id }) => id === relativeTo) ?? refuse("ItemNotFound");
  return book.sheets.indexOf(sheet) + (positionType === "After" ? 1 : 0);
}
