/** Custom functions in formulas, told by a small host of the test: when each is called, with what, and what shows. */
import type { CellValue } from "../../../src/core/model/grid";
import type {
  CustomFunctionAnswer,
  CustomFunctionCall,
  CustomFunctionHost,
  LiveCall,
} from "../../../workbench/host/calc/calculator";
import { createCalculator } from "../../../workbench/host/calc/create-calculator";
import { bookOf, sheetOf, shown, shownIn, type } from "./small-book";
import { startIronCalcFromDisk } from "./start-iron-calc";

startIronCalcFromDisk();

type Values = readonly (readonly CellValue[])[];
type Body = (...args: (Values | null)[]) => CellValue | Values;

/** Answers at the next turn, and notes every call. */
class TestHost implements CustomFunctionHost {
  readonly calls: CustomFunctionCall[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private readonly functions: Record<string, Body>) {}

  has(name: string): boolean {
    return name in this.functions;
  }

  async call(call: CustomFunctionCall): Promise<CustomFunctionAnswer> {
    this.calls.push(call);
    await Promise.resolve();
    const answer = this.functions[call.name]?.(...call.args) ?? null;
    return {
      outcome: "values",
      values: Array.isArray(answer) ? (answer as Values) : [[answer as CellValue]],
    };
  }

