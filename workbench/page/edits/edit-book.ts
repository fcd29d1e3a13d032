/** Carries out on the book what the user does in the grid, and refuses what protection forbids, as Excel would. */
import type { CellRange } from "../../../src/core/model/address";
import { type Book, type BookCell, type BookChange, type BookSheet, setCell } from "../../host/book/book";
import { plainStyle } from "../../host/book/cell-style";
import type { GridHands, TypedCell } from "../grid-view/grid-hands";
import { typedValue } from "./typed-value";

const messages = {
  locked: "Ô đang được bảo vệ nên không sửa được. Hãy bỏ bảo vệ trang tính rồi sửa lại.",
  structure: "Cấu trúc sổ tính đang được bảo vệ nên không thêm, xóa, đổi chỗ hay đổi tên trang được.",
  lastSheet: "Sổ tính phải còn ít nhất một trang đang hiện.",
  nameTaken: (name: string) => `Đã có trang tên “${name}”. Hãy chọn tên khác.`,
  badName: "Tên trang phải có từ 1 đến 31 ký tự và không chứa : \\ / ? * [ ].",
};

export interface EditDesk {
  /** Draws cells anew, where what the user did there was not taken. */
  restoreCells(sheet: BookSheet, range: CellRange): void;
  /** Draws the tabs anew, likewise. */
  restoreTabs(): void;
  /** Formulas that a change has touched are to be worked out. */
  calculate(): void;
  refuse(message: string): void;
}

export function bookHands(book: Book, desk: EditDesk): GridHands {
  const structureIsOpen = (): boolean => {
    if (book.isStructureProtected) desk.refuse(messages.structure);
    return !book.isStructureProtected;
  };
  let untold: BookChange | undefined;
  return {
    type(sheet, cells) {
      const range = surroundingRange(cells);
      if (!range) return;
      const written = cells.filter(({ content }) => content !== undefined);
      const locked = written.some(({ row, column }) => isLocked(sheet, sheet.cell(row, column)));
      if (locked || written.length === 0) {
        if (locked) desk.refuse(messages.locked);
        desk.restoreCells(sheet, range);
        return;
      }
      for (const cell of written) writeTyped(sheet, cell);
      book.tell({ kind: "cells", sheet, range, by: "user" });
      desk.calculate();
    },
    select(sheet, ranges) {
      if (sheet === book.active && isSame(ranges, book.selection)) return;
      book.active = sheet;
      book.selection = ranges;
      const change: BookChange = { kind: "selection", sheet, ranges };
      // Enter moves on a moment before the cell is left; Excel tells of it when requests are answered again.
      if (book.isCellBeingEdited) untold = change;
      else book.tell(change);
    },
    activate(sheet) {
      if (sheet === book.active) return;
      book.active = sheet;
      book.tell({ kind: "sheet-activated", sheet });
    },
    rename(sheet, name) {
      const refusal = refusalOfName(book, sheet, name);
      if (refusal !== undefined) {
        desk.refuse(refusal);
        desk.restoreTabs();
        return;
      }
      sheet.name = name;
      book.tell({ kind: "sheet-renamed", sheet });
      desk.calculate();
    },
    arrange(ids) {
      if (!structureIsOpen()) return desk.restoreTabs();
      const placeOf = ({ id }: BookSheet): number => ids.indexOf(id);
      book.sheets = [...book.sheets].sort((one, other) => placeOf(one) - placeOf(other));
      if (book.active) book.tell({ kind: "sheet-moved", sheet: book.active });
    },
    addSheet() {
      if (!structureIsOpen()) return;
      const sheet = book.addSheet(newSheetName(book));
      book.active = sheet;
      book.tell({ kind: "sheet-activated", sheet });
      desk.calculate();
    },
    removeSheet(sheet) {
      if (!structureIsOpen()) return;
      const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
      if (others.length === 0) return desk.refuse(messages.lastSheet);
      book.removeSheet(sheet);
      desk.calculate();
    },
    resize(sheet, { widths, heights }) {
      for (const [column, points] of widths) sheet.columnWidths.set(column, points);
      for (const [row, points] of heights) sheet.rowHeights.set(row, points);
      book.tell({ kind: "layout", sheet });
    },
    editing(isEditing) {
      book.isCellBeingEdited = isEditing;
      if (isEditing || !untold) return;
      book.tell(untold);
      untold = undefined;
    },
  };
}

function writeTyped(sheet: BookSheet, { row, column, content = "" }: TypedCell): void {
  const style = sheet.cell(row, column)?.style ?? plainStyle;
  const typed =
    typeof content === "string" ? typedValue(content, style.numberFormat === "@") : { value: content };
  const { value, formula, numberFormat } = typed;
  const takesFormat = numberFormat !== undefined && style.numberFormat === "General";
  setCell(sheet, row, column, {
    value,
    ...(formula === undefined ? {} : { formula }),
    style: takesFormat ? { ...style, numberFormat } : style,
  });
}

function isLocked(sheet: BookSheet, cell: BookCell | undefined): boolean {
  return sheet.protection !== null && (cell?.style ?? plainStyle).locked;
}

function surroundingRange(cells: readonly TypedCell[]): CellRange | undefined {
  if (cells.length === 0) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** Why a sheet may not be called so. */
function refusalOfName(book: Book, sheet: BookSheet, name: string): string | undefined {
  if (book.isStructureProtected) return messages.structure;
  const other = book.sheetNamed(name);
  if (other && other !== sheet) return messages.nameTaken(name);
  return /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name) ? undefined : messages.badName;
}

function isSame(some: readonly CellRange[], others: readonly CellRange[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

/** "Trang 3": the first number that no sheet bears yet, from the count of sheets on. */
function newSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Trang ${number}`)) number += 1;
  return `Trang ${number}`;
}
