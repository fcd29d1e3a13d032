/**
 * IronCalc as the calculator sees it: sheets by number, cells by row and column from 1, values of the book.
 * Nothing is worked out before `evaluate`.
 */
import { Model } from "@ironcalc/wasm";
import type { CellRange } from "../../../../src/core/model/address";
import { isCellError, type CellValue } from "../../../../src/core/model/grid";
import { exactFormat, inputOf, valueOf } from "./engine-value";

/** What a formula gives: one value, or the size of the rectangle it spills over. */
export interface EngineResult {
  readonly value: CellValue;
  readonly rows: number;
  readonly columns: number;
}

export interface Engine {
  /** The number of the new sheet: always the last. */
  addSheet(name: string): number;
  removeSheet(sheet: number): void;
  renameSheet(sheet: number, name: string): void;
  put(sheet: number, row: number, column: number, value: CellValue): void;
  /** With "=", as IronCalc writes formulas. */
  putFormula(sheet: number, row: number, column: number, formula: string): void;
  clear(sheet: number, range: CellRange): void;
  hideRow(sheet: number, row: number, hidden: boolean): void;
  /** `isBusy`: some function is at work. */
  evaluate(isBusy: boolean): void;
  result(sheet: number, row: number, column: number): EngineResult;
  /** The values a formula spills over, its own first; the anchor's `result` told the size. */
  spilled(sheet: number, row: number, column: number, size: EngineResult): readonly (readonly CellValue[])[];
}

export function createEngine(): Engine {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  const model = new Model("workbench", "en", timeZone, "en");
  model.pauseEvaluation();
  let sheets = 1;
  let isFirstSheetFree = true;
  let isBusy = false;

  const format = (sheet: number, row: number, column: number, width: number, height: number): void =>
    model.updateRangeStyle({ sheet, row, column, width, height }, "num_fmt", exactFormat);
  const valueAt = (sheet: number, row: number, column: number): CellValue =>
    valueOf(model.getCellType(sheet, row, column), model.getFormattedCellValue(sheet, row, column), isBusy);

  return {
    addSheet: (name) => {
      // A model is born with one sheet.
      if (isFirstSheetFree) isFirstSheetFree = false;
      else {
        model.newSheet();
        sheets += 1;
      }
      model.renameSheet(sheets - 1, name);
      return sheets - 1;
    },
    removeSheet: (sheet) => {
      model.deleteSheet(sheet);
      sheets -= 1;
    },
    renameSheet: (sheet, name) => model.renameSheet(sheet, name),
    put: (sheet, row, column, value) => model.setUserInput(sheet, row, column, inputOf(value)),
    putFormula: (sheet, row, column, formula) => {
      model.setUserInput(sheet, row, column, formula);
      format(sheet, row, column, 1, 1);
    },
    clear: (sheet, { top, left, bottom, right }) => model.rangeClearContents(sheet, top, left, bottom, right),
    hideRow: (sheet, row, hidden) => model.setRowsHidden(sheet, row, row, hidden),
    evaluate: (busy) => {
      isBusy = busy;
      model.evaluate();
      // IronCalc notes every change for its collaborators; there are none.
      model.flushSendQueue();
    },
    result: (sheet, row, column) => {
      const structure = model.getCellArrayStructure(sheet, row, column);
      const size =
        typeof structure === "object" && "DynamicAnchor" in structure ? structure.DynamicAnchor : [1, 1];
      const [columns = 1, rows = 1] = size;
      return { value: valueAt(sheet, row, column), rows, columns };
    },
    spilled: (sheet, row, column, { rows, columns }) => {
      format(sheet, row, column, columns, rows);
      return Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_, right) => valueAt(sheet, row + down, column + right)),
      );
    },
  };
}

/** Whether two values are the same to whoever looks at the cell. */
export function isSameValue(first: CellValue, second: CellValue): boolean {
  if (first === second) return true;
  return isCellError(first) && isCellError(second) && first.error === second.error;
}
