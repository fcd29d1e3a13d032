import fc from "fast-check";
import type { Expression } from "../../../../src/core/rules/expression/expression";
import {
  day,
  outcomesOf,
  ratio,
  type RuleCase,
  serial,
  type Shown,
  testRule,
} from "../../../support/rule-tester";

const field = (name: string): Expression => ({ op: "field", field: `B1!${name}` });
const number = (value: number): Expression => ({ op: "number", number: value });
const sum = (...of: Expression[]): Expression => ({ op: "sum", of });

function rule(left: Expression, operator: string, right: Expression, options: object = {}) {
  return {
    kind: "compare",
    id: "QT.1",
    severity: "error",
    says: "Tổng bằng các phần",
    operator,
    comparisons: [{ left, right, at: left.op === "field" ? left.field : null }],
    ...options,
  };
}

const total = rule(field("C8"), "=", sum(field("C5"), field("C6"), field("C7")));
const shownAs = (c8: Shown, c5: Shown, c6: Shown, c7: Shown) => ({
  "B1!C8": c8,
  "B1!C5": c5,
  "B1!C6": c6,
  "B1!C7": c7,
});

const cases: readonly RuleCase[] = [
  { name: "the parts make the total", shown: shownAs(6, 1, 2, 3), outcome: "passed" },
  { name: "everything is 0", shown: shownAs(0, 0, 0, 0), outcome: "passed" },
  { name: "blank parts add nothing", shown: shownAs(6, 6, null, null), outcome: "passed" },
  { name: "parts that do not apply add nothing", shown: shownAs(6, 6, "-", "-"), outcome: "passed" },
  { name: "binary dust", shown: shownAs(0.6, 0.1, 0.2, 0.3), outcome: "passed" },
  { name: "a part short", shown: shownAs(6, 1, 2, 4), outcome: "violated", at: ["B1!C8"] },
  { name: "a total of 0 over figures", shown: shownAs(0, 1, null, null), outcome: "violated" },
  { name: "no part at all", shown: shownAs(6, null, "-", null), outcome: "skipped" },
  { name: "no total", shown: shownAs(null, 1, 2, 3), outcome: "skipped" },
  { name: "an error among the parts", shown: shownAs(6, "#REF!", 2, 3), outcome: "skipped" },
  { name: "a word among the parts", shown: shownAs(6, "một", 2, 3), outcome: "skipped" },
  { name: "a ratio among counts", shown: shownAs(6, ratio(1, 2), 2, 3), outcome: "skipped" },
  { name: "a part that is not in the file", shown: { "B1!C8": 6, "B1!C5": 6 }, outcome: "skipped" },
  { name: "nothing in the file", shown: {}, outcome: "skipped" },
  {
    name: "ratios add part by part",
    shown: shownAs(ratio(495, 629), ratio(199, 244), ratio(232, 320), ratio(64, 65)),
    outcome: "passed",
  },
  {
    name: "a ratio of the same quotient but other parts",
    shown: shownAs(ratio(1, 2), ratio(2, 4), null, null),
    outcome: "violated",
  },
  { name: "within the tolerance", with: { tolerance: 1 }, shown: shownAs(7, 1, 2, 3), outcome: "passed" },
  { name: "beyond the tolerance", with: { tolerance: 1 }, shown: shownAs(8, 1, 2, 3), outcome: "violated" },
  {
    name: "within a relative tolerance",
    with: { relativeTolerance: 0.01 },
    shown: shownAs(101, 100, null, null),
    outcome: "passed",
  },
  {
    name: "beyond a relative tolerance",
    with: { relativeTolerance: 0.01 },
    shown: shownAs(102, 100, null, null),
    outcome: "violated",
  },
];

