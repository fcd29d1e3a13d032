/**
 * A unit's filled form made blank again, where the blank form itself is not at hand: what was typed into the bodies of
 * its tables, the entries of its lists and the values of its header fields are taken away; captions, codes, printed
 * numbers, measures, formulas and looks stay. Learning from it gives nearly the template of the blank form.
 *
 * Whether a text or number was printed or typed cannot always be told. Then it is decided so that no unit is told of a
 * fault it has not: texts of a column that nobody asks for stay, figures go.
 */
import type { CellAddress } from "../model/address";
import { type Cell, cellKey, type CellFormat, type Grid, placeOfKey, type Workbook } from "../model/grid";
import { columnPaths } from "./column-path";
import { filledCells } from "./filled-cells";
import { filledEntries, isFilledList } from "./filled-list";
import { filledLines, unitNamesIn } from "./filled-lines";
import { wordColumns } from "./filled-words";
import { tableBodyOf } from "./infer-body";
import { findHeader } from "./infer-header";
import { type SheetView, viewOf } from "./sheet-view";

/** @param workbook Read with its blank styled cells and its validations, as a blank form is. */
export function blankedForm(workbook: Workbook): Workbook {
  const formats = [...workbook.formats];
  const views = workbook.sheets.map((grid) => viewOf(grid, workbook.formats));
  const names = new Set(views.flatMap((view) => unitNamesIn(view, findHeader(view)?.top)));
  return { ...workbook, sheets: views.map((view) => blankedSheet(view, names, formats)), formats };
}

function blankedSheet(view: SheetView, names: ReadonlySet<string>, formats: CellFormat[]): Grid {
  const header = findHeader(view);
  const cells = new Map(view.grid.cells);
  for (const [key, value] of filledLines(view, header?.top, names)) {
    const cell = cells.get(key);
    if (cell) cells.set(key, { ...lookOf(cell), value });
  }
  if (header) {
    const captions = columnPaths(view, header);
    const table = { header, captions, body: tableBodyOf(view, header, captions) };
    const isList = isFilledList(view, table);
    const typed = isList ? filledEntries(view, table) : filledCells(view, table);
    const words = isList ? new Set<number>() : wordColumns(view, typed);
    for (const place of typed) {
      const cell = cells.get(cellKey(place.row, place.column));
      if (!cell) continue;
      const look = words.has(place.column) ? asText(lookOf(cell), formats) : lookOf(cell);
      cells.set(cellKey(place.row, place.column), { ...look, value: null });
    }
  }
  return { ...view.grid, cells, ...extentOf(cells) };
}

/** A blank cell still shows by its look that something is asked there. */
function lookOf({ format }: Cell): Pick<Cell, "format"> {
  return format === undefined ? {} : { format };
}

/** Where units write words, a form of numbers would call each of them a fault: the cell is marked as one for text. */
function asText({ format }: Pick<Cell, "format">, formats: CellFormat[]): Pick<Cell, "format"> {
  const own = format === undefined ? undefined : formats[format];
  if (own?.kind === "text") return { format: format ?? 0 };
  const isSame = (other: CellFormat) => other.kind === "text" && own !== undefined && sameLook(other, own);
  const known = formats.findIndex(isSame);
  if (known >= 0) return { format: known };
  const text: CellFormat = { ...(own ?? plainFormat), kind: "text", numberFormat: "@" };
  return { format: formats.push(text) - 1 };
}

function sameLook(one: CellFormat, other: CellFormat): boolean {
  const looks = ["fontName", "bold", "indent", "locked", "bordered", "filled"] as const;
  return looks.every((look) => one[look] === other[look]);
}

const plainFormat: CellFormat = {
  kind: "general",
  numberFormat: "General",
  fontName: "",
  bold: false,
  indent: 0,
  locked: true,
  bordered: false,
  filled: false,
};

function extentOf(cells: ReadonlyMap<number, Cell>): Pick<Grid, "lastRow" | "lastColumn"> {
  const filled: CellAddress[] = [...cells].flatMap(([key, { value, formula }]) =>
    value === null && formula === undefined ? [] : placeOfKey(key),
  );
  return {
    lastRow: filled.reduce((last, { row }) => Math.max(last, row), 0),
    lastColumn: filled.reduce((last, { column }) => Math.max(last, column), 0),
  };
}
