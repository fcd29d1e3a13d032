/**
 * Formulas that fill several cells at once: array formulas {=…} and data tables. Excel lets nobody change a part of
 * one, and a file in which a part was changed is damaged to it.
 */
import { contains, parseRange, rangeText, type CellRange } from "../../../core/model/address";
import type { CellPatch } from "../../../core/model/workbook-patch";
import { WriteRefused } from "../write-refused";
import { attributeOf } from "../xml/elements";
import type { SheetCells } from "./sheet-cells";

const messages = {
  partOfArray: (sheet: string, range: string) =>
    `Các ô ${range} của trang “${sheet}” trong mẫu dùng chung một công thức mảng nên không thể ghi riêng từng ô. Hãy thay công thức mảng trong mẫu bằng công thức thường, lưu lại rồi làm lại.`,
};

/** The blocks of cells that one formula fills. */
export function arrayRanges(text: string, { rows }: SheetCells): CellRange[] {
  return rows
    .flatMap(({ cells }) => cells)
    .flatMap(({ formula }) => {
      if (!formula || !["array", "dataTable"].includes(attributeOf(text, formula, "t") ?? "")) return [];
      return parseRange(attributeOf(text, formula, "ref") ?? "") ?? [];
    });
}

/** Refuses where the overwritten cells are some but not all of a block. */
export function refuseBrokenArrays(
  sheet: string,
  ranges: readonly CellRange[],
  overwritten: readonly CellPatch[],
): void {
  for (const range of ranges) {
    const hit = overwritten.filter(({ row, column }) => contains(range, row, column)).length;
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (hit > 0 && hit < size) throw new WriteRefused(messages.partOfArray(sheet, rangeText(range)));
  }
}