describe("compare", () => {
  testRule(total, cases);

  it.each([
    ["=", [false, true, false]],
    ["<>", [true, false, true]],
    ["<=", [true, true, false]],
    [">=", [false, true, true]],
    ["<", [true, false, false]],
    [">", [false, false, true]],
  ])("%s of 4, 5 and 6 with 5", (operator, wanted) => {
    const one = rule(field("C8"), operator, number(5));
    const answers = [4, 5, 6].map((value) => outcomesOf(one, { shown: { "B1!C8": value } })[0]?.outcome);
    expect(answers).toEqual(wanted.map((holds) => (holds ? "passed" : "violated")));
  });

  it.each([
    { shown: 61.5, right: 861 / 14, outcome: "passed" },
    { shown: 33, right: 100 / 3, outcome: "passed" },
    { shown: 33.3, right: 100 / 3, outcome: "passed" },
    { shown: 33.2, right: 100 / 3, outcome: "violated" },
    { shown: 62, right: 63, outcome: "violated" },
    { shown: 0.33, right: 1 / 3, outcome: "passed" },
    { shown: 0.32, right: 1 / 3, outcome: "violated" },
  ])("rounding: $shown for $right has $outcome", ({ shown, right, outcome }) => {
    const one = rule(field("C8"), "=", number(right), { rounding: true });
    expect(outcomesOf(one, { shown: { "B1!C8": shown } })).toMatchObject([{ outcome }]);
  });

  it("tells both sides, how the right one was worked out, and its cells", () => {
    const [outcome] = outcomesOf(total, { shown: shownAs(60, 22, null, 44) });
    expect(outcome).toMatchObject({
      at: "B1!C8",
      left: 60,
      right: 66,
      related: ["B1!C5", "B1!C6", "B1!C7"],
      message: expect.stringContaining("ghi 60 nhưng 22 + 44 là 66, lệch -6"),
    });
  });

  it.each([
    {
      name: "words however they are typed",
      one: rule(field("C8"), "=", { op: "text", text: "Đạt" }),
      shown: { "B1!C8": "  ĐẠT " },
      outcome: "passed",
    },
    {
      name: "another word",
      one: rule(field("C8"), "=", { op: "text", text: "Đạt" }),
      shown: { "B1!C8": "Chưa đạt" },
      outcome: "violated",
    },
    {
      name: "a word and a number",
      one: rule(field("C8"), "=", number(1)),
      shown: { "B1!C8": "Đạt" },
      outcome: "skipped",
    },
    {
      name: "a share of a blank whole",
      one: rule(field("C8"), "=", { op: "divide", left: field("C5"), right: field("C6") }),
      shown: { "B1!C8": 1, "B1!C5": 1, "B1!C6": null },
      outcome: "skipped",
    },
    {
      name: "a share of 0",
      one: rule(field("C8"), "=", { op: "divide", left: field("C5"), right: field("C6") }),
      shown: { "B1!C8": 1, "B1!C5": 1, "B1!C6": 0 },
      outcome: "skipped",
    },
    {
      name: "the numerator of a ratio",
      one: rule(field("C8"), "=", { op: "part", part: "numerator", of: field("C5") }),
      shown: { "B1!C8": 11, "B1!C5": ratio(11, 12) },
      outcome: "passed",
    },
    {
      name: "the denominator of what is no ratio",
      one: rule(field("C8"), "=", { op: "part", part: "denominator", of: field("C5") }),
      shown: { "B1!C8": 11, "B1!C5": 12 },
      outcome: "skipped",
    },
    {
      name: "a ratio with a percentage",
      one: rule(field("C8"), ">=", number(0.9)),
      shown: { "B1!C8": ratio(11, 12) },
      outcome: "passed",
    },
    {
      name: "the greatest of several, blanks aside",
      one: rule(field("C8"), "=", { op: "max", of: [field("C5"), field("C6")] }),
      shown: { "B1!C8": -3, "B1!C5": -3, "B1!C6": null },
      outcome: "passed",
    },
    {
      name: "how many cells hold a word",
      one: rule(field("C8"), "=", {
        op: "count",
        of: [field("C5"), field("C6"), field("C7")],
        equals: "đạt",
      }),
      shown: { "B1!C8": 2, "B1!C5": "Đạt", "B1!C6": "Không đạt", "B1!C7": "ĐẠT" },
      outcome: "passed",
    },
    {
      name: "the mean",
      one: rule(field("C8"), "=", { op: "average", of: [field("C5"), field("C6"), field("C7")] }),
      shown: { "B1!C8": 2, "B1!C5": 1, "B1!C6": 3, "B1!C7": null },
      outcome: "passed",
    },
    {
      name: "the size of a difference, rounded",
      one: rule(field("C8"), "=", {
        op: "round",
        digits: 1,
        of: { op: "absolute", of: { op: "subtract", left: field("C5"), right: field("C6") } },
      }),
      shown: { "B1!C8": 1.3, "B1!C5": 1, "B1!C6": 2.25 },
      outcome: "passed",
    },
  ])("$name: $outcome", ({ one, shown, outcome }) => {
    expect(outcomesOf(one, { shown })).toMatchObject([{ outcome }]);
  });

  it("compares with the period before only where there is one", () => {
    const one = rule(field("C8"), "=", { op: "previous", field: "B1!C9" });
    const shown = { "B1!C8": 5 };
    expect(outcomesOf(one, { shown })).toMatchObject([{ outcome: "skipped" }]);
    expect(outcomesOf(one, { shown, previous: {} })).toMatchObject([{ outcome: "skipped" }]);
    expect(outcomesOf(one, { shown, previous: { "B1!C9": 5 } })).toMatchObject([{ outcome: "passed" }]);
    expect(outcomesOf(one, { shown, previous: { "B1!C9": 6 } })).toMatchObject([{ outcome: "violated" }]);
  });

  it("reads a cell that is no field where it stands", () => {
    const one = rule({ op: "cell", sheet: "Bài báo", address: "B7" }, "=", number(66));
    expect(outcomesOf(one, {})).toMatchObject([{ outcome: "skipped" }]);
    expect(outcomesOf(one, { cells: { "Bài báo!B7": 66 } })).toMatchObject([{ outcome: "passed" }]);
    expect(outcomesOf(one, { cells: { "Bài báo!B7": 60 } })).toMatchObject([
      {
        outcome: "violated",
        at: "Bài báo!B7",
        message: expect.stringContaining("ô B7 trang “Bài báo” ghi 60"),
      },
    ]);
  });

  describe("lists", () => {
    const people = [
      { row: 12, cells: { "2": "Trần An", "10": "x", "7": 3 } },
      { row: 13, cells: { "2": "Lê Bình", "10": null, "7": 4 } },
      { row: 14, cells: { "2": "trần an", "10": "X", "7": null } },
    ];
    it.each([
      { how: "count", column: "2", where: undefined, is: 3 },
      { how: "distinct", column: "2", where: undefined, is: 2 },
      { how: "count", column: "10", where: undefined, is: 2 },
      { how: "count", column: "2", where: { column: "10", equals: "x" }, is: 2 },
      { how: "sum", column: "7", where: undefined, is: 7 },
      { how: "sum", column: "7", where: { column: "10", equals: "x" }, is: 3 },
      { how: "max", column: "7", where: undefined, is: 4 },
    ])("$how of column $column where $where is $is", ({ how, column, where, is }) => {
      const expression = { op: "column", list: "B4", column, how, ...(where ? { where } : {}) } as Expression;
      const report = { lists: { B4: people } };
      expect(outcomesOf(rule(expression, "=", number(is)), report)).toMatchObject([{ outcome: "passed" }]);
      expect(outcomesOf(rule(expression, "=", number(is + 1)), report)).toMatchObject([
        { outcome: "violated", at: { list: "B4", row: 12, columns: [column] } },
      ]);
    });

    it("a list without entries has a count of 0 and no sum", () => {
      const of = (how: "sum" | "count"): Expression => ({ op: "column", list: "B4", column: "7", how });
      expect(outcomesOf(rule(of("count"), "=", number(0)), {})).toMatchObject([{ outcome: "passed" }]);
      expect(outcomesOf(rule(of("sum"), "=", number(0)), {})).toMatchObject([{ outcome: "skipped" }]);
    });

    it("compares entry by entry, and names days as days", () => {
      const one = {
        ...rule(field("C8"), "<=", number(0)),
        comparisons: [
          { list: "B5", left: { op: "entry", column: "5" }, right: { op: "entry", column: "6" }, at: null },
        ],
      };
      const outcomes = outcomesOf(one, {
        lists: {
          B5: [
            { row: 12, cells: { "5": day(2023, 1, 2), "6": day(2023, 1, 9) } },
            { row: 13, cells: { "5": day(2023, 3, 2), "6": day(2023, 2, 9) } },
            { row: 14, cells: { "5": day(2023, 3, 2) } },
          ],
        },
      });
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(["passed", "violated", "skipped"]);
      expect(outcomes[1]).toMatchObject({
        at: { list: "B5", row: 13, columns: ["5"] },
        left: "02/03/2023",
        related: [{ list: "B5", row: 13, columns: ["6"] }],
      });
      expect(outcomesOf(one, {})).toMatchObject([{ outcome: "skipped" }]);
    });

    it("a day in a rule is a day in its sentence", () => {
      const one = {
        ...rule(field("C8"), ">=", number(0)),
        comparisons: [
          {
            list: "B5",
            left: { op: "entry", column: "5" },
            right: { op: "number", number: serial(2023, 1, 1), isDay: true },
            at: null,
          },
        ],
      };
      const [outcome] = outcomesOf(one, {
        lists: { B5: [{ row: 12, cells: { "5": day(2022, 12, 31) } }] },
      });
      expect(outcome).toMatchObject({
        outcome: "violated",
        message: expect.stringContaining("ghi 31/12/2022 nhưng không được nhỏ hơn 01/01/2023"),
      });
    });
  });

  it("a chain of a thousand parts is worked out like any other", () => {
    const parts = Array.from({ length: 1000 }, () => number(1));
    const chain = parts.reduce((left, right): Expression => ({ op: "add", left, right }));
    expect(outcomesOf(rule(field("C8"), "=", chain), { shown: { "B1!C8": 1000 } })).toMatchObject([
      { outcome: "passed" },
    ]);
  });

  it("adding whatever order or grouping gives one answer", () => {
    const cell = fc.oneof(fc.constant(null), fc.constant("-"), fc.integer({ min: -999, max: 999 }));
    fc.assert(
      fc.property(cell, cell, cell, cell, (c8, c5, c6, c7) => {
        const shown = shownAs(c8, c5, c6, c7);
        const chained: Expression = {
          op: "add",
          left: { op: "add", left: field("C7"), right: field("C5") },
          right: field("C6"),
        };
        const answer = (one: object) => outcomesOf(one, { shown })[0]?.outcome;
        expect(answer(rule(field("C8"), "=", chained))).toBe(answer(total));
      }),
    );
  });

  it("a misspelt option is refused", () => {
    expect(() => outcomesOf({ ...total, tolerence: 1 }, {})).toThrow(/tolerence/);
  });
});
