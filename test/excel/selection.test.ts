/** Going to a cell, hearing where the user goes, and the workbook as bytes. */
import type { CellRange } from "../../src/core/model/address";
import type { Place } from "../../src/host/open-workbook";
import { patch, value } from "../support/patches";
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

describe("where the user is", () => {
  it.each([
    { name: "one cell", ranges: [at(2, 2)], address: "B2" },
    { name: "several areas, the first of them", ranges: [at(3, 2, 4, 4), at(9, 9)], address: "B3:D4" },
    { name: "a whole column", ranges: [at(1, 3, 1_048_576, 3)], address: "C1:C1048576" },
  ])("$name", async ({ ranges, address }) => {
    const { book, workbook } = await inExcel(smallForm());
    book.active = book.sheetNamed("Ghi chú");
    book.selection = ranges;
    expect(succeeded(await workbook.activePlace())).toEqual({
      outcome: "place",
      place: { sheet: "Ghi chú", address },
    });
  });

  it("where a picture is selected, the first cell of the sheet in front", async () => {
    const { office, workbook } = await inExcel(smallForm());
    office.host.failNext({ code: "InvalidSelection" });
    expect(succeeded(await workbook.activePlace()).place).toEqual({ sheet: formName, address: "A1" });
  });
});

describe("edits", () => {
  it("by the user and by an add-in are told, whole rows and columns too", async () => {
    const { book, workbook, places, stop } = await hearingEdits();
    const sheet = book.sheetNamed(formName);
    if (!sheet) throw new Error("No form.");
    type(sheet, { B3: 4 });
    book.tell({ kind: "cells", sheet, range: at(3, 2), by: "user" });
    await until(() => places.length === 1);
    await Excel.run(async (context) => {
      const form = context.workbook.worksheets.getItem(formName);
      form.getRange("5:6").insert("Down");
      form.getRange("C:C").delete("Left");
      form.getRange("A1:B1").values = [["a", "b"]];
      await context.sync();
    });
    await until(() => places.length === 4);
    expect(places.map(({ address }) => address)).toEqual(["B3", "A5:XFD6", "C1:C1048576", "A1:B1"]);
    succeeded(await workbook.change(patch({ sheets: [{ sheet: "Ghi chú", cells: [value("C3", 1)] }] }), run));
    await until(() => places.length === 5);
    expect(places[4]).toEqual({ sheet: "Ghi chú", address: "C3" });
    stop();
    await pause();
    book.tell({ kind: "cells", sheet, range: at(3, 2), by: "user" });
    await pause();
    expect(places).toHaveLength(5);
  });

  it("many at once are told all, with few questions", async () => {
    const { book, places, trips } = await hearingEdits();
    const sheet = book.sheetNamed(formName);
    if (!sheet) throw new Error("No form.");
    trips();
    for (let row = 1; row <= 200; row++) book.tell({ kind: "cells", sheet, range: at(row, 2), by: "user" });
    await until(() => places.length === 200);
    expect(places.at(-1)).toEqual({ sheet: formName, address: "B200" });
    expect(trips()).toBeLessThanOrEqual(5);
  });

  it("on a sheet that is gone by then are not told", async () => {
    const { book, places } = await hearingEdits();
    const sheet = book.sheetNamed("Ghi chú");
    const form = book.sheetNamed(formName);
    if (!sheet || !form) throw new Error("No sheets.");
    book.tell({ kind: "cells", sheet, range: at(1, 1), by: "user" });
    book.removeSheet(sheet);
    book.tell({ kind: "cells", sheet: form, range: at(2, 2), by: "user" });
    await until(() => places.length === 1);
    expect(places).toEqual([{ sheet: formName, address: "B2" }]);
  });
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

async function hearingEdits() {
  const excel = await inExcel(smallForm());
  const places: Place[] = [];
  const stop = succeeded(await excel.workbook.onEdit((place) => places.push(place)));
  if (typeof stop !== "function") throw new Error("Nothing to listen to.");
  return { ...excel, places, stop };
}

function at(top: number, left: number, bottom = top, right = left): CellRange {
  return { top, left, bottom, right };
}

const run = { label: "Sửa nhanh" };

async function until(isDone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isDone(); tries++) await pause();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
