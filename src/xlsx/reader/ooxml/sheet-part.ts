/** One worksheet part, from its root to its last extension, in one pass. */
import type { CellRange } from "../../../core/model/address";
import type { CellValidation, Grid } from "../../../core/model/grid";
import type { ReadRefusal } from "../../../host/workbook-reader";
import { damaged, isRefusal } from "../refusals";
import { XmlScanner } from "../xml/xml-scanner";
import type { CellSource } from "./cell-from";
import { readRange } from "./cell-reference";
import { HiddenColumns } from "./hidden-columns";
import { readSheetCells, type SheetCells } from "./sheet-cells";
import { readValidation } from "./validations";

/** What a sheet's part says; its name and visibility stand in the workbook's. */
export type SheetContent = Omit<Grid, "name" | "visibility">;

export const noContent: SheetContent = {
  cells: new Map(),
  lastRow: 0,
  lastColumn: 0,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  validations: [],
  isProtected: false,
};

export function readSheetPart(
  bytes: Uint8Array,
  source: CellSource,
  wantsValidations: boolean,
): SheetContent | ReadRefusal {
  const scanner = new XmlScanner(bytes);
  let cells: SheetCells = noContent;
  const merges: CellRange[] = [];
  const hiddenColumns = new HiddenColumns();
  const validations: CellValidation[] = [];
  let isProtected = false;
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    switch (scanner.name()) {
      case "col":
        hiddenColumns.add(scanner);
        break;
      case "sheetData": {
        const read = readSheetCells(scanner, source);
        if (isRefusal(read)) return read;
        cells = read;
        break;
      }
      case "sheetProtection":
        isProtected = scanner.flag("sheet");
        break;
      case "mergeCell": {
        const range = scanner.valueFrom("ref", (start, end) => readRange(bytes, start, end));
        if (range) merges.push(range);
        break;
      }
      case "dataValidation":
        if (wantsValidations) validations.push(readValidation(scanner));
        break;
    }
  }
  if (scanner.broken) return damaged;
  return { ...cells, merges, hiddenColumns: hiddenColumns.columns(), validations, isProtected };
}
