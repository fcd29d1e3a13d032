import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { setCell, type Book, type BookSheet } from "../../../workbench/host/book/book";
import { plainStyle, type CellStyle } from "../../../workbench/host/book/cell-style";
import { newBook } from "../../../workbench/host/store/open-book";
import { saveBook } from "../../../workbench/host/store/save-book";
import { sharedFolder } from "../../support/shared-folder";
import { factsOf, opened } from "./book-facts";

const form = readFileSync("samples/tra-vinh-2023-q4/mau-bao-cao.xlsx");

function sheetOf(book: Book, index: number): BookSheet {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`There is no sheet ${index}.`);
  return sheet;
}

it("a form opened and saved without a change is the same file, byte for byte", async () => {
  const saved = await saveBook(await opened(form));
  expect(Buffer.from(saved).equals(form)).toBe(true);
});

const bold: CellStyle = { ...plainStyle, bold: true, fontColor: "#C00000", fillColor: "#FFF8DC" };
const boxed: CellStyle = {
  ...plainStyle,
  fontName: "Times New Roman",
  fontSize: 13,
  underline: "Single",
  strikethrough: true,
  italic: true,
  borders: {
    left: { style: "Continuous", weight: "Thin", color: "#000000" },
    bottom: { style: "Double", weight: "Thick", color: "#0000FF" },
  },
  horizontalAlignment: "Center",
  verticalAlignment: "Top",
  wrapText: true,
  indentLevel: 2,
  textOrientation: -45,
  locked: false,
  formulaHidden: true,
  numberFormat: "#,##0.0",
};

type Edit = (book: Book) => void;

