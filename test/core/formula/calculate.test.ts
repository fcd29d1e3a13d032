/** Whole workbooks worked out: chains, cycles, other sheets, names, lists that have grown. */
import { createCalculator, type CalculationSource } from "../../../src/core/formula/calculate";
import { plain, shownBy, sourceOf, valueIn } from "./book";

it("computes across sheets, whatever the case of the sheet's name", () => {
  const source = sourceOf({
    "Biểu 1": [["='biểu 2'!A1+1", 20, 30]],
    "Biểu 2": [["=SUM('BIỂU 1'!B1:C1)"]],
  });
  expect(valueIn(source, "Biểu 1", "A1")).toBe(51);
});

describe("a cell that depends on itself", () => {
  const source = sourceOf({
    B: [
      ["=A1", "=A2+1", "=B2"],
      ["=B2", "=A2", 5],
      ["=IF(TRUE,1,A3)", "=SUM(A1:A5)", "=COUNTA(A:A)"],
      ["=IF(DOAN.TINH(),1,B4)", "=A4+1"],
    ],
  });
  it.each([
    ["A1", "not computable: cycle"],
    ["A2", "not computable: cycle"],
    ["B2", "not computable: cycle"],
    ["B1", "not computable: cycle"],
    ["C1", "not computable: cycle"],
    ["A3", 1],
    ["B3", "not computable: cycle"],
    ["C3", "not computable: cycle"],
    ["A4", "not computable: unknown-function"],
    ["B4", "not computable: unknown-function"],
  ])("%s: %s", (address, shown) => {
    expect(plain(valueIn(source, "B", address))).toBe(shown);
  });
});

describe("long chains", () => {
  const length = 20_000;
  const chain = (first: string | number): CalculationSource => ({
    hasSheet: () => true,
    formulaAt: (_sheet, row) => (row > 1 ? `=A${row - 1}+1` : typeof first === "string" ? first : undefined),
    valueAt: () => (typeof first === "number" ? first : null),
  });

  it("running totals over thousands of rows do not exhaust the stack", () => {
    expect(createCalculator(chain(1)).valueOf("B", length, 1)).toBe(length);
  });

  it("a cycle over thousands of rows is found", () => {
    const source = chain(`=A${length}`);
    const calculator = createCalculator(source);
    expect(plain(calculator.valueOf("B", length, 1))).toBe("not computable: cycle");
    expect(plain(calculator.valueOf("B", 1, 1))).toBe("not computable: cycle");
  });

  it("a sum over a long chain", () => {
    const source: CalculationSource = {
      ...chain(1),
      formulaAt: (_sheet, row, column) =>
        column === 2 ? "=SUM(A1:A500)" : row > 1 ? `=A${row - 1}+1` : undefined,
    };
    expect(createCalculator(source).valueOf("B", 1, 2)).toBe(125_250);
  });

  it("a formula of a thousand additions", () => {
    const source = sourceOf({ B: [[2]] });
    expect(shownBy(Array.from({ length: 1500 }, () => "A1").join("+"), "B", source)).toBe(3000);
  });

  it("parentheses without end are refused, not followed", () => {
    const source = sourceOf({ B: [[2]] });
    for (const [open, close] of [
      ["(", ")"],
      ["-", ""],
      ["ABS(", ")"],
      ["", "%"],
    ] as const) {
      const formula = open.repeat(4000) + "1" + close.repeat(4000);
      expect(plain(shownBy(formula, "B", source))).toBe("not computable: unreadable");
    }
  });
});

