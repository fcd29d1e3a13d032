/** What happens to results when the book changes: typing, spills, sheets, names, tables, hidden rows. */
import { type CellRange, parseRange } from "../../../src/core/model/address";
import { type BookChange, setCell } from "../../../workbench/host/book/book";
import { createCalculator } from "../../../workbench/host/calc/create-calculator";
import { bookOf, formulaIn, sheetOf, shown, shownIn, type } from "./small-book";
import { startIronCalcFromDisk } from "./start-iron-calc";

startIronCalcFromDisk();

it("typing a number brings every formula that needs it up to date, on all sheets", () => {
  const book = bookOf({ "Biểu 1": { A1: 1, A2: "=A1*2" }, "Biểu 2": { A1: "='Biểu 1'!A2+1" } });
  const calculator = createCalculator(book);
  calculator.calculate();
  expect(shown(book, "Biểu 2", "A1")).toBe(3);
  type(book, "Biểu 1", "A1", 5);
  calculator.calculate();
  expect(shownIn(book, "Biểu 1", "A1:A2")).toEqual([[5], [10]]);
  expect(shown(book, "Biểu 2", "A1")).toBe(11);
});

it("tells which cells calculation changed, and nothing where nothing did", () => {
  const book = bookOf({ Biểu: { A1: 1, C3: "=A1*2", D5: "=A1", F9: "=7" } });
  const calculator = createCalculator(book);
  calculator.calculate();
  const told: BookChange[] = [];
  book.listen((change) => told.push(change));
  type(book, "Biểu", "A1", 2);
  calculator.calculate();
  calculator.calculate();
  expect(told).toMatchObject([{ by: "user" }, { by: "calculation", range: parseRange("C3:D5") }]);
});

it("a formula replaced by a number, and a cell emptied, are no longer formulas", () => {
  const book = bookOf({ Biểu: { A1: "=1+1", A2: "=A1+1", A3: "=SUM(A1:A2)" } });
  const calculator = createCalculator(book);
  calculator.calculate();
  type(book, "Biểu", "A1", 10);
  type(book, "Biểu", "A2", null);
  calculator.calculate();
  expect(shownIn(book, "Biểu", "A1:A3")).toEqual([[10], [null], [10]]);
});

it("text that looks like a number, a formula or nothing stays text", () => {
  const book = bookOf({
    Biểu: { A1: "007", A2: "'x", A3: "", B1: "=A1", B2: "=A2", B3: "=LEN(A3)", B4: "=ISTEXT(A1)" },
  });
  createCalculator(book).calculate();
  expect(shownIn(book, "Biểu", "B1:B4")).toEqual([["007"], ["'x"], [0], [true]]);
});

it("a formula that cannot be read shows #NAME?, a circle shows 0, and the others go on", () => {
  const book = bookOf({ Biểu: { A1: "=SUM(1", A2: "=1+)", A3: "=A4", A4: "=A3", A5: "=2*3" } });
  createCalculator(book).calculate();
  expect(shownIn(book, "Biểu", "A1:A5")).toEqual([["#NAME?"], ["#NAME?"], [0], [0], [6]]);
});

