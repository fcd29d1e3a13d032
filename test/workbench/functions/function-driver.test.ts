/** Custom functions called through the real registry of office.js, in formulas of a book. */
import type { CellValue } from "../../../src/core/model/grid";
import type { Book } from "../../../workbench/host/book/book";
import type { Calculator } from "../../../workbench/host/calc/calculator";
import { createCalculator } from "../../../workbench/host/calc/create-calculator";
import {
  createFunctionDriver,
  type FunctionDriverOptions,
} from "../../../workbench/host/functions/function-driver";
import { openOffice, type OfficeSession } from "../../../workbench/host/office-window";
import { excel2021 } from "../../../workbench/host/profiles";
import { bookOf, sheetOf, shown, shownIn, type } from "../calc/small-book";
import { startIronCalcFromDisk } from "../calc/start-iron-calc";

startIronCalcFromDisk();

const any = (name: string, more: object = {}) => ({ name, type: "any", ...more });
const functionsJson = {
  allowErrorForDataTypeAny: false,
  functions: [
    {
      id: "ADD",
      name: "ADD",
      parameters: [
        { name: "a", type: "number" },
        { name: "b", type: "number" },
      ],
    },
    { id: "SUM", name: "SUM", parameters: [any("list", { dimensionality: "matrix", repeating: true })] },
    { id: "LATER", name: "LATER", parameters: [any("value"), any("more", { optional: true })] },
    {
      id: "GRID",
      name: "GRID",
      parameters: [{ name: "size", type: "number" }],
      result: { dimensionality: "matrix" },
    },
    { id: "WHERE", name: "WHERE", parameters: [any("value")], options: { requiresAddress: true } },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "how", type: "string" }] },
    { id: "TICK", name: "TICK", parameters: [], options: { stream: true } },
    { id: "SLOW", name: "SLOW", parameters: [any("value")], options: { cancelable: true } },
    { id: "ORPHAN", name: "ORPHAN", parameters: [] },
    { id: "ECHO", name: "ECHO", parameters: [any("value")] },
  ],
};

interface Desk {
  readonly book: Book;
  readonly calculator: Calculator;
  readonly office: OfficeSession;
  readonly told: string[];
  /** What each function was called with, in order. */
  readonly calls: unknown[][];
}

