/** Cells (and rows) that a patch names and the sheet does not have yet, put where they belong. */
import { cellKey } from "../../../core/model/grid";
import type { LookChange } from "../../../core/model/look-change";
import type { CellPatch } from "../../../core/model/workbook-patch";
import { lookOf } from "../../../core/model/cell-look";
import type { StyleBook } from "../styles/style-book";
import { prefixOf } from "../xml/elements";
import { insertion, type Splice } from "../xml/splice";
import { widenedSpans } from "./extent";
import { missingCellStyles } from "./missing-cell-style";
import { newCell } from "./new-cell";
import type { PlacedRow, SheetCells } from "./sheet-cells";

/** `cells` are in reading order and on none of the cells that exist. */
export function createdCells(
  text: string,
  { worksheet, sheetData, rows }: SheetCells,
  cells: readonly CellPatch[],
  looks: ReadonlyMap<number, LookChange>,
  styles: StyleBook,
): Splice[] {
  if (cells.length === 0) return [];
  const prefix = prefixOf(sheetData);
  const inheritedStyle = missingCellStyles(text, worksheet);
  const existing = new Map(rows.map((row) => [row.row, row]));
  const splices: Splice[] = [];
  const newRows = new Map<number, string>();
  let passed = 0;
  for (const [rowNumber, rowCells] of byRow(cells)) {
    const row = existing.get(rowNumber);
    const written = rowCells.map((cell) => {
      const look = looks.get(cellKey(cell.row, cell.column));
      const base = cell.style ? styles.formatOf(lookOf(cell)) : inheritedStyle(row?.element, cell.column);
      const format = look ? styles.changed(base, look) : base;
      return { column: cell.column, xml: newCell(prefix, cell, format, styles) };
    });
    if (row) {
      splices.push(...cellInsertions(text, row, written), ...widenedSpans(text, row.element, rowCells));
      continue;
    }
    while ((rows[passed]?.row ?? Infinity) < rowNumber) passed++;
    const at = rows[passed]?.element.start ?? rows.at(-1)?.element.end ?? sheetData.contentStart;
    append(
      newRows,
      at,
      `<${prefix}row r="${rowNumber}">${written.map(({ xml }) => xml).join("")}</${prefix}row>`,
    );
  }
  return [...splices, ...[...newRows].map(([at, xml]) => insertion(text, sheetData, at, xml))];
}

function byRow(cells: readonly CellPatch[]): Map<number, CellPatch[]> {
  const rows = new Map<number, CellPatch[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** Each before the first cell that comes later, else behind the last one. */
function cellInsertions(
  text: string,
  { element, cells }: PlacedRow,
  written: readonly { readonly column: number; readonly xml: string }[],
): Splice[] {
  const places = new Map<number, string>();
  for (const { column, xml } of written) {
    const later = cells.find((cell) => cell.column > column);
    append(places, later?.element.start ?? cells.at(-1)?.element.end ?? element.contentStart, xml);
  }
  return [...places].map(([at, xml]) => insertion(text, element, at, xml));
}

function append(places: Map<number, string>, at: number, xml: string): void {
  places.set(at, (places.get(at) ?? "") + xml);
}
