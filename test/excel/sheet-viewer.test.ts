/** "Xem bản nộp": a copy of a closed file's sheet, shown and taken away. */
import type { ViewedSheet } from "../../src/host/sheet-viewer";
import { createSheetMarks } from "../../src/excel/marks/sheet-marks";
import { createSheetViewer } from "../../src/excel/sheet-viewer";
import type { Book } from "../../workbench/host/book/book";
import { saveBook } from "../../workbench/host/store/save-book";
import { bookParts, makePackage } from "../support/make-package";
import { readWorkbook } from "../support/read-workbook";
import { bookFrom, closeExcel, inExcel, succeeded } from "./open-in-excel";
import { formName, smallForm } from "./small-form";
import { stateOf } from "./state-of";

afterEach(closeExcel);

const submission = makePackage(
  bookParts({
    sheets: {
      Bìa: "<sheetData/>",
      "Biểu 1": '<sheetData><row r="5"><c r="C5"><v>12</v></c></row></sheetData><sheetProtection sheet="1"/>',
    },
    afterSheets: "<definedNames><definedName name=\"TONG\">'Biểu 1'!$C$5</definedName></definedNames>",
  }),
);

const view: ViewedSheet = {
  bytes: submission,
  sheet: "Biểu 1",
  name: "Bản nộp Trà Cú - Biểu 1",
  address: "C5",
  highlights: [{ severity: "error", addresses: "C5", numberFormat: '"⚠ "General' }],
};

it("stands behind the user's sheets, coloured and protected, the cell selected", async () => {
  const { book, workbook } = await inExcel(smallForm());
  const shown = succeeded(await createSheetViewer().open(view));
  expect(shown.place).toEqual({ sheet: view.name, address: "C5" });
  expect(tabs(book)).toEqual([formName, "Ghi chú", view.name]);
  expect(book.active?.name).toBe(view.name);
  expect(book.selection).toEqual([{ top: 5, left: 3, bottom: 5, right: 3 }]);
  expect(book.active?.protection).not.toBeNull();
  expect(book.active?.conditionalFormats).toHaveLength(1);
  expect(book.active?.cell(5, 3)?.value).toBe(12);
  expect(succeeded(await workbook.activePlace()).place).toEqual(shown.place);
});

it("closed, the workbook is as it was, and the sheet that was in front is in front", async () => {
  const { book, workbook } = await inExcel(smallForm());
  succeeded(await workbook.select({ sheet: "Ghi chú", address: "B2" }));
  const before = stateOf(book);
  const viewer = createSheetViewer();
  succeeded(await viewer.open(view));
  succeeded(await viewer.open({ ...view, sheet: "Bìa", name: "Bản nộp Trà Cú - Bìa", highlights: [] }));
  expect(tabs(book)).toHaveLength(3);
  expect(succeeded(await viewer.close())).toEqual({ outcome: "closed", sheets: ["Bản nộp Trà Cú - Bìa"] });
  expect(stateOf(book)).toEqual(before);
  expect(succeeded(await viewer.close()).sheets).toEqual([]);
});

it("is no part of the workbook: neither read nor given away as bytes", async () => {
  const { book, workbook } = await inExcel(await bookFrom(submission));
  succeeded(await createSheetViewer().open(view));
  expect(tabs(book)).toHaveLength(3);
  const { workbook: read } = succeeded(await workbook.read());
  expect(read.sheets.map(({ name }) => name)).toEqual(["Bìa", "Biểu 1"]);
  const { bytes } = succeeded(await workbook.bytes());
  expect((await readWorkbook(bytes)).sheets.map(({ name }) => name)).toEqual(["Bìa", "Biểu 1"]);
});

it("keeps its colours while the workbook's own are taken off", async () => {
  const { book } = await inExcel(smallForm());
  const marks = createSheetMarks();
  succeeded(
    await marks.show([{ sheet: formName, severity: "note", addresses: "B2", numberFormat: "0" }], [formName]),
  );
  succeeded(await createSheetViewer().open(view));
  expect(succeeded(await marks.markedSheets()).sheets).toEqual([formName]);
  expect(succeeded(await marks.clear()).sheets).toEqual([formName]);
  expect(book.sheetNamed(view.name)?.conditionalFormats).toHaveLength(1);
});

it("left behind by a window that was closed, it is found after saving and opening again", async () => {
  const { book } = await inExcel(await bookFrom(submission));
  succeeded(await createSheetViewer().open(view));
  await rename(view.name, "Tên khác");
  const saved = await saveBook(book);
  await closeExcel();
  const again = await inExcel(await bookFrom(saved));
  expect(succeeded(await createSheetViewer().close()).sheets).toEqual(["Tên khác"]);
  expect(tabs(again.book)).toEqual(["Bìa", "Biểu 1"]);
});

it.each([
  { name: "a name that is taken", taken: view.name, wanted: view.name, shown: "Bản nộp Trà Cú - Biểu 1 (2)" },
  {
    name: "a name that is taken and too long for a number behind it",
    taken: "Bản nộp Thị đoàn Duyên Hải - B1",
    wanted: "Bản nộp Thị đoàn Duyên Hải - B1",
    shown: "Bản nộp Thị đoàn Duyên Hải (2)",
  },
])("$name becomes another one", async ({ taken, wanted, shown }) => {
  const book = smallForm();
  book.addSheet(taken);
  await inExcel(book);
  const answer = succeeded(await createSheetViewer().open({ ...view, name: wanted }));
  expect(answer.place.sheet).toBe(shown);
});

it("is not opened in a workbook whose structure is protected, and nothing is done", async () => {
  const { book } = await inExcel(smallForm());
  book.isStructureProtected = true;
  const before = stateOf(book);
  expect(await createSheetViewer().open(view)).toMatchObject({
    outcome: "failed",
    kind: "protected-workbook",
    message: expect.stringContaining("Xem bản nộp"),
  });
  expect(stateOf(book)).toEqual(before);
  expect(succeeded(await createSheetViewer().close()).sheets).toEqual([]);
});

it.each([4, 5, 6])("refused at its round trip %i, nothing of it is left", async (trip) => {
  const { book, office } = await inExcel(smallForm());
  const before = stateOf(book);
  office.host.failNext({ code: "GeneralException", after: trip - 1 });
  expect(await createSheetViewer().open(view)).toMatchObject({ outcome: "failed", kind: "refused" });
  expect({ ...stateOf(book), active: formName }).toEqual(before);
});

function tabs(book: Book): readonly string[] {
  return book.sheets.map(({ name }) => name);
}

async function rename(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}
