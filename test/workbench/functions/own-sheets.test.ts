/**
 * Formulas of our functions on sheets that the add-in itself adds to the open workbook: worked out after the change,
 * again where a mark is changed, kept in files, and no hindrance to undoing.
 */
import type { CellValue } from "../../../src/core/model/grid";
import { createOpenWorkbook } from "../../../src/excel/open-workbook";
import type { OpenWorkbook } from "../../../src/host/open-workbook";
import type { Book } from "../../../workbench/host/book/book";
import type { Calculator } from "../../../workbench/host/calc/calculator";
import { createCalculator } from "../../../workbench/host/calc/create-calculator";
import { createFunctionDriver } from "../../../workbench/host/functions/function-driver";
import { openOffice, type OfficeSession } from "../../../workbench/host/office-window";
import { excel2021 } from "../../../workbench/host/profiles";
import { openBook } from "../../../workbench/host/store/open-book";
import { saveBook } from "../../../workbench/host/store/save-book";
import { createWorkbookStore } from "../../../workbench/host/store/workbook-store";
import { newBook } from "../../../workbench/host/store/open-book";
import { cell, newSheet, patch, value } from "../../support/patches";
import { formulaIn, sheetOf, shown, shownIn, type } from "../calc/small-book";
import { startIronCalcFromDisk } from "../calc/start-iron-calc";

startIronCalcFromDisk();

const marks = { name: "marks", type: "any", dimensionality: "matrix" };
const functionsJson = {
  functions: ["SCORE", "RECOGNIZED", "GRADE", "EXPLAIN"].map((id) => ({
    id,
    name: id,
    parameters: [marks],
    result: { dimensionality: id === "EXPLAIN" ? "matrix" : "scalar" },
  })),
};

interface Desk {
  readonly book: Book;
  readonly calculator: Calculator;
  readonly office: OfficeSession;
  readonly workbook: OpenWorkbook;
}

const open: OfficeSession[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) {
    expect([...office.host.unknownMembers]).toEqual([]);
    await office.close();
  }
});

async function deskOn(book: Book): Promise<Desk> {
  const driver = createFunctionDriver({ namespace: "DOAN" });
  driver.register(functionsJson);
  const calculator = createCalculator(book, { customFunctions: driver });
  const office = await openOffice({ book, profile: excel2021, calculator, store: createWorkbookStore(book) });
  open.push(office);
  office.installGlobals();
  associate(office);
  driver.connect(office.host.customFunctions);
  await calculator.idle();
  return { book, calculator, office, workbook: createOpenWorkbook(() => new Date("2023-12-20T08:00:00Z")) };
}

/** As many marks as are met; told as a number, as true or false, as text, and mark by mark. */
function associate({
  CustomFunctions: { associate: put, Error: CellError, ErrorCode },
}: OfficeSession): void {
  const met = (list: unknown[][]): number => list.flat().filter((mark) => mark === "Đạt").length;
  const isBlank = (mark: unknown): boolean => mark === "" || mark === 0 || mark === null;
  put("SCORE", met);
  put("RECOGNIZED", (list: unknown[][]) => met(list) === list.flat().length);
  put("GRADE", (list: unknown[][]) => {
    if (list.flat().some(isBlank))
      throw new CellError(ErrorCode.notAvailable, "Chưa chấm đủ các nội dung nên chưa xếp mức.");
    return met(list) > 1 ? "Tốt" : "Khá";
  });
  put("EXPLAIN", (list: unknown[][]) =>
    list.flat().flatMap((mark, index) => (mark === "Đạt" ? [] : [[`1.${index + 1}`, "Chưa đạt"]])),
  );
}

const formName = "Phiếu chấm Trà Cú";
const boardName = "Bảng điểm";
const formula = (address: string, text: string) =>
  cell(address, { kind: "formula", formula: text, result: undefined }, "total");

function sheets(marksGiven: readonly CellValue[] = ["Đạt", "Chưa đạt", "Đạt"]) {
  const form = newSheet(formName, [
    ...marksGiven.map((mark, index) => value(`B${index + 1}`, mark as string | null, "input")),
    formula("B5", "DOAN.SCORE(B1:B3)"),
    formula("B6", "DOAN.RECOGNIZED(B1:B3)"),
    formula("B7", "DOAN.GRADE(B1:B3)"),
  ]);
  const board = newSheet(boardName, [
    formula("A1", `DOAN.SCORE('${formName}'!B1:B3)`),
    formula("A2", `'${formName}'!B5*10`),
    formula("A3", `IF('${formName}'!B6,"Được công nhận","Chưa được công nhận")`),
  ]);
  return patch({ newSheets: [form, board] });
}

const run = { label: "Tạo phiếu chấm" };