describe("a list that has grown", () => {
  const form = sourceOf({
    "Biểu 4": [
      ["=COUNTA(B2:B4)", '=COUNTIF(C2:C4,"x")', "=SUM(D2:D4)", '=SUMIF(C2:C4,"x",D2:D4)', "=ROWS(B2:B4)"],
    ],
  });
  const body: Readonly<Record<number, readonly (string | number | null)[]>> = {
    2: ["An", "Bình", null, "Chi", "Dung"],
    3: ["x", null, "x", "X", ""],
    4: [1, 2, 3, 4, 5],
  };
  const unit: CalculationSource = {
    ...form,
    rangeOverride: (_sheet, range) =>
      range.top === 2 && range.bottom === 4 && range.left === range.right ? body[range.left] : undefined,
  };
  it.each([
    ["A1", 4],
    ["B1", 3],
    ["C1", 15],
    ["D1", 8],
    ["E1", 5],
  ])("%s counts all its rows: %d", (address, shown) => {
    expect(valueIn(unit, "Biểu 4", address)).toBe(shown);
  });

  it("a list with no rows is empty, not the form's body", () => {
    const empty: CalculationSource = { ...form, rangeOverride: () => [] };
    expect(valueIn(empty, "Biểu 4", "A1")).toBe(0);
    expect(valueIn(empty, "Biểu 4", "C1")).toBe(0);
  });

  it("does not pair a list that has grown with cells that have not", () => {
    const half: CalculationSource = {
      ...form,
      rangeOverride: (_sheet, range) => (range.left === 3 ? body[3] : undefined),
    };
    expect(plain(valueIn(half, "Biểu 4", "D1"))).toBe("not computable: uncertain");
  });

  it("gives a block of several columns row by row", () => {
    const source: CalculationSource = {
      ...sourceOf({ B: [['=VLOOKUP("b",A2:B3,2,FALSE)']] }),
      rangeOverride: () => ["a", 1, "b", 2, "c", 3],
    };
    expect(valueIn(source, "B", "A1")).toBe(2);
  });
});

describe("names", () => {
  const source: CalculationSource = {
    ...sourceOf({
      B: [
        [1, 2],
        ["=SUM(DuLieu)", "=HeSo*2", "=Vong", "=TuongDoi", "=B!DuLieu*1", "=Hong"],
      ],
    }),
    definedName: (name, sheet) =>
      new Map([
        ["B!DuLieu", "B!$A$1:$B$1"],
        ["B!HeSo", "=1.5"],
        ["B!Vong", "Vong+1"],
        ["B!TuongDoi", "B!A1"],
        ["B!Hong", "#REF!"],
      ]).get(`${sheet}!${name}`),
  };
  it.each([
    ["A2", 3],
    ["B2", 3],
    ["C2", "not computable: unknown-name"],
    ["D2", "not computable: unknown-name"],
    ["E2", "not computable: array-formula"],
    ["F2", "#REF!"],
  ])("%s: %s", (address, shown) => {
    expect(plain(valueIn(source, "B", address))).toBe(shown);
  });
});

describe("SUBTOTAL", () => {
  const rows = [[1], [2], ["=SUBTOTAL(9,A1:A2)"], [4], ["=SUBTOTAL(9,A1:A4)"], ["=SUBTOTAL(109,A1:A4)"]];
  it("leaves out subtotals inside it", () => {
    expect(valueIn(sourceOf({ B: rows }), "B", "A5")).toBe(7);
  });
  it("over hidden rows says only what the file tells", () => {
    const hidden: CalculationSource = { ...sourceOf({ B: rows }), isRowHidden: (_sheet, row) => row === 4 };
    expect(plain(valueIn(hidden, "B", "A5"))).toBe("not computable: uncertain");
    expect(valueIn(hidden, "B", "A6")).toBe(3);
  });
});

it("a cell the caller has no value for makes what needs it not computable, and nothing else", () => {
  const source: CalculationSource = {
    ...sourceOf({
      B: [
        ["=SUM(B2:C2)", "=IF(C2=1,B2,0)", "=COUNTA(B2)"],
        [0, 0, 1],
      ],
    }),
    valueAt: (_sheet, row, column) =>
      row === 2 && column === 2 ? { notComputable: "no-value" } : row === 2 ? 0 : null,
  };
  expect(plain(valueIn(source, "B", "A1"))).toBe("not computable: no-value");
  expect(plain(valueIn(source, "B", "B1"))).toBe(0);
  expect(plain(valueIn(source, "B", "C1"))).toBe("not computable: no-value");
});

it("whole columns are computed where the end of the sheet is known, and refused where it is not", () => {
  const source = sourceOf({
    B: [
      ["=SUM(B:C)", 1, 2],
      [null, 3],
    ],
  });
  expect(valueIn(source, "B", "A1")).toBe(6);
  const { hasSheet, formulaAt, valueAt } = source;
  expect(plain(valueIn({ hasSheet, formulaAt, valueAt }, "B", "A1"))).toBe("not computable: too-large");
});

it("parses a formula once for all workbooks that share the map", () => {
  const formulas = new Map();
  const sheets = [1, 2, 3].map((input) => sourceOf({ B: [[input, "=A1*2"]] }));
  const results = sheets.map((source) => createCalculator(source, { formulas }).valueOf("B", 1, 2));
  expect(results).toEqual([2, 4, 6]);
  expect(formulas.size).toBe(1);
});
