/** How cells look under conditional formats. */
import { parseRange } from "../../../src/core/model/address";
import { Book, type BookConditionalFormat, setCell } from "../../../workbench/host/book/book";
import { type CellStyle, plainStyle } from "../../../workbench/host/book/cell-style";
import { effectiveStyles } from "../../../workbench/host/looks/effective-style";

function bookWith(formats: readonly Partial<BookConditionalFormat>[]) {
  const book = new Book();
  const sheet = book.addSheet("Biểu 1");
  for (let row = 1; row <= 5; row += 1) setCell(sheet, row, 1, { value: row * 10 });
  sheet.conditionalFormats = formats.map((format, index) => ({
    id: String(index),
    ranges: [range("A1:A5")],
    type: "Custom",
    stopIfTrue: false,
    formula: "=TRUE",
    overlay: {},
    ...format,
  }));
  return { book, sheet, looks: effectiveStyles(book) };
}

function range(text: string) {
  const parsed = parseRange(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

const red: Partial<CellStyle> = { fillColor: "#FF0000" };
const blueBold: Partial<CellStyle> = { fillColor: "#0000FF", bold: true };

it("moves the formula to each cell of its ranges", () => {
  const { sheet, looks } = bookWith([{ formula: "=A1>25", overlay: red }]);

  expect([1, 2, 3, 4, 5].map((row) => looks.at(sheet, row, 1)?.fillColor)).toEqual([
    undefined,
    undefined,
    "#FF0000",
    "#FF0000",
    "#FF0000",
  ]);
});

it("leaves cells outside its ranges alone", () => {
  const { sheet, looks } = bookWith([{ overlay: red }]);

  expect(looks.at(sheet, 6, 1)).toBeUndefined();
  expect(looks.at(sheet, 1, 2)).toBeUndefined();
});

it("lays the first format over the later ones and all over the cell's own look", () => {
  const { sheet, looks } = bookWith([{ overlay: red }, { overlay: blueBold }]);
  setCell(sheet, 1, 1, { value: 1, style: { ...plainStyle, italic: true, fillColor: "#FFFF00" } });

  expect(looks.at(sheet, 1, 1)).toEqual({ ...plainStyle, italic: true, fillColor: "#FF0000", bold: true });
});

it("stops where a format says so", () => {
  const { sheet, looks } = bookWith([{ overlay: red, stopIfTrue: true }, { overlay: blueBold }]);

  expect(looks.at(sheet, 1, 1)).toEqual({ ...plainStyle, fillColor: "#FF0000" });
});

it.each([
  { formula: "=SUM($A$1:$A$5)=150", holds: true },
  { formula: "=SUM(A:A)=150", holds: true },
  { formula: "='Biểu 1'!$A$2=20", holds: true },
  { formula: "=COUNTIF($A$1:$A$5,A1)>1", holds: false },
  { formula: "=NGUONG>100", holds: true },
  { formula: "=A1/0", holds: false },
  { formula: "=1", holds: true },
  { formula: '="có"', holds: false },
  { formula: "=KHONG_CO(1)", holds: false },
  { formula: "=((", holds: false },
  { formula: "", holds: false },
])("judges $formula: $holds", ({ formula, holds }) => {
  const { book, sheet, looks } = bookWith([{ formula, overlay: red }]);
  book.names.push({ name: "nguong", formula: "=120", visible: true, comment: "" });

  expect(looks.at(sheet, 1, 1) !== undefined).toBe(holds);
});

it("judges anew once a cell has changed", () => {
  const { book, sheet, looks } = bookWith([{ formula: "=$A$5>100", overlay: red }]);
  expect(looks.at(sheet, 1, 1)).toBeUndefined();

  setCell(sheet, 5, 1, { value: 500 });
  book.tell({ kind: "cells", sheet, range: range("A5"), by: "user" });

  expect(looks.at(sheet, 1, 1)?.fillColor).toBe("#FF0000");
});