const open: OfficeSession[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

async function desk(
  cells: Record<string, CellValue>,
  options: Partial<FunctionDriverOptions> = {},
): Promise<Desk> {
  const told: string[] = [];
  const driver = createFunctionDriver({
    namespace: "DOAN",
    report: (sentence) => told.push(sentence),
    ...options,
  });
  driver.register(functionsJson);
  const book = bookOf({ "Biểu 1": cells });
  const calculator = createCalculator(book, { customFunctions: driver });
  calculator.calculate();
  const office = await openOffice({ book, profile: excel2021, calculator });
  open.push(office);
  const calls: unknown[][] = [];
  associate(office, calls);
  driver.connect(office.host.customFunctions);
  return { book, calculator, office, told, calls };
}

function associate({ CustomFunctions }: OfficeSession, calls: unknown[][]): void {
  const noted =
    (body: (...args: never[]) => unknown) =>
    (...args: unknown[]): unknown => {
      calls.push(args.slice(0, -1));
      return body(...(args as never[]));
    };
  const numbers = (list: unknown[][][]): number[] =>
    list.flat(2).filter((value) => typeof value === "number");
  CustomFunctions.associate(
    "ADD",
    noted((a: number, b: number) => a + b),
  );
  CustomFunctions.associate(
    "SUM",
    noted((list: unknown[][][]) => numbers(list).reduce((sum, value) => sum + value, 0)),
  );
  CustomFunctions.associate(
    "LATER",
    noted(async (value: unknown) => value),
  );
  CustomFunctions.associate(
    "GRID",
    noted((size: number) => Array.from({ length: size }, (_, row) => [row + 1, null])),
  );
  CustomFunctions.associate(
    "WHERE",
    noted((_: unknown, { address }: CustomFunctions.Invocation) => address),
  );
  CustomFunctions.associate(
    "ECHO",
    noted((value: unknown) => (value === null ? "trống" : value)),
  );
  CustomFunctions.associate(
    "FAIL",
    noted((how: string) => failing(CustomFunctions, how)),
  );
  CustomFunctions.associate(
    "TICK",
    noted((invocation: CustomFunctions.StreamingInvocation<number>) => {
      for (const value of [1, 2, 3]) setTimeout(() => invocation.setResult(value), value * 700);
    }),
  );
  CustomFunctions.associate(
    "SLOW",
    noted((value: unknown, invocation: CustomFunctions.CancelableInvocation) => {
      invocation.onCanceled = () => calls.push(["cancelled", value]);
      return new Promise(() => undefined);
    }),
  );
}

function failing({ Error: CustomError, ErrorCode }: OfficeSession["CustomFunctions"], how: string): unknown {
  switch (how) {
    case "na":
      throw new CustomError(ErrorCode.notAvailable, "Chưa đủ số liệu.");
    case "value":
      throw new CustomError(ErrorCode.invalidValue, "Không phải là số.");
    case "div":
      throw new CustomError(ErrorCode.divisionByZero);
    case "num":
      return Number.POSITIVE_INFINITY;
    case "nan":
      return Number.NaN;
    case "null":
      throw new CustomError(ErrorCode.nullReference);
    case "rejected":
      return Promise.reject(new CustomError(ErrorCode.notAvailable, "Chưa có kỳ trước."));
    default:
      throw new Error("bug");
  }
}

it("functions are answered, whether they answer at once, later, by cell or by range", async () => {
  const { book, calculator } = await desk({
    ...{ A1: 2, A2: 3, B2: "x" },
    ...{
      C1: "=DOAN.ADD(A1,A2)",
      C2: "=DOAN.SUM(A1:B2,10,DOAN.ADD(1,1))",
      C3: "=DOAN.LATER(A2)*2",
      C4: "=DOAN.WHERE(A1)",
    },
    ...{ E1: "=DOAN.GRID(3)", G1: "=SUM(DOAN.GRID(4))" },
  });
  await calculator.idle();
  expect(shownIn(book, "Biểu 1", "C1:C4")).toEqual([[5], [17], [6], ["Biểu 1!C4"]]);
  expect(shownIn(book, "Biểu 1", "E1:F3")).toEqual([
    [1, 0],
    [2, 0],
    [3, 0],
  ]);
  expect(shown(book, "Biểu 1", "G1")).toBe(10);
});

it("formulas entered before the add-in is open wait as #BUSY!, and are answered once it is", async () => {
  const driver = createFunctionDriver({ namespace: "DOAN" });
  driver.register(functionsJson);
  const book = bookOf({ "Biểu 1": { A1: "=DOAN.ADD(1,2)" } });
  const calculator = createCalculator(book, { customFunctions: driver });
  calculator.calculate();
  expect(shown(book, "Biểu 1", "A1")).toBe("#BUSY!");
  const office = await openOffice({ book, profile: excel2021, calculator });
  open.push(office);
  associate(office, []);
  driver.connect(office.host.customFunctions);
  await calculator.idle();
  expect(shown(book, "Biểu 1", "A1")).toBe(3);
});

it.each([
  ["na", "#N/A", "Chưa đủ số liệu."],
  ["value", "#VALUE!", "Không phải là số."],
  ["div", "#DIV/0!", expect.any(String)],
  ["num", "#NUM!", expect.any(String)],
  ["nan", "#VALUE!", expect.any(String)],
  ["null", "#NULL!", expect.any(String)],
  ["rejected", "#N/A", "Chưa có kỳ trước."],
  ["bug", "#VALUE!", expect.stringContaining("DOAN.FAIL dừng lại vì một lỗi")],
])("an error (%s) shows as %s with its sentence", async (how, error, sentence) => {
  const { book, calculator } = await desk({ A1: `=DOAN.FAIL("${how}")` });
  await calculator.idle();
  expect(shown(book, "Biểu 1", "A1")).toBe(error);
  expect(calculator.messageAt(sheetOf(book, "Biểu 1"), 1, 1)).toEqual(sentence);
});

it("a function that was never associated is #VALUE! with a sentence", async () => {
  const { book, calculator } = await desk({ A1: "=DOAN.ORPHAN()" });
  await calculator.idle();
  expect(shown(book, "Biểu 1", "A1")).toBe("#VALUE!");
  expect(calculator.messageAt(sheetOf(book, "Biểu 1"), 1, 1)).toContain("chưa được gắn với phần mềm");
});

it("arguments that do not fit are refused without a call", async () => {
  const { book, calculator, calls } = await desk({
    ...{ A1: 1, A2: "chữ", A3: { error: "#DIV/0!" } },
    ...{ C1: "=DOAN.ADD(A1)", C2: "=DOAN.ADD(A1,A2)", C3: "=DOAN.ADD(A1,A3)", C4: "=DOAN.ADD(A1:A2,1)" },
    ...{ C5: "=DOAN.ADD(1,2,3)", C6: "=DOAN.NOTHERE(1)" },
  });
  await calculator.idle();
  expect(shownIn(book, "Biểu 1", "C1:C6").flat()).toEqual([
    "#VALUE!",
    "#VALUE!",
    "#DIV/0!",
    "#CALC!",
    "#VALUE!",
    "#NAME?",
  ]);
  expect(calls).toEqual([]);
});

it.each([
  ["as 0 on Windows and Mac", {}, 0],
  ["as nothing on the web", { emptyAs: null }, "trống"],
])("an empty cell reaches a parameter of any type %s", async (_, options, answer) => {
  const { book, calculator } = await desk({ C1: "=DOAN.ECHO(A1)" }, options);
  await calculator.idle();
  expect(shown(book, "Biểu 1", "C1")).toBe(answer);
});

it("a function that streams shows its later answers too", async () => {
  const { book, calculator } = await desk({ A1: "=DOAN.TICK()" });
  await calculator.idle();
  expect(shown(book, "Biểu 1", "A1")).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 3500));
  calculator.calculate();
  expect(shown(book, "Biểu 1", "A1")).toBe(3);
});

