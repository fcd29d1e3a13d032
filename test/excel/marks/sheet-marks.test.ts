/** Colours over faulty cells: laid on, found again, and taken off without a trace. */
import type { Highlight } from "../../../src/core/highlights/highlight";
import { highlightLook } from "../../../src/core/highlights/highlight-look";
import { createSheetMarks } from "../../../src/excel/marks/sheet-marks";
import type { Book } from "../../../workbench/host/book/book";
import { web } from "../../../workbench/host/profiles";
import { saveBook } from "../../../workbench/host/store/save-book";
import { bookFrom, closeExcel, inExcel, isFailure, succeeded } from "../open-in-excel";
import { partsOf } from "../../support/make-package";
import { contentAt } from "../small-form";
import { formattedBytes, formName, otherName } from "./formatted-book";
import { readableFormats } from "./readable-formats";

afterEach(closeExcel);

const highlights: readonly Highlight[] = [
  { sheet: formName, severity: "error", addresses: "B2:B4,D7", numberFormat: '"⚠ "#,##0' },
  { sheet: formName, severity: "explain", addresses: "A2", numberFormat: '"? "@' },
  { sheet: otherName, severity: "note", addresses: "C3:C4", numberFormat: '"• "dd/mm/yyyy' },
];
const both = [formName, otherName];

describe("shown", () => {
  it("they lie on top of the user's own, with sign, colours and line", async () => {
    const { book } = await opened();
    const before = conditionsOn(book, formName);
    expect(succeeded(await createSheetMarks().show(highlights, both))).toEqual({
      outcome: "marked",
      leftOut: [],
    });
    const [explain, error, ...own] = conditionsOn(book, formName);
    expect(own).toEqual(before);
    const { borders, fill, fontColor } = highlightLook("error");
    expect(error).toMatchObject({
      type: "Custom",
      formula: '=LEN("DOAN.KIEMTRA.LOI")>0',
      stopIfTrue: false,
      ranges: [
        { top: 2, left: 2, bottom: 4, right: 2 },
        { top: 7, left: 4, bottom: 7, right: 4 },
      ],
      overlay: {
        numberFormat: '"⚠ "#,##0',
        fillColor: `#${fill}`,
        fontColor: `#${fontColor}`,
        borders: { left: { style: "Continuous", color: `#${borders.left.color}` } },
      },
    });
    expect(explain).toMatchObject({
      overlay: { numberFormat: '"? "@', borders: { bottom: { style: "Dash" } } },
    });
  });

  it("again, they take the place of those from before, on the sheets named and only there", async () => {
    const { book } = await opened();
    const marks = createSheetMarks();
    succeeded(await marks.show(highlights, both));
    const [, first] = highlights;
    succeeded(await marks.show(first ? [first] : [], [formName]));
    expect(oursOn(book, formName)).toHaveLength(1);
    expect(oursOn(book, otherName)).toHaveLength(1);
    succeeded(await marks.show([], [formName]));
    expect(succeeded(await marks.markedSheets()).sheets).toEqual([otherName]);
  });

  it.each(["Hidden", "VeryHidden"] as const)("on a sheet that is %s too", async (visibility) => {
    const { book } = await opened();
    const sheet = book.sheetNamed(otherName);
    if (sheet) sheet.visibility = visibility;
    const before = await readableFormats();
    const marks = createSheetMarks();
    succeeded(await marks.show(highlights, both));
    expect(oursOn(book, otherName)).toHaveLength(1);
    expect(succeeded(await marks.clear()).sheets).toEqual(both);
    expect(await readableFormats()).toEqual(before);
  });

  it("a sheet that is gone is named, and the others are coloured", async () => {
    const { book } = await opened();
    const { leftOut } = succeeded(await createSheetMarks().show(highlights, [...both, "Biểu 9"]));
    expect(leftOut).toEqual([{ sheet: "Biểu 9", message: expect.stringContaining("“Biểu 9”") }]);
    expect(oursOn(book, formName)).toHaveLength(2);
  });

  it("refused half-way, nothing of ours is left and all else is as it was", async () => {
    const { office } = await opened();
    const before = await readableFormats();
    office.host.failNext({ code: "GeneralException", after: 3, atAction: 30 });
    expect(await createSheetMarks().show(highlights, both)).toMatchObject({
      outcome: "failed",
      kind: "refused",
    });
    expect(await readableFormats()).toEqual(before);
  });

  it("while a cell is being typed in, nothing is done", async () => {
    const { book } = await opened();
    book.isCellBeingEdited = true;
    const answer = await createSheetMarks().show(highlights, both);
    book.isCellBeingEdited = false;
    expect(answer).toMatchObject({ outcome: "failed", kind: "cell-being-edited" });
    expect(oursOn(book, formName)).toEqual([]);
  });

  it("nobody hears of a change of cells or formats", async () => {
    const { office, workbook } = await opened();
    const heard: unknown[] = [];
    succeeded(await workbook.onEdit((place) => heard.push(place)));
    await Excel.run(async (context) => {
      context.workbook.worksheets.onFormatChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
    });
    const marks = createSheetMarks();
    succeeded(await marks.show(highlights, both));
    succeeded(await marks.clear());
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(heard).toEqual([]);
    expect(office.host.unknownMembers.size).toBe(0);
  });
});

