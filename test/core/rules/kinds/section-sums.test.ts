import fc from "fast-check";
import { outcomesOf, type RuleCase, type Shown, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "section-sums",
  id: "B5.TONG",
  severity: "error",
  says: "Dòng tổng cộng = cộng cột (6)",
  list: "B5",
  column: "6",
  total: "B5!H40",
  how: "sum",
};
const counted = { how: "count" };

function column(...values: readonly Shown[]) {
  return { B5: values.map((value, index) => ({ row: index + 12, cells: { "6": value } })) };
}

const cases: readonly RuleCase[] = [
  {
    name: "the entries make the total",
    shown: { "B5!H40": 8 },
    lists: column(5, 3, null, "-"),
    outcome: "passed",
  },
  { name: "binary dust", shown: { "B5!H40": 0.3 }, lists: column(0.1, 0.2), outcome: "passed" },
  {
    name: "an entry is left out of the total",
    shown: { "B5!H40": 5 },
    lists: column(5, 3),
    outcome: "violated",
    at: ["B5!H40"],
  },
  { name: "a total over no entry", shown: { "B5!H40": 5 }, lists: { B5: [] }, outcome: "violated" },
  {
    name: "within the tolerance",
    with: { tolerance: 3 },
    shown: { "B5!H40": 5 },
    lists: column(5, 3),
    outcome: "passed",
  },
  { name: "0 over no entry", shown: { "B5!H40": 0 }, lists: { B5: [] }, outcome: "skipped" },
  { name: "no total", shown: { "B5!H40": null }, lists: column(5, 3), outcome: "skipped" },
  { name: "the total shows an error", shown: { "B5!H40": "#REF!" }, lists: column(5, 3), outcome: "skipped" },
  { name: "an entry is a word", shown: { "B5!H40": 5 }, lists: column(5, "ba"), outcome: "skipped" },
  { name: "an entry shows an error", shown: { "B5!H40": 5 }, lists: column(5, "#REF!"), outcome: "skipped" },
  {
    name: "crosses are counted, 0 and dashes are not",
    with: counted,
    shown: { "B5!H40": 3 },
    lists: column("x", "X", 1, 0, "-", "không", null),
    outcome: "passed",
  },
  {
    name: "one cross too few",
    with: counted,
    shown: { "B5!H40": 3 },
    lists: column("x", "x"),
    outcome: "violated",
  },
  {
    name: "an error among crosses",
    with: counted,
    shown: { "B5!H40": 1 },
    lists: column("x", "#N/A"),
    outcome: "skipped",
  },
];

describe("section-sums", () => {
  testRule(rule, cases);

  it("the order of the entries never matters", () => {
    const value = fc.oneof(fc.constantFrom(null, "-", "x", "#REF!"), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(
        fc.array(value),
        fc.integer({ min: -9, max: 9 }),
        fc.constantFrom("sum", "count"),
        (values, total, how) => {
          const judged = (of: readonly Shown[]) =>
            outcomesOf({ ...rule, how }, { shown: { "B5!H40": total }, lists: column(...of) })[0]?.outcome;
          expect(judged([...values].reverse())).toBe(judged(values));
        },
      ),
    );
  });
});