const edits: Readonly<Record<string, Edit>> = {
  "a number over a blank": (book) => setCell(sheetOf(book, 1), 14, 3, { value: 12.5 }),
  "a text that looks like a formula": (book) => setCell(sheetOf(book, 1), 40, 3, { value: "=không" }),
  "a formula with its result": (book) =>
    setCell(sheetOf(book, 1), 41, 2, { value: 5, formula: "=SUM('Biểu 2 Tổ chức'!C14:C16)" }),
  "a formula of newer Excel": (book) =>
    setCell(sheetOf(book, 1), 42, 2, { value: "a", formula: '=TEXTJOIN(",",TRUE,A1:A3)' }),
  "a formula that is an error": (book) =>
    setCell(sheetOf(book, 1), 43, 2, { value: { error: "#DIV/0!" }, formula: "=1/0" }),
  "a custom function": (book) =>
    setCell(sheetOf(book, 0), 30, 2, { value: 1, formula: "=DOAN.SCORE(B2:D2)+1" }),
  "a cell emptied": (book) => setCell(sheetOf(book, 1), 1, 1, { value: null }),
  "a cell cleared of all": (book) =>
    void sheetOf(book, 1).cells.delete([...sheetOf(book, 1).cells.keys()][9] ?? 0),
  "a look on a cell of the form": (book) => {
    const sheet = sheetOf(book, 1);
    setCell(sheet, 14, 4, {
      value: null,
      style: { ...sheet.styleAt(14, 4), bold: true, fillColor: "#FF0000" },
    });
  },
  "a look on cells that were not there": (book) => {
    setCell(sheetOf(book, 1), 60, 30, { value: null, style: bold });
    setCell(sheetOf(book, 1), 60, 31, { value: 7, style: boxed });
  },
  "the look of whole columns and rows": (book) => {
    const sheet = sheetOf(book, 0);
    sheet.columnStyles.set(50, boxed).set(51, boxed);
    sheet.rowStyles.set(300, bold).set(2, bold);
  },
  "the look of a whole sheet": (book) => {
    const sheet = sheetOf(book, 4);
    sheet.defaultStyle = boxed;
    for (const [key, cell] of sheet.cells)
      sheet.cells.set(key, { ...cell, style: { ...cell.style, italic: true } });
  },
  "letters below one another": (book) =>
    setCell(sheetOf(book, 0), 31, 5, { value: "x", style: { ...plainStyle, textOrientation: 180 } }),
  "a spilled result": (book) => {
    const sheet = sheetOf(book, 0);
    setCell(sheet, 50, 1, { value: 1, formula: "=SEQUENCE(2,2)" });
    const anchor = [...sheet.cells.keys()].at(-1) ?? 0;
    for (const [row, column, value] of [
      [50, 2, 2],
      [51, 1, 3],
      [51, 2, 4],
    ] as const) {
      setCell(sheet, row, column, { value, spilledFrom: anchor });
    }
  },
  "merges taken away and made": (book) => {
    const sheet = sheetOf(book, 2);
    sheet.merges = [...sheet.merges.slice(2), { top: 70, left: 1, bottom: 71, right: 4 }];
  },
  "widths and heights": (book) => {
    const sheet = sheetOf(book, 2);
    sheet.columnWidths.set(3, 90);
    sheet.columnWidths.set(20, 45.75);
    sheet.rowHeights.set(5, 40);
    sheet.rowHeights.set(99, 22.5);
  },
  "rows and columns hidden": (book) => {
    const sheet = sheetOf(book, 2);
    sheet.hiddenRows.add(4).add(90);
    sheet.hiddenColumns.add(2).add(40);
  },
  "a sheet renamed": (book) => void (sheetOf(book, 3).name = "Biểu 3 'mới' sửa"),
  "two sheets swap their names": (book) => {
    const [one, other] = [sheetOf(book, 3), sheetOf(book, 4)];
    [one.name, other.name] = [other.name, one.name];
  },
  "a sheet deleted": (book) => book.removeSheet(sheetOf(book, book.sheets.length - 1)),
  "a sheet hidden": (book) => void (sheetOf(book, 2).visibility = "VeryHidden"),
  "tabs in another order": (book) => void book.sheets.reverse(),
  "another tab in front": (book) => void (book.active = book.sheets.at(-1)),
  "a new sheet": (book) => {
    const sheet = book.addSheet("Lỗi & thiếu");
    setCell(sheet, 1, 1, { value: "Đơn vị", style: boxed });
    setCell(sheet, 2, 1, { value: 45_000, style: { ...plainStyle, numberFormat: "dd/mm/yyyy" } });
    sheet.merges = [{ top: 1, left: 1, bottom: 1, right: 3 }];
    sheet.frozenRows = 3;
    sheet.tabColor = "#C00000";
    sheet.names.push({ name: "rieng", formula: "='Lỗi & thiếu'!$A$1", visible: true, comment: "" });
    book.sheets.unshift(...book.sheets.splice(-1));
  },
  "names made, changed, taken away": (book) => {
    book.names.push({ name: "DOAN_KY", formula: "='Bìa'!$A$1", visible: false, comment: "kỳ" });
    book.names.push({ name: "Điểm", formula: "=1+1", visible: true, comment: "" });
  },
  "panes and lines": (book) => {
    const sheet = sheetOf(book, 1);
    sheet.frozenRows = 0;
    sheet.frozenColumns = 0;
    sheet.showGridlines = !sheet.showGridlines;
    sheetOf(book, 0).frozenColumns = 2;
  },
  "a sheet protected": (book) => {
    sheetOf(book, 1).protection = { options: { ...forbidden, allowSort: true, selectionMode: "Unlocked" } };
  },
  "the structure protected": (book) => void (book.isStructureProtected = true),
  "validations taken away and made": (book) => {
    const sheet = sheetOf(book, 1);
    const silent = { showAlert: false, style: "Stop", title: "", message: "" };
    const quiet = { showPrompt: false, title: "", message: "" };
    const made = { errorAlert: silent, prompt: quiet, ignoreBlanks: true };
    sheet.validations = [
      {
        ...made,
        ranges: [{ top: 5, left: 5, bottom: 9, right: 5 }],
        type: "List",
        rule: { list: { inCellDropDown: true, source: 'Đạt,Chưa "đạt"' } },
      },
      {
        ranges: [
          { top: 1, left: 9, bottom: 1, right: 9 },
          { top: 3, left: 9, bottom: 4, right: 9 },
        ],
        type: "WholeNumber",
        rule: { wholeNumber: { formula1: 1, formula2: "=$A$1", operator: "Between" } },
        errorAlert: { showAlert: true, style: "Warning", title: "Sai", message: "Nhập lại <số>" },
        prompt: { showPrompt: true, title: "Nhập", message: "Số nguyên" },
        ignoreBlanks: false,
      },
    ];
    sheetOf(book, 2).validations = [
      ...sheetOf(book, 2).validations,
      {
        ...made,
        ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }],
        type: "Custom",
        rule: { custom: { formula: "=A1>0" } },
      },
    ];
  },
  "conditional formats": (book) => {
    sheetOf(book, 1).conditionalFormats = [
      {
        id: "a",
        ranges: [{ top: 14, left: 3, bottom: 20, right: 9 }],
        type: "Custom",
        stopIfTrue: true,
        formula: '=C14<>"Biểu & 1"',
        overlay: { bold: true, fontColor: "#9C0006", fillColor: "#FFC7CE" },
      },
      {
        id: "b",
        ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }],
        type: "Custom",
        stopIfTrue: false,
        formula: "=TRUE",
        overlay: { borders: { left: { style: "Continuous", weight: "Thin", color: "#FF0000" } } },
      },
    ];
  },
  "the page": (book) => {
    const { pageLayout } = sheetOf(book, 1);
    Object.assign(pageLayout, {
      orientation: "Portrait",
      paperSize: "A3",
      zoom: { scale: 80 },
      leftMargin: 18,
      centerHorizontally: true,
    });
    sheetOf(book, 1).printTitleRows = "$3:$5";
    sheetOf(book, 1).printArea = "$A$1:$C$9";
    sheetOf(book, 2).printArea = "";
  },
  "settings and documents of add-ins": (book) => {
    book.settings.set("doan.units", '{"a":1}');
    book.customXmlParts.set(book.newId(), '<doan xmlns="urn:doan:log" part="1" of="1">x</doan>');
    book.customXmlParts.set(book.newId(), "<other/>");
  },
};

const forbidden = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: true,
  allowEditScenarios: true,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
};