describe("spills", () => {
  it("grow and shrink with what they show, and leave nothing behind", () => {
    const book = bookOf({ Biểu: { A1: 2, C1: "=SEQUENCE(A1)" } });
    const calculator = createCalculator(book);
    calculator.calculate();
    expect(shownIn(book, "Biểu", "C1:C4")).toEqual([[1], [2], [null], [null]]);
    type(book, "Biểu", "A1", 4);
    calculator.calculate();
    expect(shownIn(book, "Biểu", "C1:C4")).toEqual([[1], [2], [3], [4]]);
    type(book, "Biểu", "A1", 1);
    calculator.calculate();
    expect(shownIn(book, "Biểu", "C1:C4")).toEqual([[1], [null], [null], [null]]);
    type(book, "Biểu", "A1", 3);
    type(book, "Biểu", "C1", null);
    calculator.calculate();
    expect(shownIn(book, "Biểu", "C1:C4")).toEqual([[null], [null], [null], [null]]);
  });

  it("are blocked by a cell in their way, and come back when it is emptied", () => {
    const book = bookOf({ Biểu: { A1: "=SEQUENCE(3)", B1: "=SUM(A1:A3)" } });
    const calculator = createCalculator(book);
    calculator.calculate();
    type(book, "Biểu", "A2", 9);
    calculator.calculate();
    expect(shownIn(book, "Biểu", "A1:B3")).toEqual([
      ["#SPILL!", "#SPILL!"],
      [9, null],
      [null, null],
    ]);
    type(book, "Biểu", "A2", null);
    calculator.calculate();
    expect(shownIn(book, "Biểu", "A1:B3")).toEqual([
      [1, 6],
      [2, null],
      [3, null],
    ]);
  });

  it("say whose they are, and stay when the user empties one of their cells", () => {
    const book = bookOf({ Biểu: { B2: "=SEQUENCE(2)" } });
    const calculator = createCalculator(book);
    calculator.calculate();
    const anchor = [...sheetOf(book, "Biểu").cells.keys()][0];
    expect(sheetOf(book, "Biểu").cell(3, 2)).toMatchObject({ value: 2, spilledFrom: anchor });
    type(book, "Biểu", "B3", null);
    calculator.calculate();
    expect(shown(book, "Biểu", "B3")).toBe(2);
  });
});

describe("sheets", () => {
  const before = { "Biểu 1": { A1: 4 }, Tổng: { A1: "='Biểu 1'!A1*2", A2: "=SUM(A1)", A3: '="Biểu 1!A1"' } };

  it("renamed: formulas, names and validations follow, texts do not", () => {
    const book = bookOf(before);
    const calculator = createCalculator(book);
    calculator.calculate();
    book.names.push({ name: "Gốc", formula: "='Biểu 1'!$A$1", visible: true, comment: "" });
    const validation = { ranges: [], type: "List", rule: { list: { source: "='Biểu 1'!A1:A5" } } };
    sheetOf(book, "Tổng").validations = [validation];
    const sheet = sheetOf(book, "Biểu 1");
    sheet.name = "Nguồn's";
    book.tell({ kind: "sheet-renamed", sheet });
    expect(formulaIn(book, "Tổng", "A1")).toBe("='Nguồn''s'!A1*2");
    expect(formulaIn(book, "Tổng", "A3")).toBe('="Biểu 1!A1"');
    expect(book.names[0]?.formula).toBe("='Nguồn''s'!$A$1");
    expect(sheetOf(book, "Tổng").validations[0]?.rule).toEqual({ list: { source: "='Nguồn''s'!A1:A5" } });
    type(book, "Nguồn's", "A1", 5);
    calculator.calculate();
    expect(shown(book, "Tổng", "A1")).toBe(10);
  });

  it("deleted: what pointed to it is #REF! for good", () => {
    const book = bookOf(before);
    const calculator = createCalculator(book);
    calculator.calculate();
    book.removeSheet(sheetOf(book, "Biểu 1"));
    calculator.calculate();
    expect(formulaIn(book, "Tổng", "A1")).toBe("=#REF!A1*2");
    expect(shownIn(book, "Tổng", "A1:A2")).toEqual([["#REF!"], ["#REF!"]]);
    book.addSheet("Biểu 1");
    calculator.calculate();
    expect(shown(book, "Tổng", "A1")).toBe("#REF!");
  });

  it("added after a formula that names it: #REF! becomes a value", () => {
    const book = bookOf({ Tổng: { A1: "='Biểu 9'!A1+1" } });
    const calculator = createCalculator(book);
    calculator.calculate();
    expect(shown(book, "Tổng", "A1")).toBe("#REF!");
    book.addSheet("Khác");
    calculator.calculate();
    expect(shown(book, "Tổng", "A1")).toBe("#REF!");
    book.addSheet("Biểu 9");
    type(book, "Biểu 9", "A1", 1);
    calculator.calculate();
    expect(shown(book, "Tổng", "A1")).toBe(2);
  });

  it("deleted before others: those behind keep their own figures", () => {
    const book = bookOf({ A: { A1: 1 }, B: { A1: 2, A2: "=A1" }, C: { A1: 3, A2: "=A1+B!A1" } });
    const calculator = createCalculator(book);
    calculator.calculate();
    book.removeSheet(sheetOf(book, "A"));
    type(book, "B", "A1", 20);
    calculator.calculate();
    expect([shown(book, "B", "A2"), shown(book, "C", "A2")]).toEqual([20, 23]);
  });
});

