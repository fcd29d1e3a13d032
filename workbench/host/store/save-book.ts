/**
 * Saves a `Book` by patching the bytes it was opened from: what changed since then is found by opening them again.
 * Three patches, because each names sheets as they are called before it: sheets added, then renamed and arranged,
 * then filled. A book in which nothing changed is saved as the very bytes it came from.
 */
import type { NewSheet, SheetPatch, WorkbookPatch } from "../../../src/core/model/workbook-patch";
import { isRefusal } from "../../../src/xlsx/reader/refusals";
import { emptyWorkbook } from "../../../src/xlsx/writer/empty-workbook";
import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import type { Book, BookSheet } from "../book/book";
import { readPackage, type PackageBook } from "./read-package";
import { settingsId, settingsText, sheetPropertiesId, sheetPropertiesText } from "./settings-part";
import { cellChanges } from "./save/cell-patches";
import { layoutChanges } from "./save/sheet-layout";
import { nameChanges } from "./save/name-changes";
import { same } from "./save/same";
import { unsaved, type TellUnsaved } from "./save/unsaved";

/** The book could not be saved; the message is a Vietnamese sentence for the user. */
export class BookNotSaved extends Error {}

/** `tell` hears of everything in the book that the file does not get. */
export async function saveBook(book: Book, tell: TellUnsaved = () => {}): Promise<Uint8Array> {
  const source = book.source ?? emptyWorkbook();
  const first = opened(source);
  const arranged = await withSheets(source, first.book, book);
  const patch = contentPatch(arranged === source ? first : opened(arranged), book, tell);
  return isEmpty(patch) ? arranged : written(arranged, patch);
}

async function withSheets(source: Uint8Array, before: Book, book: Book): Promise<Uint8Array> {
  const added = book.sheets.filter(({ storedName }) => storedName === null || !before.sheetNamed(storedName));
  const temporary = new Map(added.map((sheet, index) => [sheet, `DOAN new ${index + 1}`]));
  const nameNow = (sheet: BookSheet) => temporary.get(sheet) ?? sheet.storedName ?? sheet.name;
  const withNew =
    added.length === 0
      ? source
      : await written(source, { newSheets: [...temporary.values()].map(blankSheet) });

  const names = book.sheets.map(nameNow);
  const removedSheets = before.sheets.map(({ name }) => name).filter((name) => !names.includes(name));
  const order = [...before.sheets.map(({ name }) => name), ...temporary.values()].filter((name) =>
    names.includes(name),
  );
  const active = book.active && nameNow(book.active);
  const activeBefore = before.active?.name;
  const patch = {
    sheets: book.sheets.flatMap((sheet) => tabChange(sheet, nameNow(sheet), before)),
    ...(removedSheets.length > 0 && { removedSheets }),
    ...(!same(order, names) && { sheetOrder: names }),
    ...(active !== undefined && active !== activeBefore && { activeSheet: active }),
  };
  return isEmpty(patch) ? withNew : written(withNew, patch);
}

/** How the tab is called and whether it is shown. */
function tabChange(sheet: BookSheet, nameNow: string, before: Book): SheetPatch[] {
  const was = before.sheetNamed(nameNow);
  const layout = {
    ...(sheet.name !== nameNow && { name: sheet.name }),
    ...(sheet.visibility !== (was?.visibility ?? "Visible") && {
      visibility: visibilities[sheet.visibility],
    }),
  };
  return same(layout, {}) ? [] : [{ sheet: nameNow, cells: [], layout }];
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

function blankSheet(name: string): NewSheet {
  return {
    name,
    cells: [],
    columnWidths: new Map(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: false,
  };
}

function contentPatch(before: PackageBook, book: Book, tell: TellUnsaved): Partial<WorkbookPatch> {
  const sheets = book.sheets.flatMap((sheet) => sheetPatch(before, sheet, tell));
  const { definedNames, removedNames } = nameChanges(before.book, book);
  const customXml = customXmlChanges(before.book, book);
  const storedTexts = [
    { id: settingsId, text: settingsText(book), before: settingsText(before.book) },
    { id: sheetPropertiesId, text: sheetPropertiesText(book), before: sheetPropertiesText(before.book) },
  ].flatMap(({ id, text, before: was }) => (text === was ? [] : [{ id, text }]));
  if (book.comments.length > 0) tell(unsaved.comments);
  if (book.properties.size + book.customProperties.size > 0) tell(unsaved.properties);
  return {
    ...(sheets.length > 0 && { sheets }),
    ...(definedNames.length > 0 && { definedNames }),
    ...(removedNames.length > 0 && { removedNames }),
    ...(customXml.length > 0 && { customXml }),
    ...(storedTexts.length > 0 && { storedTexts }),
    ...(book.isStructureProtected !== before.book.isStructureProtected && {
      structureProtected: book.isStructureProtected,
    }),
  };
}

function sheetPatch(before: PackageBook, after: BookSheet, tell: TellUnsaved): SheetPatch[] {
  const sheet = before.book.sheetNamed(after.name);
  if (!sheet) throw new Error(`"${after.name}" was not added.`);
  const { cells, looks } = cellChanges(sheet, after);
  const conditionalPlaces = before.conditionalPlaces.get(sheet) ?? [];
  const layout = layoutChanges({ ...before, sheet, conditionalPlaces }, after, tell);
  const tablesOf = ({ tables }: BookSheet) => tables.map((table) => ({ ...table, id: "" }));
  if (!same(tablesOf(sheet), tablesOf(after))) tell(unsaved.tables(after.name));
  if (cells.length + looks.length === 0 && same(layout, {})) return [];
  return [{ sheet: after.name, cells, looks, layout }];
}

function customXmlChanges(before: Book, after: Book): NonNullable<WorkbookPatch["customXml"]> {
  const changed = [...after.customXmlParts].filter(([id, xml]) => before.customXmlParts.get(id) !== xml);
  const gone = [...before.customXmlParts.keys()].filter((id) => !after.customXmlParts.has(id));
  return [
    ...changed.map(([itemId, xml]) => ({ itemId, xml })),
    ...gone.map((itemId) => ({ itemId, xml: null })),
  ];
}

function opened(bytes: Uint8Array): PackageBook {
  const read = readPackage(bytes);
  if (isRefusal(read)) throw new BookNotSaved(read.message);
  return read;
}

async function written(bytes: Uint8Array, patch: Partial<WorkbookPatch>): Promise<Uint8Array> {
  const answer = await xlsxWriter.write(bytes, { sheets: [], newSheets: [], definedNames: [], ...patch });
  if (answer.outcome === "refused") throw new BookNotSaved(answer.message);
  return answer.bytes;
}

/** Nothing in it but empty lists. */
function isEmpty(patch: Partial<WorkbookPatch>): boolean {
  return Object.values(patch).every((value) => Array.isArray(value) && value.length === 0);
}