  add(name: string, body: Body): void {
    this.functions[name] = body;
    for (const listener of this.listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const numbers = (values: Values | null | undefined): number[] =>
  (values ?? []).flat().filter((value) => typeof value === "number");
const sum: Body = (...args) => args.flatMap(numbers).reduce((total, value) => total + value, 0);
const functions = (): Record<string, Body> => ({
  "DOAN.SUM": sum,
  "DOAN.DOUBLE": (values) => (values ?? []).map((row) => row.map((value) => Number(value) * 2)),
  "DOAN.COUNT": (...args) => args.length,
});

async function settled(cells: Record<string, CellValue>, host = new TestHost(functions())) {
  const book = bookOf({ "Biểu 1": cells, "Biểu 2": { A1: 100, A2: 200 } });
  const calculator = createCalculator(book, { customFunctions: host });
  await calculator.idle();
  return { book, calculator, host };
}

const data = { A1: 1, A2: 2, A3: 3, B1: "chữ" };

it.each([
  ["over a range", "=DOAN.SUM(A1:A3)", 6],
  ["over another sheet", "=DOAN.SUM('Biểu 2'!A1:A2)", 300],
  ["with a number worked out", "=DOAN.SUM(A1*10,5)", 15],
  ["inside other functions", '=ROUND(DOAN.SUM(A1:A3)/7,2)&" điểm"', "0.86 điểm"],
  ["inside IF", '=IF(DOAN.SUM(A1:A3)>5,"đạt","chưa")', "đạt"],
  ["inside one another", "=DOAN.SUM(DOAN.SUM(A1:A2),DOAN.SUM(A3))", 6],
  ["over an array", "=DOAN.SUM(FILTER(A1:A3,A1:A3>1))", 5],
  ["over a long array", "=DOAN.SUM(SEQUENCE(100))", 5050],
  ["over what another spills", "=DOAN.SUM(DOAN.DOUBLE(A1:A3))", 12],
  ["under SUM, spilling", "=SUM(DOAN.DOUBLE(A1:A3))", 12],
  ["in small letters", "=doan.sum(a1:a3)", 6],
  ["as Excel stores it", "=_xldudf_DOAN_SUM(A1:A3)", 6],
  ["with arguments left out", "=DOAN.COUNT(A1,,A3)", 3],
  ["without arguments", "=DOAN.COUNT()", 0],
  ["in a name", "=Tổng+1", 7],
  ["with the row it stands on", "=DOAN.SUM(ROW()+0)", 9],
  ["with a whole column", "=DOAN.SUM(A:A)", 6],
])("a custom function %s", async (_, formula, answer) => {
  const host = new TestHost(functions());
  const book = bookOf({ "Biểu 1": { ...data, D9: formula }, "Biểu 2": { A1: 100, A2: 200 } });
  book.names.push({ name: "Tổng", formula: "=DOAN.SUM('Biểu 1'!$A$1:$A$3)", visible: true, comment: "" });
  await createCalculator(book, { customFunctions: host }).idle();
  expect(shown(book, "Biểu 1", "D9")).toBe(answer);
});

it("is told its cell, its arguments as rectangles, and empty cells as empty", async () => {
  const { host } = await settled({ A1: 1, B2: "x", C5: "=DOAN.COUNT(A1:B2,,A1+1)" });
  expect(host.calls).toEqual([
    {
      name: "DOAN.COUNT",
      args: [
        [
          [1, null],
          [null, "x"],
        ],
        null,
        [[2]],
      ],
      address: "Biểu 1!C5",
      argAddresses: ["Biểu 1!A1:B2", null, null],
    },
  ]);
});

it("shows #BUSY! until it is answered, and so does what depends on it", async () => {
  const book = bookOf({ "Biểu 1": { ...data, C1: "=DOAN.SUM(A1:A3)", C2: "=C1*2", C3: "=DOAN.SUM(C1)" } });
  const host = new TestHost(functions());
  const calculator = createCalculator(book, { customFunctions: host });
  calculator.calculate();
  expect(shownIn(book, "Biểu 1", "C1:C3")).toEqual([["#BUSY!"], ["#BUSY!"], ["#BUSY!"]]);
  await calculator.idle();
  expect(shownIn(book, "Biểu 1", "C1:C3")).toEqual([[6], [12], [6]]);
  expect(host.calls).toHaveLength(2);
});

it("is asked again only when its arguments change, and once for a change that reaches it by two ways", async () => {
  const { book, calculator, host } = await settled({
    A1: 1,
    B1: "=A1*2",
    C1: "=DOAN.SUM(A1:B1)",
    D1: "=DOAN.SUM(C1,A1)",
    E9: 5,
  });
  expect(host.calls).toHaveLength(2);
  type(book, "Biểu 1", "E9", 6);
  await calculator.idle();
  expect(host.calls).toHaveLength(2);
  type(book, "Biểu 1", "A1", 10);
  await calculator.idle();
  expect(shownIn(book, "Biểu 1", "C1:D1")).toEqual([[30, 40]]);
  expect(host.calls.slice(2).map(({ args }) => args)).toEqual([[[[10, 20]]], [[[30]], [[10]]]]);
});

it("is asked again when its formula is typed again", async () => {
  const { book, calculator, host } = await settled({ A1: 1, C1: "=DOAN.SUM(A1)" });
  type(book, "Biểu 1", "C1", "=DOAN.SUM(A1)");
  await calculator.idle();
  expect(host.calls).toHaveLength(2);
});

it("spills, shrinks, and is #SPILL! where something is in its way", async () => {
  const { book, calculator } = await settled({ ...data, D1: "=DOAN.DOUBLE(A1:A3)" });
  expect(shownIn(book, "Biểu 1", "D1:D3")).toEqual([[2], [4], [6]]);
  type(book, "Biểu 1", "D1", "=DOAN.DOUBLE(A1:A2)");
  await calculator.idle();
  expect(shownIn(book, "Biểu 1", "D1:D3")).toEqual([[2], [4], [null]]);
  type(book, "Biểu 1", "D2", "chặn");
  await calculator.idle();
  expect(shownIn(book, "Biểu 1", "D1:D3")).toEqual([["#SPILL!"], ["chặn"], [null]]);
});

it("is #NAME? until it is registered, then a value, without anybody asking", async () => {
  const host = new TestHost({});
  const { book, calculator } = await settled({ ...data, C1: "=DOAN.LATER(A1:A3)+1" }, host);
  expect(shown(book, "Biểu 1", "C1")).toBe("#NAME?");
  host.add("DOAN.LATER", sum);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await calculator.idle();
  expect(shown(book, "Biểu 1", "C1")).toBe(7);
});

it("its error shows in the cell, with the sentence beside it until the cell shows something else", async () => {
  const host: CustomFunctionHost = {
    has: (name) => name === "DOAN.FAIL",
    call: async () => ({ outcome: "error", error: "#N/A", message: "Chưa có số liệu." }),
  };
  const book = bookOf({ Biểu: { A1: "=DOAN.FAIL(1)", A2: "=A1+1", A3: '=IFERROR(DOAN.FAIL(1),"-")' } });
  const calculator = createCalculator(book, { customFunctions: host });
  await calculator.idle();
  expect(shownIn(book, "Biểu", "A1:A3")).toEqual([["#N/A"], ["#N/A"], ["-"]]);
  const sheet = sheetOf(book, "Biểu");
  expect([1, 2, 3].map((row) => calculator.messageAt(sheet, row, 1))).toEqual([
    "Chưa có số liệu.",
    undefined,
    undefined,
  ]);
});

it("a host that breaks leaves #VALUE!, not a hanging cell", async () => {
  const host: CustomFunctionHost = { has: () => true, call: () => Promise.reject(new Error("broken")) };
  const book = bookOf({ Biểu: { A1: "=DOAN.X(1)" } });
  await createCalculator(book, { customFunctions: host }).idle();
  expect(shown(book, "Biểu", "A1")).toBe("#VALUE!");
});

it("an answer that comes too late is dropped, and its call is told that nobody waits", async () => {
  const answers: ((answer: CustomFunctionAnswer) => void)[] = [];
  const signals: AbortSignal[] = [];
  const host: CustomFunctionHost = {
    has: () => true,
    call: (_, live) => {
      if (live) signals.push(live.signal);
      return new Promise((resolve) => answers.push(resolve));
    },
  };
  const book = bookOf({ Biểu: { A1: 1, B1: "=DOAN.SLOW(A1)" } });
  const calculator = createCalculator(book, { customFunctions: host });
  calculator.calculate();
  type(book, "Biểu", "A1", 2);
  calculator.calculate();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  answers[0]?.({ outcome: "values", values: [["cũ"]] });
  answers[1]?.({ outcome: "values", values: [["mới"]] });
  await calculator.idle();
  expect(shown(book, "Biểu", "B1")).toBe("mới");
  type(book, "Biểu", "B1", null);
  await calculator.idle();
  expect(shown(book, "Biểu", "B1")).toBeNull();
});

it("a function that streams shows each answer", async () => {
  let live: LiveCall | undefined;
  const host: CustomFunctionHost = {
    has: () => true,
    call: (_, line) => {
      live = line;
      return Promise.resolve({ outcome: "values", values: [[1]] });
    },
  };
  const book = bookOf({ Biểu: { A1: "=DOAN.TICK()", A2: "=A1*10" } });
  const calculator = createCalculator(book, { customFunctions: host });
  await calculator.idle();
  live?.next({ outcome: "values", values: [[2]] });
  await calculator.idle();
  expect(shownIn(book, "Biểu", "A1:A2")).toEqual([[2], [20]]);
  type(book, "Biểu", "A1", null);
  expect(live?.signal.aborted).toBe(false);
  calculator.calculate();
  expect(live?.signal.aborted).toBe(true);
});

it("a function that needs its own answer ends, without a call that never stops", async () => {
  const { book, host } = await settled({ A1: "=DOAN.SUM(A2,1)", A2: "=A1" });
  expect(shown(book, "Biểu 1", "A1")).not.toBe("#BUSY!");
  expect(host.calls.length).toBeLessThan(3);
});

it("ten thousand functions are each asked once and all answered", async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => index + 1);
  const cells = rows.flatMap((row) => [
    [`A${row}`, row],
    [`B${row}`, `=DOAN.SUM(A${row},${row}+1)`],
  ]);
  const { book, host } = await settled(Object.fromEntries(cells));
  expect(host.calls).toHaveLength(10_000);
  const sheet = sheetOf(book, "Biểu 1");
  expect(rows.filter((row) => sheet.cell(row, 2)?.value !== 2 * row + 1)).toEqual([]);
});