describe("cleared", () => {
  it("every readable format property is what it was, also of the user's own conditional formats", async () => {
    const { book } = await opened();
    const before = await readableFormats();
    const marks = createSheetMarks();
    succeeded(await marks.show(highlights, both));
    expect(await readableFormats()).not.toEqual(before);
    await write(formName, "B3", 77);
    await write(formName, "B3", 3000);
    expect(succeeded(await marks.clear())).toEqual({ outcome: "cleared", sheets: both, leftOut: [] });
    expect(await readableFormats()).toEqual(before);
    expect(contentAt(book, formName, "B3")).toBe(3000);
  });

  it("after saving and opening again too, and the file is the one it was", async () => {
    const bytes = formattedBytes();
    const first = await opened();
    const before = await readableFormats();
    const marks = createSheetMarks();
    succeeded(await marks.show(highlights, both));
    const marked = await saveBook(first.book);
    await closeExcel();
    const again = await inExcel(await bookFrom(marked));
    expect(succeeded(await marks.markedSheets()).sheets).toEqual(both);
    succeeded(await marks.clear());
    expect(withoutIds(await readableFormats())).toEqual(withoutIds(before));
    // Nothing but the numbers of priority, which any program may close up.
    expect(rulesIn(await saveBook(again.book))).toEqual(rulesIn(bytes));
  });

  it("in the same session the file is saved as the very bytes it came from", async () => {
    const bytes = formattedBytes();
    const { book } = await opened();
    const marks = createSheetMarks();
    succeeded(await marks.show(highlights, both));
    succeeded(await marks.clear());
    expect(Buffer.from(await saveBook(book)).equals(Buffer.from(bytes))).toBe(true);
  });

  it("on the sheets named, and only there", async () => {
    const { book } = await opened();
    const marks = createSheetMarks();
    succeeded(await marks.show(highlights, both));
    expect(succeeded(await marks.clear([otherName])).sheets).toEqual([otherName]);
    expect(oursOn(book, formName)).toHaveLength(2);
  });

  it("marks that Excel split when rows were inserted are found, every piece", async () => {
    const { book } = await opened();
    const marks = createSheetMarks();
    succeeded(await marks.show(highlights, both));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(formName);
      sheet.getRange("3:3").insert("Down");
      sheet.copy("End");
      await context.sync();
    });
    const { sheets } = succeeded(await marks.clear());
    expect(sheets).toEqual([...both, `${formName} (2)`]);
    expect(book.sheets.flatMap(({ name }) => oursOn(book, name))).toEqual([]);
  });
});