it("a name that comes, changes and goes", () => {
  const book = bookOf({ Biểu: { A1: 3, A2: 4, B1: "=Điểm*2" } });
  const calculator = createCalculator(book);
  calculator.calculate();
  expect(shown(book, "Biểu", "B1")).toBe("#NAME?");
  for (const [formula, answer] of [
    ["=Biểu!$A$1", 6],
    ["=Biểu!$A$2", 8],
  ] as const) {
    book.names = [{ name: "Điểm", formula, visible: true, comment: "" }];
    book.tell({ kind: "names" });
    calculator.calculate();
    expect(shown(book, "Biểu", "B1")).toBe(answer);
  }
  sheetOf(book, "Biểu").names = [{ name: "điểm", formula: "=100", visible: true, comment: "" }];
  book.tell({ kind: "names" });
  calculator.calculate();
  expect(shown(book, "Biểu", "B1")).toBe(200);
});

it("a table's column is found again when its heading or its size changes", () => {
  const book = bookOf({ Biểu: { A1: "Số", A2: 1, A3: 2, A4: 5, B2: "=[@Số]*10", C1: "=SUM(T[Số])" } });
  const table = { id: "1", name: "T", showHeaders: true, showTotals: false, style: "" };
  sheetOf(book, "Biểu").tables = [{ ...table, range: parseRange("A1:B3") as CellRange }];
  const calculator = createCalculator(book);
  calculator.calculate();
  expect([shown(book, "Biểu", "B2"), shown(book, "Biểu", "C1")]).toEqual([10, 3]);
  sheetOf(book, "Biểu").tables = [{ ...table, range: parseRange("A1:B4") as CellRange }];
  type(book, "Biểu", "D1", 0);
  calculator.calculate();
  expect(shown(book, "Biểu", "C1")).toBe(8);
  type(book, "Biểu", "A1", "Khác");
  calculator.calculate();
  expect(shown(book, "Biểu", "C1")).toBe("#REF!");
});

it("SUBTOTAL(109) leaves hidden rows out", () => {
  const book = bookOf({ Biểu: { A1: 1, A2: 2, A3: 4, B1: "=SUBTOTAL(109,A1:A3)" } });
  const calculator = createCalculator(book);
  calculator.calculate();
  sheetOf(book, "Biểu").hiddenRows.add(2);
  book.tell({ kind: "layout", sheet: sheetOf(book, "Biểu") });
  calculator.calculate();
  expect(shown(book, "Biểu", "B1")).toBe(5);
});

it("a formula that needs another file keeps the value it had", () => {
  const book = bookOf({ Biểu: { A2: "=A1*2" } });
  setCell(sheetOf(book, "Biểu"), 1, 1, { value: 21, formula: "='[1]Sheet1'!A1" });
  createCalculator(book).calculate();
  expect(shownIn(book, "Biểu", "A1:A2")).toEqual([[21], [42]]);
});

it("five thousand sums are worked out in one calculation", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => index + 1);
  const cells = rows.flatMap((row) => [
    [`A${row}`, row],
    [`B${row}`, 2],
    [`C${row}`, `=SUM(A${row}:B${row})`],
  ]);
  const book = bookOf({ Biểu: Object.fromEntries(cells) });
  createCalculator(book).calculate();
  expect(rows.every((row) => sheetOf(book, "Biểu").cell(row, 3)?.value === row + 2)).toBe(true);
});
