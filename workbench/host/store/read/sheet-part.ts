/** One worksheet part for what the product's reader leaves out: sizes, panes, protection, conditional formats, print. */
import { cellKey } from "../../../../src/core/model/grid";
import { parseA1, parseRange, type CellRange } from "../../../../src/core/model/address";
import { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";
import type { BookValidation, SheetProtection } from "../../book/book";
import type { Palette } from "../styles/palette";
import { readColor } from "../styles/palette";
import { readColumns, type StoredColumn } from "./columns";
import {
  readConditionalFormatting,
  readSolidBars,
  type StoredConditionalFormat,
} from "./conditional-formats";
import { readPageElement, type PageLayout } from "./page-layout";
import { readSheetProtection } from "./protection";
import { readBookValidation } from "./validations";

export interface StoredRow {
  readonly row: number;
  /** Points. */
  readonly height: number | undefined;
  /** The number of the cell format of cells that are not there. */
  readonly style: number | undefined;
}

export interface SheetDetails {
  readonly rows: StoredRow[];
  readonly columns: StoredColumn[];
  /** Characters, with the padding of a cell in it. */
  defaultWidth: number | undefined;
  defaultHeight: number | undefined;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string;
  showGridlines: boolean;
  protection: SheetProtection | null;
  readonly validations: BookValidation[];
  readonly conditionalFormats: StoredConditionalFormat[];
  /** Of data bars that do not fade out: their names in the extension of the sheet. */
  readonly solidBars: Set<string>;
  readonly page: PageLayout;
  /** Blocks that one array formula fills. */
  readonly arrays: CellRange[];
  /** Keys of cells that are there without a style, on a sheet where rows or columns have one. */
  readonly unstyled: number[];
}

/** Those of a sheet that says nothing. */
export function noDetails(): SheetDetails {
  return {
    rows: [],
    columns: [],
    defaultWidth: undefined,
    defaultHeight: undefined,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: "",
    showGridlines: true,
    protection: null,
    validations: [],
    conditionalFormats: [],
    solidBars: new Set(),
    page: {},
    arrays: [],
    unstyled: [],
  };
}

export function readSheetDetails(part: Uint8Array, palette: Palette): SheetDetails {
  const details = noDetails();
  const scanner = new XmlScanner(part);
  while (scanner.next()) {
    if (scanner.isOpen) readElement(scanner, details, palette);
  }
  return details;
}

function readElement(scanner: XmlScanner, details: SheetDetails, palette: Palette): void {
  switch (scanner.name()) {
    case "tabColor":
      details.tabColor = readColor(scanner, palette) ?? "";
      break;
    case "sheetView":
      details.showGridlines = scanner.flag("showGridLines", true);
      break;
    case "pane":
      if (!(scanner.attribute("state") ?? "").startsWith("frozen")) break;
      details.frozenColumns = Number(scanner.attribute("xSplit") ?? 0);
      details.frozenRows = Number(scanner.attribute("ySplit") ?? 0);
      break;
    case "sheetFormatPr":
      details.defaultHeight = numberOf(scanner, "defaultRowHeight");
      details.defaultWidth = numberOf(scanner, "defaultColWidth");
      break;
    case "cols":
      details.columns.push(...readColumns(scanner));
      break;
    case "sheetData":
      readRows(scanner, details);
      break;
    case "sheetProtection":
      details.protection = readSheetProtection(scanner);
      break;
    case "dataValidation":
      details.validations.push(readBookValidation(scanner));
      break;
    case "conditionalFormatting":
      details.conditionalFormats.push(...readConditionalFormatting(scanner, palette));
      break;
    // What newer Excel adds stands twice: here for it, and above for all others.
    case "conditionalFormattings":
      for (const id of readSolidBars(scanner)) details.solidBars.add(id);
      break;
    default:
      readPageElement(scanner, details.page);
  }
}

function readRows(scanner: XmlScanner, { rows, columns, arrays, unstyled }: SheetDetails): void {
  let isLineStyled = columns.some(({ style }) => style !== undefined);
  let row = 0;
  let place = "";
  scanner.eachInside(() => {
    if (scanner.isNamed("c")) {
      place = scanner.attribute("r") ?? "";
      const cell = isLineStyled && (scanner.digits("s") ?? 0) === 0 ? parseA1(place) : undefined;
      if (cell) unstyled.push(cellKey(cell.row, cell.column));
    } else if (scanner.isNamed("f")) {
      if (scanner.attributeCount === 0 || scanner.attribute("t") !== "array") return;
      const range = parseRange(scanner.attribute("ref") ?? place);
      if (range) arrays.push(range);
    } else if (scanner.isNamed("row")) {
      row = scanner.digits("r") ?? row + 1;
      const height = numberOf(scanner, "ht");
      const style = scanner.flag("customFormat") ? scanner.digits("s") : undefined;
      if (height !== undefined || style !== undefined) rows.push({ row, height, style });
      isLineStyled ||= style !== undefined;
    }
  });
}

/** The cells that show a part of an array formula's result, with the key of the formula's own cell. */
export function spilledCells(arrays: readonly CellRange[]): ReadonlyMap<number, number> {
  const spilled = new Map<number, number>();
  for (const { top, left, bottom, right } of arrays) {
    const anchor = cellKey(top, left);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (cellKey(row, column) !== anchor) spilled.set(cellKey(row, column), anchor);
      }
    }
  }
  return spilled;
}

function numberOf(scanner: XmlScanner, name: string): number | undefined {
  const number = Number(scanner.attribute(name) ?? NaN);
  return Number.isFinite(number) ? number : undefined;
}
