/** Going to a cell, hearing where the user goes, and the workbook as bytes. */
import type { Place } from "../../src/host/open-workbook";
import { readWorkbook } from "../support/read-workbook";
import { newBook } from "../../workbench/host/store/open-book";
import { bookFrom, closeExcel, inExcel, sampleBytes, succeeded } from "./open-in-excel";
import { formName, smallForm, type } from "./small-form";

afterEach(closeExcel);

it("goes to a cell of another sheet", async () => {
  const { book, workbook } = await inExcel(smallForm());
  expect(await workbook.select({ sheet: "Ghi chú", address: "B2:C3" })).toBeNull();
  expect(book.active?.name).toBe("Ghi chú");
  expect(book.selection).toEqual([{ top: 2, left: 2, bottom: 3, right: 3 }]);
});

it.each([
  { name: "a hidden sheet", sheet: "Ghi chú", kind: "refused" },
  { name: "a sheet that is gone", sheet: "Biểu 9", kind: "sheet-gone" },
])("says why it cannot go to $name", async ({ sheet, kind }) => {
  const { book, workbook } = await inExcel(smallForm());
  const notes = book.sheetNamed("Ghi chú");
  if (notes) notes.visibility = "Hidden";
  expect(await workbook.select({ sheet, address: "A1" })).toMatchObject({ outcome: "failed", kind, sheet });
});

it("tells of each selection until it is stopped", async () => {
  const { book, workbook } = await inExcel(smallForm());
  const places: Place[] = [];
  const stop = succeeded(await workbook.onSelection((place) => places.push(place)));
  const sheet = book.sheetNamed(formName);
  if (!sheet || typeof stop !== "function") throw new Error("Nothing to listen to.");
  const selectCells = (top: number, right: number) => {
    book.selection = [{ top, left: 2, bottom: top, right }];
    book.tell({ kind: "selection", sheet, ranges: book.selection });
  };
  selectCells(2, 2);
  await until(() => places.length === 1);
  selectCells(3, 4);
  await until(() => places.length === 2);
  expect(places).toEqual([
    { sheet: formName, address: "B2" },
    { sheet: formName, address: "B3:D3" },
  ]);
  stop();
  await pause();
  selectCells(4, 4);
  await pause();
  expect(places).toHaveLength(2);
});

it("gives the workbook as bytes, with what is not saved yet", async () => {
  const { book, workbook } = await inExcel(await bookFrom(sampleBytes("mau-bao-cao.xlsx")));
  const sheet = book.sheets[1];
  if (sheet) type(sheet, { C14: 77 });
  const { bytes } = succeeded(await workbook.bytes());
  const saved = await readWorkbook(bytes);
  expect([...(saved.sheets[1]?.cells.values() ?? [])].some(({ value }) => value === 77)).toBe(true);
});

it("a workbook never saved has no file name", async () => {
  const { workbook } = await inExcel(newBook());
  expect(succeeded(await workbook.read())).toMatchObject({ fileName: null });
});

async function until(isDone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isDone(); tries++) await pause();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