it("are worked out after the change: numbers, true and false, texts, and what depends on them", async () => {
  const { book, calculator, workbook } = await deskOn(newBook());
  expect(await workbook.change(sheets(), run)).toMatchObject({ outcome: "changed" });
  await calculator.idle();
  expect(shownIn(book, formName, "B5:B7").flat()).toEqual([2, false, "Tốt"]);
  expect(shownIn(book, boardName, "A1:A3").flat()).toEqual([2, 20, "Chưa được công nhận"]);
});

it("are worked out again where a mark is changed, also on other sheets", async () => {
  const { book, calculator, workbook } = await deskOn(newBook());
  await workbook.change(sheets(), run);
  await calculator.idle();
  type(book, formName, "B2", "Đạt");
  await calculator.idle();
  expect(shownIn(book, formName, "B5:B7").flat()).toEqual([3, true, "Tốt"]);
  expect(shownIn(book, boardName, "A1:A3").flat()).toEqual([3, 30, "Được công nhận"]);
});

it("show an error with its sentence where there is nothing to tell, and the answer once there is", async () => {
  const { book, calculator, workbook } = await deskOn(newBook());
  await workbook.change(sheets(["Đạt", "Đạt", null]), run);
  await calculator.idle();
  expect(shown(book, formName, "B7")).toBe("#N/A");
  expect(calculator.messageAt(sheetOf(book, formName), 7, 2)).toBe(
    "Chưa chấm đủ các nội dung nên chưa xếp mức.",
  );
  type(book, formName, "B3", "Chưa đạt");
  await calculator.idle();
  expect(shown(book, formName, "B7")).toBe("Tốt");
  expect(calculator.messageAt(sheetOf(book, formName), 7, 2)).toBeUndefined();
});

describe("what fills several cells", () => {
  const explained = (more = [value("F1", "khác")]) =>
    patch({
      newSheets: [
        newSheet(formName, [
          ...["Đạt", "Chưa đạt", "Chưa đạt"].map((mark, index) => value(`B${index + 1}`, mark, "input")),
          formula("D1", "DOAN.EXPLAIN(B1:B3)"),
          ...more,
        ]),
      ],
    });

  it("fills blank cells, more or fewer as marks change", async () => {
    const { book, calculator, workbook } = await deskOn(newBook());
    await workbook.change(explained(), run);
    await calculator.idle();
    expect(shownIn(book, formName, "D1:E3")).toEqual([
      ["1.2", "Chưa đạt"],
      ["1.3", "Chưa đạt"],
      [null, null],
    ]);
    type(book, formName, "B1", "Chưa đạt");
    await calculator.idle();
    expect(shown(book, formName, "D3")).toBe("1.3");
    type(book, formName, "B2", "Đạt");
    await calculator.idle();
    expect(shownIn(book, formName, "D1:D3").flat()).toEqual(["1.1", "1.3", null]);
  });

  it("is #SPILL! where a cell in its way is filled, and fills them once it is blank", async () => {
    const { book, calculator, workbook } = await deskOn(newBook());
    await workbook.change(explained([value("E2", "của tôi")]), run);
    await calculator.idle();
    expect(shownIn(book, formName, "D1:E2")).toEqual([
      ["#SPILL!", null],
      [null, "của tôi"],
    ]);
    type(book, formName, "E2", null);
    await calculator.idle();
    expect(shown(book, formName, "E2")).toBe("Chưa đạt");
  });

  it("does not keep the sheet from being taken away again", async () => {
    const { book, calculator, workbook } = await deskOn(newBook());
    await workbook.change(explained(), run);
    await calculator.idle();
    expect(await workbook.undoLast()).toMatchObject({ outcome: "undone", removedSheets: [formName] });
    expect(book.sheetNamed(formName)).toBeUndefined();
  });
});

it("stand in a saved file in its own way, and are alive when it is opened again", async () => {
  const { book, calculator, workbook } = await deskOn(newBook());
  await workbook.change(sheets(), run);
  await calculator.idle();
  const lost: string[] = [];
  const bytes = await saveBook(book, (what) => lost.push(what));
  expect(lost).toEqual([]);
  const again = await openBook(bytes);
  if ("outcome" in again) throw new Error(again.message);
  expect(formulaIn(again, formName, "B5")).toBe("=DOAN.SCORE(B1:B3)");
  expect(shownIn(again, formName, "B5:B7").flat()).toEqual([2, false, "Tốt"]);
  const reopened = await deskOn(again);
  type(again, formName, "B2", "Đạt");
  await reopened.calculator.idle();
  expect(shownIn(again, boardName, "A1:A3").flat()).toEqual([3, 30, "Được công nhận"]);
});
