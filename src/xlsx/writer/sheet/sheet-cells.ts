/**
 * Where the rows and cells of a worksheet part stand in its text. A row or cell without `r` (WPS and some exporters
 * leave it out) is the one after the one before it.
 */
import { parseA1 } from "../../../core/model/address";
import { WriteRefused, damaged } from "../write-refused";
import { attributeOf, childOf, childrenOf, rootOf, type XmlElement } from "../xml/elements";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
  /** Its `<f>`, where it has one. */
  readonly formula: XmlElement | undefined;
}

export interface PlacedRow {
  readonly row: number;
  readonly element: XmlElement;
  readonly cells: readonly PlacedCell[];
}

export interface SheetCells {
  readonly worksheet: XmlElement;
  readonly sheetData: XmlElement;
  /** In the order of the part. */
  readonly rows: readonly PlacedRow[];
}

export function placeCells(text: string): SheetCells {
  const worksheet = rootOf(text);
  const sheetData = childOf(text, worksheet, "sheetData");
  if (!sheetData) throw new WriteRefused(damaged);
  const rows: PlacedRow[] = [];
  let previous = 0;
  for (const element of childrenOf(text, sheetData)) {
    if (element.local !== "row") continue;
    const stated = attributeOf(text, element, "r");
    const row = stated === undefined ? previous + 1 : Number(stated);
    if (!Number.isInteger(row) || row < 1) throw new WriteRefused(damaged);
    rows.push({ row, element, cells: cellsOf(text, element, row) });
    previous = row;
  }
  return { worksheet, sheetData, rows };
}

function cellsOf(text: string, row: XmlElement, rowNumber: number): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let previous = 0;
  for (const element of childrenOf(text, row)) {
    if (element.local !== "c") continue;
    const stated = attributeOf(text, element, "r");
    const column = stated === undefined ? previous + 1 : parseA1(stated)?.column;
    if (column === undefined) throw new WriteRefused(damaged);
    const formula = childOf(text, element, "f");
    cells.push({ row: rowNumber, column, element, formula });
    previous = column;
  }
  return cells;
}
