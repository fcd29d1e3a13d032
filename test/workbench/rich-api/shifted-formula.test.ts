/** What formulas say after rows, columns or some cells were put in or taken out. */
import { BookSheet } from "../../../workbench/host/book/book";
import type { CellShift } from "../../../workbench/host/rich-api/range/cell-shift";
import { shiftedFormula } from "../../../workbench/host/rich-api/range/shifted-formula";
import { maxColumn, maxRow } from "../../../src/core/model/address";

const rows = { axis: "row", first: 1, last: maxColumn } as const;
const columns = { axis: "column", first: 1, last: maxRow } as const;
const rowAbove5: CellShift = { ...rows, from: 5, by: 1 };
const columnsAtoB = { axis: "row", first: 1, last: 2 } as const;

const cases: readonly (readonly [what: string, shift: CellShift, before: string, after: string])[] = [
  ["a row above row 5", rowAbove5, "=SUM(A4:A9)+$A$5+A2+Khác!A9", "=SUM(A4:A10)+$A$6+A2+Khác!A9"],
  ["two rows deleted inside", { ...rows, from: 7, by: -2 }, "=SUM(A4:A9)+A7+A5", "=SUM(A4:A7)+A5+#REF!"],
  ["the end of a range deleted", { ...rows, from: 13, by: -5 }, "=SUM(A4:A9)", "=SUM(A4:A7)"],
  ["all of a range deleted", { ...rows, from: 10, by: -6 }, "=SUM(A4:A9)+1", "=SUM(#REF!)+1"],
  ["a column before C", { ...columns, from: 3, by: 1 }, "=SUM(B1:D1)+A:A+C$3", "=SUM(B1:E1)+A:A+D$3"],
  ["a column deleted", { ...columns, from: 3, by: -1 }, "=C3&B3&A3", "=B3&#REF!&A3"],
  ["a whole column and whole rows named", rowAbove5, "=SUM(A:A)+SUM(5:6)", "=SUM(A:A)+SUM(6:7)"],
  [
    "cells of two columns only: what is wider stays",
    { ...columnsAtoB, from: 4, by: 1 },
    "=SUM(A4:B9)+SUM(A4:C9)+D9+SUM(4:9)",
    "=SUM(A5:B10)+SUM(A4:C9)+D9+SUM(4:9)",
  ],
  ["a formula of another sheet that names this one", rowAbove5, "=Biểu!A5*10", "=Biểu!A6*10"],
];

it.each(cases)("%s", (_, shift, before, after) => {
  const sheet = new BookSheet("1", "Biểu");
  expect(shiftedFormula(before, sheet, sheet, shift)).toBe(after);
});
