/** `<sheetData>`: the cells of one sheet and its hidden rows. */
import { maxRow } from "../../../core/model/address";
import type { Cell } from "../../../core/model/grid";
import type { ReadRefusal } from "../../../host/workbook-reader";
import { maxCells } from "../limits";
import { damaged, tooBig } from "../refusals";
import type { XmlScanner } from "../xml/xml-scanner";
import { emptyContent, readCellContent } from "./cell-content";
import { cellFrom, cellFromPlain, type CellSource } from "./cell-from";
import { emptyTag, readCellTag } from "./cell-tag";
import { KeptCells } from "./kept-cells";
import { emptyPlainCell, readPlainCell } from "./plain-cell";
import { SharedFormulas } from "./shared-formulas";

export interface SheetCells {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly hiddenRows: ReadonlySet<number>;
}

/** Reads the element whose opening tag was just reached, up to its closing tag. */
export function readSheetCells(scanner: XmlScanner, source: CellSource): SheetCells | ReadRefusal {
  const kept = new KeptCells();
  const mostCells = maxCells - source.cellCount;
  const hiddenRows = new Set<number>();
  const formulas = new SharedFormulas();
  const { bytes } = scanner;
  const plain = emptyPlainCell();
  const found = { tag: emptyTag(), content: emptyContent() };
  let row = 0;
  let column = 0;

  const outside = scanner.isEmpty ? scanner.depth : scanner.depth - 1;
  while (scanner.depth > outside) {
    let at = scanner.position;
    for (let behind = 0; (behind = readPlainCell(bytes, at, plain)) > 0; at = behind) {
      ({ row, column } = plain);
      const cell = cellFromPlain(plain, bytes, source);
      if (cell === "damaged") return damaged;
      if (cell && kept.add(row, column, cell) > mostCells) return tooBig;
    }
    scanner.goTo(at);
    if (!scanner.next()) break;
    if (!scanner.isOpen) continue;
    if (scanner.isNamed("row")) {
      row = rowNumber(scanner) ?? row + 1;
      column = 0;
      if (isHiddenRow(scanner)) hiddenRows.add(row);
    } else if (scanner.isNamed("c")) {
      readCellTag(scanner, found.tag);
      readCellContent(scanner, found.content);
      // Cells without an address follow one another.
      column++;
      if (found.tag.row !== 0) ({ row, column } = found.tag);
      const cell = cellFrom(found, bytes, row, column, source, formulas);
      if (cell === "damaged" || row < 1) return damaged;
      if (cell && kept.add(row, column, cell) > mostCells) return tooBig;
      if (formulas.tooBig) return tooBig;
    }
  }
  formulas.settle();
  if (formulas.tooBig) return tooBig;
  source.cellCount += kept.count;
  return { ...kept.result(), hiddenRows };
}

function rowNumber(scanner: XmlScanner): number | undefined {
  const row = scanner.digits("r");
  return row !== undefined && row >= 1 && row <= maxRow ? row : undefined;
}

/** A row drawn with no height looks the same as a hidden one. */
function isHiddenRow(scanner: XmlScanner): boolean {
  return scanner.flag("hidden") || scanner.digits("ht") === 0;
}
