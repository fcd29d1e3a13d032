/** `<sheetData>`: the cells of one sheet and its hidden rows. */
import { maxRow } from "../../../core/model/address";
import { cellKey, type Cell } from "../../../core/model/grid";
import type { ReadRefusal } from "../../../host/workbook-reader";
import { maxCells } from "../limits";
import { damaged, tooBig } from "../refusals";
import type { XmlScanner } from "../xml/xml-scanner";
import { emptyContent, readCellContent } from "./cell-content";
import { cellFrom, type CellSource } from "./cell-from";
import { emptyTag, readCellTag } from "./cell-tag";
import { readPlainCell } from "./plain-cell";
import { SharedFormulas } from "./shared-formulas";

export interface SheetCells {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly hiddenRows: ReadonlySet<number>;
}

/** Reads the element whose opening tag was just reached, up to its closing tag. */
export function readSheetCells(scanner: XmlScanner, source: CellSource): SheetCells | ReadRefusal {
  const cells = new Map<number, Cell>();
  const hiddenRows = new Set<number>();
  const formulas = new SharedFormulas();
  const { bytes } = scanner;
  const plain = { tag: emptyTag(), content: emptyContent() };
  const other = { tag: emptyTag(), content: emptyContent() };
  let row = 0;
  let column = 0;
  let lastRow = 0;
  let lastColumn = 0;
  let lastKey = 0;
  let isInOrder = true;

  const outside = scanner.isEmpty ? scanner.depth : scanner.depth - 1;
  while (scanner.depth > outside) {
    let found = plain;
    const behind = readPlainCell(bytes, scanner.position, plain.tag, plain.content);
    if (behind > 0) {
      scanner.goTo(behind);
    } else {
      if (!scanner.next()) break;
      if (!scanner.isOpen) continue;
      if (scanner.isNamed("row")) {
        row = rowNumber(scanner) ?? row + 1;
        column = 0;
        if (isHiddenRow(scanner)) hiddenRows.add(row);
        continue;
      }
      if (!scanner.isNamed("c")) continue;
      found = other;
      readCellTag(scanner, other.tag);
      readCellContent(scanner, other.content);
    }
    // Cells without an address follow one another.
    column++;
    if (found.tag.row !== 0) ({ row, column } = found.tag);
    const cell = cellFrom(found, bytes, row, column, source, formulas);
    if (cell === "damaged" || row < 1) return damaged;
    if (!cell) continue;
    if (++source.cellCount > maxCells || formulas.tooBig) return tooBig;
    const key = cellKey(row, column);
    if (key < lastKey) isInOrder = false;
    lastKey = key;
    cells.set(key, cell);
    if (cell.value === null && cell.formula === undefined && !cell.resultMissing) continue;
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
  }
  formulas.settle();
  if (formulas.tooBig) return tooBig;
  return { cells: isInOrder ? cells : inReadingOrder(cells), lastRow, lastColumn, hiddenRows };
}

function rowNumber(scanner: XmlScanner): number | undefined {
  const row = scanner.digits("r");
  return row !== undefined && row >= 1 && row <= maxRow ? row : undefined;
}

/** A row drawn with no height looks the same as a hidden one. */
function isHiddenRow(scanner: XmlScanner): boolean {
  return scanner.flag("hidden") || scanner.digits("ht") === 0;
}

function inReadingOrder(cells: ReadonlyMap<number, Cell>): Map<number, Cell> {
  return new Map([...cells].sort(([one], [other]) => one - other));
}
