/** `<cols>`: widths, styles and hidden columns; and widths in characters, as files count, against points. */
import { maxColumn } from "../../../../src/core/model/address";
import { digitPixels, pixelPoints } from "../../../../src/xlsx/writer/styles/column-width";
import type { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";

export interface StoredColumn {
  readonly first: number;
  readonly last: number;
  /** Characters of the default font, with the padding of a cell in it. */
  readonly width: number | undefined;
  /** The number of the cell format of cells that are not there. */
  readonly style: number | undefined;
}

/** Reads the element whose opening tag was just reached. */
export function readColumns(scanner: XmlScanner): StoredColumn[] {
  const columns: StoredColumn[] = [];
  scanner.eachInside(() => {
    const first = scanner.digits("min") ?? 0;
    const last = Math.min(scanner.digits("max") ?? first, maxColumn);
    if (first < 1 || first > last) return;
    // The width of a column that is only hidden is nobody's choice.
    const isStated = scanner.flag("customWidth") || !scanner.flag("hidden");
    const width = Number((isStated && scanner.attribute("width")) || NaN);
    const style = scanner.digits("style");
    columns.push({ first, last, width: Number.isFinite(width) ? width : undefined, style });
  });
  return columns;
}

/** Points of a width in characters. `fontSize` is that of the workbook's default font. */
export function pointsOf(characters: number, fontSize: number): number {
  return rounded(characters * characterPoints(fontSize), 100);
}

/** The other way round. */
export function charactersOf(points: number, fontSize: number): number {
  return rounded(points / characterPoints(fontSize), 1_000_000);
}

function characterPoints(fontSize: number): number {
  return digitPixels(fontSize) * pixelPoints;
}

function rounded(number: number, parts: number): number {
  return Math.round(number * parts) / parts;
}