describe("what was changed comes back when the saved file is opened", () => {
  it.each(Object.keys(edits))("%s", async (name) => {
    const book = await opened(form);
    edits[name]?.(book);
    await expectSaved(book);
  });

  it("any of these, one after another, saved in between or not", async () => {
    const wanted = fc.record({
      names: fc.uniqueArray(fc.constantFrom(...Object.keys(edits)), { minLength: 1, maxLength: 6 }),
      savesAfter: fc.nat(6),
    });
    await fc.assert(
      fc.asyncProperty(wanted, async ({ names, savesAfter }) => {
        let book = await opened(form);
        for (const [index, name] of names.entries()) {
          edits[name]?.(book);
          if (index === savesAfter) book = await opened(await saveBook(book));
        }
        await expectSaved(book);
      }),
      { numRuns: 25 },
    );
  });
});

async function expectSaved(book: Book): Promise<void> {
  const told: string[] = [];
  const saved = await saveBook(book, (what) => told.push(what));
  const again = await opened(saved);
  expect(told).toEqual([]);
  expect(statedBy(factsOf(book), factsOf(again))).toEqual(factsOf(book));
  expect(Buffer.from(await saveBook(again)).equals(Buffer.from(saved))).toBe(true);
}

/** A new sheet gets the page of the product's own sheets, of which the Book said nothing. */
function statedBy(wanted: unknown, found: unknown): unknown {
  const pages = (facts: unknown) => (facts as { sheets: { pageLayout: Record<string, unknown> }[] }).sheets;
  for (const [index, sheet] of pages(found).entries()) {
    const stated = pages(wanted)[index]?.pageLayout ?? {};
    if (Object.keys(stated).length === 0) sheet.pageLayout = {};
  }
  return found;
}

it("a new book is saved as a workbook of its own", async () => {
  const book = newBook();
  setCell(sheetOf(book, 0), 2, 2, { value: "Đoàn", style: boxed });
  setCell(book.addSheet("Hai"), 1, 1, { value: 3, formula: "=1+2" });
  await expectSaved(book);
});

it("an old .xls is saved as a new workbook with its content", async () => {
  const book = await opened(readFileSync("samples/tra-vinh-2023-q4/nop/BC CAU KE.xls"));
  const again = await opened(await saveBook(book));
  expect(again.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
  const values = ({ cells }: BookSheet) => [...cells].map(([key, { value }]) => [key, value]).sort();
  expect(again.sheets.map(values)).toEqual(book.sheets.map(values));
});

it("two cells of one style: changing one leaves the other as it was", async () => {
  const book = await opened(form);
  const sheet = sheetOf(book, 1);
  const [first, second] = [sheet.styleAt(14, 3), sheet.styleAt(14, 4)];
  expect(first).toBe(second);
  setCell(sheet, 14, 3, { value: null, style: { ...first, fillColor: "#FFFF00" } });
  const again = sheetOf(await opened(await saveBook(book)), 1);
  expect(again.styleAt(14, 3).fillColor).toBe("#FFFF00");
  expect(again.styleAt(14, 4)).toEqual(second);
});

it("what the file gets no place for is told, not dropped in silence", async () => {
  const book = await opened(form);
  book.properties.set("title", "x");
  const told: string[] = [];
  await saveBook(book, (what) => told.push(what));
  expect(told).toEqual([expect.stringContaining("Thuộc tính")]);
});

it("what a sheet carries unseen comes back, also where the sheet was renamed, and goes when it is taken away", async () => {
  const book = await opened(form);
  sheetOf(book, 1).customProperties.set("DOAN_BAN_NOP", "{1}");
  const saved = await opened(await saveBook(book));
  expect([...sheetOf(saved, 1).customProperties]).toEqual([["DOAN_BAN_NOP", "{1}"]]);
  sheetOf(saved, 1).name = "Tên khác";
  const renamed = await opened(await saveBook(saved));
  expect([...sheetOf(renamed, 1).customProperties]).toEqual([["DOAN_BAN_NOP", "{1}"]]);
  sheetOf(renamed, 1).customProperties.clear();
  const cleared = await opened(await saveBook(renamed));
  expect(cleared.sheets.map(({ customProperties }) => customProperties.size)).not.toContain(1);
});

const corpus = sharedFolder("real-workbooks");
corpus.describe(corpus.title, () => {
  const files = ["exceljs", "tafia"].flatMap((folder) =>
    corpus.describe === describe
      ? readdirSync(join(corpus.path, folder)).map((file) => join(folder, file))
      : [],
  );
  it.each(files)("%s: a value and a look added, all else as it was", async (file) => {
    const bytes = readFileSync(join(corpus.path, file));
    const book = await opened(bytes).catch(() => undefined);
    if (!book) return;
    expect(Buffer.from(await saveBook(book)).equals(bytes)).toBe(true);
    const [sheet] = book.sheets;
    if (!sheet) return;
    setCell(sheet, 5000, 3, { value: "Đoàn", style: { ...sheet.styleAt(5000, 3), bold: true } });
    sheet.columnWidths.set(3, 120);
    await expectSaved(book);
  });
});
