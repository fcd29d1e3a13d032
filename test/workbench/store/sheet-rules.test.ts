/** Rules that the add-in put on a sheet of the open workbook, saved and opened again. */
import type { Book } from "../../../workbench/host/book/book";
import { newBook, openBook } from "../../../workbench/host/store/open-book";
import { saveBook } from "../../../workbench/host/store/save-book";
import { closeExcel, inExcel, succeeded } from "../../excel/open-in-excel";
import { patch } from "../../support/patches";
import { ruledName, ruledSheet } from "../../support/ruled-sheet";

afterEach(closeExcel);

async function saved(book: Book): Promise<{ readonly again: Book; readonly lost: readonly string[] }> {
  const lost: string[] = [];
  const again = await openBook(await saveBook(book, (what) => lost.push(what)));
  if ("outcome" in again) throw new Error(again.message);
  return { again, lost };
}

async function withRules(): Promise<Book> {
  const { book, workbook } = await inExcel(newBook());
  succeeded(await workbook.change(patch({ newSheets: [ruledSheet()] }), { label: "Tạo phiếu chấm" }));
  return book;
}

/** Without the ids that Excel gives, and with bounds in one of the ways they can be told. */
function rulesOf(book: Book) {
  const sheet = book.sheetNamed(ruledName);
  return {
    validations: sheet?.validations,
    conditions: sheet?.conditionalFormats.map(({ id: _, settings, ...format }) => ({
      ...format,
      settings: JSON.parse(
        JSON.stringify(settings ?? {})
          .replaceAll('"formula":"=', '"formula":"')
          .replaceAll(',"formula":null', ""),
      ) as unknown,
    })),
  };
}

it("are all in the file, as they were", async () => {
  const book = await withRules();
  const { again, lost } = await saved(book);
  expect(lost).toEqual([]);
  expect(rulesOf(again)).toEqual(rulesOf(book));
});

it("are the same file when nothing changed", async () => {
  const { again } = await saved(await withRules());
  expect(await saveBook(again)).toEqual(again.source);
});

it("are gone from the file where they are gone from the sheet", async () => {
  const { again } = await saved(await withRules());
  const sheet = again.sheetNamed(ruledName);
  if (!sheet) throw new Error("The sheet is not there.");
  sheet.conditionalFormats = sheet.conditionalFormats.slice(0, 1);
  sheet.validations = [];
  const { again: rest } = await saved(again);
  expect(rulesOf(rest)).toMatchObject({ validations: [], conditions: [{ formula: '=C2="Đạt"' }] });
});

it("bars of another make are told of, not dropped in silence", async () => {
  const book = await withRules();
  const sheet = book.sheetNamed(ruledName);
  if (!sheet) throw new Error("The sheet is not there.");
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
    format.type === "DataBar"
      ? { ...format, settings: { ...format.settings, BarDirection: "RightToLeft" } }
      : format,
  );
  const { lost } = await saved(book);
  expect(lost).toHaveLength(2);
  expect(lost[0]).toContain(ruledName);
});
