/** Quick fixes in the open workbook: text becomes a number only where its cell is no longer formatted as text. */
import fc from "fast-check";
import { parseA1 } from "../../src/core/model/address";
import type { LookPatch } from "../../src/core/model/look-change";
import type { CellPatch } from "../../src/core/model/workbook-patch";
import type { Book } from "../../workbench/host/book/book";
import { plainStyle } from "../../workbench/host/book/cell-style";
import { patch, value } from "../support/patches";
import { closeExcel, inExcel, isFailure, succeeded } from "./open-in-excel";
import { contentAt, formName, smallForm, style, type } from "./small-form";
import { stateOf } from "./state-of";

afterEach(closeExcel);

const run = { label: "Sửa nhanh 1 ô" };

it("a number written into a text cell would be text", async () => {
  const { book } = await inExcel(withTexts());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(formName).getRange("D2").values = [[12]];
    await context.sync();
  });
  expect(contentAt(book, formName, "D2")).toBe("12");
});

it("the format is changed first, and undoing brings back text and format exactly", async () => {
  const { book, workbook } = await inExcel(withTexts());
  const before = stateOf(book);
  succeeded(
    await workbook.change(fix([value("D2", 1234), value("D3", 7)], { D2: "#,##0", D3: "General" }), run),
  );
  expect([contentAt(book, formName, "D2"), contentAt(book, formName, "D3")]).toEqual([1234, 7]);
  expect([formatAt(book, "D2"), formatAt(book, "D3")]).toEqual(["#,##0", "General"]);
  expect(succeeded(await workbook.undoLast())).toMatchObject({ restoredCells: 2, keptCells: [] });
  expect(stateOf(book)).toEqual(before);
});

it("a day that should have been text becomes text, and a day again", async () => {
  const { book, workbook } = await inExcel(withTexts());
  const before = stateOf(book);
  succeeded(await workbook.change(fix([value("E2", "11/12")], { E2: "@" }), run));
  expect([contentAt(book, formName, "E2"), formatAt(book, "E2")]).toEqual(["11/12", "@"]);
  succeeded(await workbook.undoLast());
  expect(stateOf(book)).toEqual(before);
});

it("a format alone leaves what the cell holds, a formula too", async () => {
  const { book, workbook } = await inExcel(withTexts());
  const before = stateOf(book);
  succeeded(await workbook.change(fix([value("B2", 6)], { B5: "0.0", E2: "dd/mm/yyyy" }), run));
  expect([contentAt(book, formName, "B5"), formatAt(book, "B5")]).toEqual(["=SUM(B2:B4)", "0.0"]);
  expect([contentAt(book, formName, "E2"), formatAt(book, "E2")]).toEqual([45_250, "dd/mm/yyyy"]);
  expect(succeeded(await workbook.undoLast())).toMatchObject({ restoredCells: 3 });
  expect(stateOf(book)).toEqual(before);
});

it("a cell or a format that the user changed since stays his", async () => {
  const { book, workbook } = await inExcel(withTexts());
  const sheet = book.sheetNamed(formName);
  succeeded(await workbook.change(fix([value("D2", 12), value("D3", 7)], { D2: "0", D3: "0" }), run));
  if (sheet) type(sheet, { D2: 13 });
  if (sheet) style(sheet, "D3", { ...plainStyle, numberFormat: "0.00" });
  expect(succeeded(await workbook.undoLast())).toMatchObject({ keptCells: [{ address: "D2" }] });
  expect([contentAt(book, formName, "D2"), formatAt(book, "D2")]).toEqual([13, "0"]);
  expect([contentAt(book, formName, "D3"), formatAt(book, "D3")]).toEqual(["007", "0.00"]);
});

