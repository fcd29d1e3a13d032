/** What the writer wrote, seen by the product's own reader. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseA1 } from "../../../src/core/model/address";
import { cellAt, type Cell, type Workbook } from "../../../src/core/model/grid";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { bookParts, makePackage, type BookParts } from "../../support/make-package";
import { cell, newSheet, patch, value } from "../../support/patches";
import { written } from "./written";

const form = new Uint8Array(readFileSync("samples/tra-vinh-2023-q4/mau-bao-cao.xlsx"));

it("the sample form, filled", async () => {
  const bytes = await written(
    form,
    patch({
      sheets: [
        {
          sheet: "Biểu 1 Đoàn viên",
          cells: [
            value("C14", 1250),
            value("D14", null),
            cell("C13", { kind: "formula", formula: "SUM(C14:C20)", result: 1250 }),
            cell("D13", { kind: "result", result: undefined }),
            cell("E13", { kind: "result", result: { error: "#N/A" } }),
          ],
        },
      ],
      newSheets: [
        newSheet("Nguồn số liệu", [value("B2", 45250, "date"), value("C2", true)], { merges: ["B3:C4"] }),
      ],
      definedNames: [{ name: "DOAN.Nguon", refersTo: "'Nguồn số liệu'!$B$2" }],
    }),
  );
  const book = await readBook(bytes);
  expect(at(book, "Biểu 1 Đoàn viên", "C14")).toMatchObject({ value: 1250 });
  expect(at(book, "Biểu 1 Đoàn viên", "D14")?.value ?? null).toBeNull();
  expect(at(book, "Biểu 1 Đoàn viên", "C13")).toMatchObject({ value: 1250, formula: "SUM(C14:C20)" });
  expect(at(book, "Biểu 1 Đoàn viên", "D13")).toMatchObject({ value: null, resultMissing: true });
  expect(at(book, "Biểu 1 Đoàn viên", "E13")).toMatchObject({ value: { error: "#N/A" } });
  const date = at(book, "Nguồn số liệu", "B2");
  expect(date?.value).toBe(45250);
  expect(book.formats[date?.format ?? -1]).toMatchObject({
    kind: "date",
    bordered: true,
    fontName: "Times New Roman",
  });
  expect(book.sheets.at(-1)?.merges).toEqual([{ top: 3, left: 2, bottom: 4, right: 3 }]);
  expect(book.definedNames).toContainEqual({ name: "DOAN.Nguon", refersTo: "'Nguồn số liệu'!$B$2" });
});

it("every other cell of the form is as it was", async () => {
  const bytes = await written(
    form,
    patch({ sheets: [{ sheet: "Biểu 1 Đoàn viên", cells: [value("C14", 1250)] }] }),
  );
  const [before, after] = [await readBook(form), await readBook(bytes)];
  for (const [index, sheet] of before.sheets.entries()) {
    const cells = new Map(after.sheets[index]?.cells);
    for (const [key, expected] of sheet.cells)
      if (cells.get(key)?.value !== 1250) expect(cells.get(key)).toEqual(expected);
  }
});

it("any text comes back as it was given, as value and as result", async () => {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
  const odd = fc.constantFrom(
    "_x0041_",
    "_x005F_x0041_",
    " ",
    "\r\n",
    "\t",
    "=1",
    "]]>",
    "&amp;",
    "\uFEFF",
    "\uD800",
    "\uFFFF",
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, odd), async (typed) => {
      const cells = [value("A1", typed), cell("B1", { kind: "formula", formula: "1", result: typed })];
      const book = await readBook(
        await written(makePackage(bookParts()), patch({ sheets: [{ sheet: "Biểu 1", cells }] })),
      );
      expect(at(book, "Biểu 1", "A1")?.value).toBe(typed);
      expect(at(book, "Biểu 1", "B1")?.value).toBe(typed);
    }),
    { numRuns: 60 },
  );
});

it("any number comes back as it was given", async () => {
  await fc.assert(
    fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (typed) => {
      const cells = [value("A1", typed)];
      const book = await readBook(
        await written(makePackage(bookParts()), patch({ sheets: [{ sheet: "Biểu 1", cells }] })),
      );
      expect(at(book, "Biểu 1", "A1")?.value).toBe(typed === 0 ? 0 : typed);
    }),
    { numRuns: 60 },
  );
});

it("days stay the same days in a workbook that counts from 1904", async () => {
  const dated: BookParts = {
    beforeSheets: '<workbookPr date1904="1"/>',
    sheets: {
      "Biểu 1":
        '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1"/><c r="C1" s="1"><f>A1</f></c></row></sheetData>',
    },
    styles: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
  const bytes = await written(
    makePackage(bookParts(dated)),
    patch({
      sheets: [
        {
          sheet: "Biểu 1",
          cells: [value("A1", 45250), value("B1", 45250), cell("C1", { kind: "result", result: 45250 })],
        },
      ],
      newSheets: [newSheet("Mới", [value("A1", 45250, "date"), value("B1", 45250, "number")])],
    }),
  );
  const book = await readBook(bytes);
  const values = ["A1", "B1", "C1"].map((address) => at(book, "Biểu 1", address)?.value);
  expect(values).toEqual([45250, 45250, 45250]);
  expect(["A1", "B1"].map((address) => at(book, "Mới", address)?.value)).toEqual([45250, 45250]);
});

async function readBook(bytes: Uint8Array): Promise<Workbook> {
  const answer = await xlsxReader.read(bytes);
  if (answer.outcome === "refused") throw new Error(answer.message);
  return answer.workbook;
}

function at(book: Workbook, sheet: string, address: string): Cell | undefined {
  const grid = book.sheets.find(({ name }) => name === sheet);
  const place = parseA1(address);
  return grid && place && cellAt(grid, place.row, place.column);
}