describe("on a protected sheet", () => {
  it.each([
    ["that lets cells be formatted, as issued forms do", 'sheet="1" formatCells="0" formatColumns="0"'],
    [
      "that forbids it, without a password",
      'sheet="1" objects="1" scenarios="1" sort="0" selectLockedCells="1"',
    ],
  ])("%s: marked and cleared, the protection the same", async (_name, protection) => {
    const { book } = await opened(formattedBytes({ protection }));
    const before = await readableFormats();
    const marks = createSheetMarks();
    expect(succeeded(await marks.show(highlights, both)).leftOut).toEqual([]);
    expect(oursOn(book, formName)).toHaveLength(2);
    expect(book.sheetNamed(formName)?.protection).not.toBeNull();
    succeeded(await marks.clear());
    expect(await readableFormats()).toEqual(before);
  });

  it("whose permission Excel does not keep: its protection is taken off for the moment", async () => {
    const { book, office } = await opened(formattedBytes({ protection: 'sheet="1" formatCells="0"' }));
    const before = await readableFormats();
    const marks = createSheetMarks();
    office.host.failNext({ code: "AccessDenied", after: 3, atAction: 30 });
    expect(succeeded(await marks.show(highlights, both)).leftOut).toEqual([]);
    expect(oursOn(book, formName)).toHaveLength(2);
    expect(oursOn(book, otherName)).toHaveLength(1);
    succeeded(await marks.clear());
    expect(await readableFormats()).toEqual(before);
  });

  it("with a password: left out with a sentence, the others marked", async () => {
    const { book } = await opened(formattedBytes({ protection: 'sheet="1" password="CF1A"' }));
    const before = await readableFormats();
    const marks = createSheetMarks();
    const { leftOut } = succeeded(await marks.show(highlights, both));
    expect(leftOut).toEqual([{ sheet: formName, message: expect.stringContaining("mật khẩu") }]);
    expect(oursOn(book, formName)).toEqual([]);
    expect(oursOn(book, otherName)).toHaveLength(1);
    succeeded(await marks.clear());
    expect(await readableFormats()).toEqual(before);
  });

  it("with a password set over our marks: clearing names it", async () => {
    const { book } = await opened();
    const marks = createSheetMarks();
    succeeded(await marks.show(highlights, both));
    const sheet = book.sheetNamed(formName);
    if (sheet) sheet.protection = { options: {}, password: "bí mật" };
    expect(succeeded(await marks.clear())).toMatchObject({
      sheets: [otherName],
      leftOut: [{ sheet: formName }],
    });
  });

  it("refused half-way, it is protected again", async () => {
    const { book, office } = await opened(formattedBytes({ protection: 'sheet="1"' }));
    const before = await readableFormats();
    office.host.failNext({ code: "GeneralException", after: 3, atAction: 25 });
    expect(isFailure(await createSheetMarks().show(highlights, [formName]))).toBe(true);
    expect(book.sheetNamed(formName)?.protection).not.toBeNull();
    expect(await readableFormats()).toEqual(before);
  });
});

describe("of two thousand", () => {
  const many = Array.from({ length: 2_000 }, (_, index): Highlight => ({
    sheet: index % 2 === 0 ? formName : otherName,
    severity: index % 3 === 0 ? "error" : "explain",
    addresses: `B${index + 2},D${index + 2}`,
    numberFormat: `"⚠ "#,##0.${"0".repeat((index % 20) + 1)}`,
  }));

  it("shown, and shown anew, in six round trips at most, none over what Excel on the web takes; and cleared in as many", async () => {
    const { book, office, trips } = await inExcel(await bookFrom(formattedBytes()), web);
    const marks = createSheetMarks();
    trips();
    succeeded(await marks.show(many, both));
    expect(trips()).toBeLessThanOrEqual(6);
    expect(oursOn(book, formName)).toHaveLength(1_000);
    succeeded(await marks.show(many, both));
    expect(trips()).toBeLessThanOrEqual(6);
    expect(oursOn(book, formName)).toHaveLength(1_000);
    succeeded(await marks.clear());
    expect(trips()).toBeLessThanOrEqual(6);
    expect(oursOn(book, formName)).toEqual([]);
    const largest = Math.max(...office.host.log.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)));
    expect(largest).toBeLessThan(4_000_000);
  });
});

async function opened(bytes = formattedBytes()) {
  return inExcel(await bookFrom(bytes));
}

function conditionsOn(book: Book, sheet: string) {
  return book.sheetNamed(sheet)?.conditionalFormats ?? [];
}

function oursOn(book: Book, sheet: string) {
  return conditionsOn(book, sheet).filter(({ formula }) => formula.includes("DOAN"));
}

async function write(sheet: string, address: string, value: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Excel gives conditional formats new ids each time a file is opened. */
function withoutIds(formats: unknown): unknown {
  return JSON.parse(JSON.stringify(formats).replace(/\{0000[^}]*\}/g, "id"));
}

function rulesIn(bytes: Uint8Array): string {
  const part = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
  return part.replace(/ priority="\d+"/g, "");
}
