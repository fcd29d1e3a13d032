/** A Book as plain facts to compare: all that a file has to bring back, without ids and without the bytes. */
import { a1 } from "../../../src/core/model/address";
import { placeOfKey } from "../../../src/core/model/grid";
import { openBook } from "../../../workbench/host/store/open-book";
import type { CellStyle } from "../../../workbench/host/book/cell-style";
import type { Book, BookSheet } from "../../../workbench/host/book/book";

export function factsOf(book: Book): unknown {
  return {
    sheets: book.sheets.map(sheetFacts),
    names: sorted(book.names.map((name) => ({ ...name }))),
    settings: [...book.settings].sort(),
    customXmlParts: [...book.customXmlParts].sort(),
    active: book.active?.name,
    isStructureProtected: book.isStructureProtected,
  };
}

export async function opened(bytes: Uint8Array): Promise<Book> {
  const book = await openBook(bytes);
  if ("outcome" in book) throw new Error(book.message);
  return book;
}

function sheetFacts(sheet: BookSheet): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries(
      [...sheet.cells]
        .sort(([one], [other]) => one - other)
        .map(([key, cell]) => {
          const { row, column } = placeOfKey(key);
          return [
            a1(row, column),
            `${JSON.stringify([cell.value, cell.formula, cell.spilledFrom])} ${styleText(cell.style)}`,
          ];
        }),
    ),
    looks: places.map(([row, column]) => styleText(sheet.styleAt(row, column))),
    rowHeights: sortedLines(sheet.rowHeights),
    columnWidths: sortedLines(sheet.columnWidths),
    hiddenRows: [...sheet.hiddenRows].sort(),
    hiddenColumns: [...sheet.hiddenColumns].sort(),
    merges: sorted(sheet.merges),
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
    tables: sheet.tables.map((table) => ({ ...table, id: "" })),
    names: sorted(sheet.names.map((name) => ({ ...name }))),
    protection: sheet.protection,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    pageLayout: sheet.pageLayout,
    print: [sheet.printTitleRows, sheet.printArea],
  };
}

/** Some with cells in most forms, some without. */
const places = [
  [1, 1],
  [14, 3],
  [99, 2],
  [99, 50],
  [300, 7],
] as const;

const styleTexts = new WeakMap<CellStyle, string>();

/** One text a style: comparing thousands of cells property by property takes seconds. */
function styleText(style: CellStyle): string {
  const known = styleTexts.get(style);
  if (known !== undefined) return known;
  const text = JSON.stringify(Object.entries(style).sort());
  styleTexts.set(style, text);
  return text;
}

function sortedLines(lines: ReadonlyMap<number, number>): [number, number][] {
  return [...lines].sort(([one], [other]) => one - other);
}

function sorted<Item>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
}
