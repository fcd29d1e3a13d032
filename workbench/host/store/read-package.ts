/**
 * An .xlsx or .xlsm package as a `Book`, with what saving needs to know of the file besides. Values, formulas and
 * merges are read by the product's own reader; styles, sizes, panes and all else a spreadsheet shows are read here.
 */
import type { Workbook } from "../../../src/core/model/grid";
import type { ReadRefusal } from "../../../src/host/workbook-reader";
import { packageParts, type PackageParts } from "../../../src/xlsx/reader/ooxml/package-parts";
import { readOoxml } from "../../../src/xlsx/reader/ooxml/read-ooxml";
import { isRefusal, refusalOf } from "../../../src/xlsx/reader/refusals";
import { unpackingInJavaScript } from "../../../src/xlsx/zip/inflate-entry";
import { isZipFailure, readZipDirectory } from "../../../src/xlsx/zip/read-zip";
import { Book, type BookSheet } from "../book/book";
import { fillSheet } from "./fill-sheet";
import { keepCustomXml } from "./keep-custom-xml";
import { keepNames } from "./keep-names";
import { noDetails, readSheetDetails } from "./read/sheet-part";
import { readTables } from "./read/tables";
import { bytesOf, readStoredWorkbook } from "./read/workbook-parts";
import { indexedColors, readTheme, type Palette } from "./styles/palette";
import { noStyles, readStyleTable } from "./styles/style-table";

export interface PackageBook {
  readonly book: Book;
  /** Points of the font that column widths are counted in. */
  readonly defaultFontSize: number;
  /** For each sheet where its conditional formats stand in the file, in the order of the Book. */
  readonly conditionalPlaces: ReadonlyMap<BookSheet, readonly number[]>;
}

/** The bytes are those of a zip archive. */
export function readPackage(bytes: Uint8Array): PackageBook | ReadRefusal {
  const directory = readZipDirectory(bytes);
  if (isZipFailure(directory)) return refusalOf(directory);
  const parts = packageParts(directory.entries, unpackingInJavaScript);
  const workbook = readOoxml(parts, { styledBlanks: true });
  return isRefusal(workbook) ? workbook : bookFrom(workbook, parts, bytes);
}

function bookFrom(workbook: Workbook, parts: PackageParts, bytes: Uint8Array): PackageBook {
  const book = new Book();
  const newId = () => book.newId();
  const stored = readStoredWorkbook(parts);
  const related = (kind: string) => stored.relationships.find(({ type }) => type === kind)?.target;
  const theme = readTheme(bytesOf(parts, related("theme")));
  const palette: Palette = { theme, indexed: indexedColors };
  const stylesPart = bytesOf(parts, related("styles") ?? "xl/styles.xml");
  const styles = stylesPart ? readStyleTable(stylesPart, theme) : noStyles;
  book.defaultStyle = styles.cells[0] ?? book.defaultStyle;

  const byStoredIndex = new Map<number, BookSheet>();
  const conditionalPlaces = new Map<BookSheet, readonly number[]>();
  for (const grid of workbook.sheets) {
    const index = stored.sheets.findIndex(({ name }) => name === grid.name);
    const path = stored.sheets[index]?.path;
    const part = bytesOf(parts, path);
    const details = part ? readSheetDetails(part, palette) : noDetails();
    const sheet = book.addSheet(grid.name, grid.name);
    byStoredIndex.set(index, sheet);
    conditionalPlaces.set(
      sheet,
      fillSheet(sheet, { grid, details, styles, formats: workbook.formats }, newId),
    );
    if (path !== undefined) sheet.tables = readTables(parts, path, newId);
  }
  keepNames(book, stored.names, byStoredIndex);
  keepCustomXml(book, parts, stored);
  const firstVisible = book.sheets.find(({ visibility }) => visibility === "Visible");
  book.active = byStoredIndex.get(stored.activeIndex) ?? firstVisible;
  book.isStructureProtected = stored.isStructureProtected;
  book.source = bytes;
  return { book, defaultFontSize: styles.defaultFontSize, conditionalPlaces };
}
