/** Undoing: everything back that still is what we wrote, and nothing else. */
import fc from "fast-check";
import { cellKey } from "../../src/core/model/grid";
import { setCell } from "../../workbench/host/book/book";
import { plainStyle } from "../../workbench/host/book/cell-style";
import { patch, value } from "../support/patches";
import { closeExcel, inExcel, isFailure, succeeded } from "./open-in-excel";
import { contentAt, detailName, formName, formula, fullPatch, smallForm, type } from "./small-form";
import { stateOf } from "./state-of";

afterEach(closeExcel);

const run = { label: "Tổng hợp 2/2 đơn vị" };

it("brings back every cell, look, name and text, and removes the sheets it made", async () => {
  const { book, workbook } = await inExcel(smallForm());
  const before = stateOf(book);
  succeeded(await workbook.change(fullPatch, run));
  const undone = succeeded(await workbook.undoLast());
  expect(stateOf(book)).toEqual(before);
  expect(undone).toEqual({
    outcome: "undone",
    label: run.label,
    restoredCells: 8,
    removedSheets: [detailName, "Nhật ký"],
    keptCells: [],
    keptSheets: [],
  });
  expect(isFailure(await workbook.undoLast())).toBe(true);
});

it("survives closing the pane", async () => {
  const book = smallForm();
  const before = stateOf(book);
  const first = await inExcel(book);
  succeeded(await first.workbook.change(fullPatch, run));
  await closeExcel();
  const { workbook } = await inExcel(book);
  expect(succeeded(await workbook.pastChanges())).toEqual([
    { id: "undo-1", label: run.label, madeAt: "2023-12-20T08:00:00.000Z" },
  ]);
  succeeded(await workbook.undoLast());
  expect(stateOf(book)).toEqual(before);
});

it("leaves alone what the user wrote since, and says where", async () => {
  const { book, workbook } = await inExcel(smallForm());
  succeeded(await workbook.change(fullPatch, run));
  const [form, detail] = [book.sheetNamed(formName), book.sheetNamed(detailName)];
  if (!form || !detail) throw new Error("The sheets are not there.");
  type(form, { C2: 13 });
  type(detail, { D7: "của tôi" });
  const undone = succeeded(await workbook.undoLast());
  expect(undone).toMatchObject({
    restoredCells: 7,
    removedSheets: ["Nhật ký"],
    keptCells: [{ sheet: formName, address: "C2" }],
    keptSheets: [detailName],
  });
  expect(contentAt(book, formName, "C2")).toBe(13);
  expect(contentAt(book, formName, "B2")).toBe(5);
});

it("finds sheets that were renamed, and formulas that follow them", async () => {
  const { book, workbook } = await inExcel(smallForm());
  const form = book.sheetNamed(formName);
  if (form) formula(form, "B3", `='${formName}'!B2+1`);
  succeeded(await workbook.change(fullPatch, run));
  await rename(formName, "Biểu của tỉnh");
  await rename(detailName, "Chi tiết");
  const undone = succeeded(await workbook.undoLast());
  expect(undone).toMatchObject({ keptCells: [], keptSheets: [], removedSheets: ["Chi tiết", "Nhật ký"] });
  expect(contentAt(book, "Biểu của tỉnh", "B2")).toBe(5);
  expect(contentAt(book, "Biểu của tỉnh", "B3")).toBe("='Biểu của tỉnh'!B2+1");
  expect(book.names.map(({ name }) => name)).toEqual(["SO_CU"]);
});

it("goes on where the user deleted sheets, and says which of his are gone", async () => {
  const { book, workbook } = await inExcel(smallForm());
  succeeded(await workbook.change(fullPatch, run));
  await remove("Nhật ký");
  await remove(formName);
  const undone = succeeded(await workbook.undoLast());
  expect(undone).toMatchObject({ removedSheets: [detailName], keptSheets: [formName], restoredCells: 0 });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Ghi chú"]);
});

it("cut off half-way, it can be done again to the end", async () => {
  const { book, office, workbook } = await inExcel(smallForm());
  const before = stateOf(book);
  succeeded(await workbook.change(fullPatch, run));
  office.host.failNext({ code: "GeneralException", after: 7, atAction: 25 });
  expect(isFailure(await workbook.undoLast())).toBe(true);
  expect(stateOf(book)).not.toEqual(before);
  succeeded(await workbook.undoLast());
  expect(stateOf(book)).toEqual(before);
});

it("brings back whatever was written over whatever stood there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyCell), fc.array(anyCell, { minLength: 1 }), async (standing, written) => {
      const book = smallForm();
      const sheet = book.sheetNamed(formName);
      for (const { row, column, typed } of standing)
        if (sheet) setCell(sheet, row, column, { value: typed, style: plainStyle });
      const before = stateOf(book);
      const { workbook } = await inExcel(book);
      const cells = new Map(
        written.map(({ row, column, typed }) => [cellKey(row, column), { row, column, typed }]),
      );
      const change = [...cells.values()].map(({ row, column, typed }) => ({
        row,
        column,
        content: { kind: "value" as const, value: typed },
        style: "input" as const,
      }));
      succeeded(await workbook.change(patch({ sheets: [{ sheet: formName, cells: change }] }), run));
      for (const { row, column, typed } of cells.values())
        expect(sheet?.cell(row, column)?.value ?? null).toBe(typed === "" ? null : typed);
      succeeded(await workbook.undoLast());
      expect(stateOf(book)).toEqual(before);
      await closeExcel();
    }),
    { numRuns: 20 },
  );
});

it("keeps the last ten changes, the latest first, and undoes them one by one", async () => {
  const { book, workbook } = await inExcel(smallForm());
  for (let count = 1; count <= 12; count++) {
    const change = patch({ sheets: [{ sheet: formName, cells: [value("B2", count * 100)] }] });
    succeeded(await workbook.change(change, { label: `Lần ${count}` }));
  }
  const past = succeeded(await workbook.pastChanges());
  expect(past.map(({ label }) => label)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((n) => `Lần ${n}`));
  for (let count = 0; count < 10; count++) succeeded(await workbook.undoLast());
  expect(contentAt(book, formName, "B2")).toBe(200);
  expect(book.names.map(({ name }) => name)).toEqual(["SO_CU"]);
});

/** Anything a user or a patch may put into a cell, most of it what Excel would like to take for something else. */
const anyCell = fc.record({
  row: fc.integer({ min: 1, max: 7 }),
  column: fc.integer({ min: 1, max: 6 }),
  typed: fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).filter((number) => number !== 0),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(
      "=1+1",
      "001",
      "1/2/2023",
      "'x",
      "+84",
      "-",
      "TRUE",
      "12%",
      "1.234,5",
      "Xã A",
      "#N/A",
      "a\nb",
    ),
    fc.string({ minLength: 1, maxLength: 12 }),
  ),
});

/** As the user does it. */
async function rename(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}

async function remove(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