it("a call no longer wanted is cancelled in the add-in", async () => {
  const { book, calculator, calls } = await desk({ A1: 1, B1: "=DOAN.SLOW(A1)" });
  calculator.calculate();
  await new Promise((resolve) => setTimeout(resolve, 200));
  type(book, "Biểu 1", "B1", null);
  await calculator.idle();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(calls).toEqual([[1], ["cancelled", 1]]);
});

it("a function that never answers is given up with a report", async () => {
  const { book, calculator, told } = await desk(
    { B1: "=DOAN.SLOW(1)", B2: "=DOAN.ADD(1,1)" },
    { timeoutMs: 1500 },
  );
  await calculator.idle();
  expect(shownIn(book, "Biểu 1", "B1:B2")).toEqual([["#VALUE!"], [2]]);
  expect(told).toEqual([
    "Hàm DOAN.SLOW không trả lời sau 1.5 giây. Đề nghị tính lại; nếu vẫn vậy, tải lại phần mềm.",
  ]);
});

it("ten thousand calls: none lost, none made twice", async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => index + 1);
  const cells = rows.flatMap((row) => [
    [`A${row}`, row],
    [`B${row}`, `=DOAN.ADD(A${row},1)`],
  ]);
  const { book, calculator, calls, told } = await desk(Object.fromEntries(cells));
  await calculator.idle();
  const sheet = sheetOf(book, "Biểu 1");
  expect(rows.filter((row) => sheet.cell(row, 2)?.value !== row + 1)).toEqual([]);
  expect(calls.map(([first]) => first).sort((a, b) => Number(a) - Number(b))).toEqual(rows);
  expect(told).toEqual([]);
});

it("formulas written by the add-in itself are answered too", async () => {
  const { book, calculator, office } = await desk({ A1: 5 });
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Biểu 1").getRange("C1:C2");
    range.formulas = [["=DOAN.ADD(A1,1)"], ["=C1*10"]];
    await context.sync();
  });
  await calculator.idle();
  expect(shownIn(book, "Biểu 1", "C1:C2")).toEqual([[6], [60]]);
});