it("cut off half-way, recovering brings formats back", async () => {
  const { book, office, workbook } = await inExcel(withTexts());
  const before = stateOf(book);
  office.host.failNext({ code: 5012, after: 5 });
  for (let more = 6; more < 14; more++) office.host.failNext({ code: 5012, after: more });
  expect(isFailure(await workbook.change(fix([value("D2", 12)], { D2: "0" }), run))).toBe(true);
  while (isFailure(await workbook.interruptedChange())) await Promise.resolve();
  const mark = await workbook.interruptedChange();
  if (mark !== null) while (isFailure(await workbook.recover())) await Promise.resolve();
  expect(stateOf(book)).toEqual(before);
});

it.each([
  { name: "that lets cells be formatted", options: { allowFormatCells: true }, kind: undefined },
  { name: "that does not", options: {}, kind: "protected-sheet" },
])("unlocked cells of a protected sheet $name", async ({ options, kind }) => {
  const { book, workbook } = await inExcel(withTexts());
  const sheet = book.sheetNamed(formName);
  if (sheet) sheet.protection = { options };
  const before = stateOf(book);
  const answer = await workbook.change(fix([value("D2", 12)], { D2: "0" }), run);
  if (kind !== undefined) {
    expect(answer).toMatchObject({ outcome: "failed", kind, sheet: formName });
    expect(stateOf(book)).toEqual(before);
    return;
  }
  expect(contentAt(book, formName, "D2")).toBe(12);
  succeeded(await workbook.undoLast());
  expect(stateOf(book)).toEqual(before);
});

it("a look that is more than a number format is for files only", async () => {
  const { workbook } = await inExcel(withTexts());
  const looks = [{ row: 2, column: 4, look: { numberFormat: "0", bold: true } }];
  const change = workbook.change(patch({ sheets: [{ sheet: formName, cells: [], looks }] }), run);
  await expect(change).rejects.toThrow("looks");
});

it("whatever is fixed is written as asked, and undone exactly", async () => {
  const places = ["B2", "C2", "D2", "D3", "E2", "F6"];
  const fixes = fc.uniqueArray(
    fc.record({
      address: fc.constantFrom(...places),
      typed: fc.oneof(fc.integer(), fc.constantFrom("11/12", "001", "=x", "Xã"), fc.constant(null)),
      format: fc.constantFrom("@", "General", "#,##0", "dd/mm/yyyy", "0%", undefined),
    }),
    { selector: ({ address }) => address, minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(fixes, async (list) => {
      const { book, workbook } = await inExcel(withTexts());
      const before = stateOf(book);
      const formats = Object.fromEntries(
        list.flatMap(({ address, format }) => (format === undefined ? [] : [[address, format]])),
      );
      succeeded(
        await workbook.change(
          fix(
            list.map(({ address, typed }) => value(address, typed)),
            formats,
          ),
          run,
        ),
      );
      for (const { address, typed, format } of list) {
        expect(contentAt(book, formName, address)).toBe(typed);
        if (format !== undefined) expect(formatAt(book, address)).toBe(format);
      }
      succeeded(await workbook.undoLast());
      expect(stateOf(book)).toEqual(before);
      await closeExcel();
    }),
    { numRuns: 25 },
  );
});

/** Beside the small form's text cell D3 another one, and a day that Excel made of "11/12". */
function withTexts(): Book {
  const book = smallForm();
  const sheet = book.sheetNamed(formName);
  if (!sheet) throw new Error("No form.");
  style(sheet, "D2", { ...plainStyle, numberFormat: "@", locked: false });
  style(sheet, "E2", { ...plainStyle, numberFormat: "d-mmm" });
  type(sheet, { D2: "1.234", E2: 45_250 });
  return book;
}

function fix(cells: readonly CellPatch[], formats: Readonly<Record<string, string>>) {
  const looks = Object.entries(formats).map(([address, numberFormat]): LookPatch => {
    const place = parseA1(address);
    if (!place) throw new Error(`"${address}" is no address.`);
    return { ...place, look: { numberFormat } };
  });
  return patch({ sheets: [{ sheet: formName, cells, looks }] });
}

function formatAt(book: Book, address: string): string | undefined {
  const place = parseA1(address);
  return place && book.sheetNamed(formName)?.styleAt(place.row, place.column).numberFormat;
}
