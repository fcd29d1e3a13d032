import fc from "fast-check";
import { day, outcomesOf, ratio, type RuleCase, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "equal-between-forms",
  id: "X.DOANVIEN",
  severity: "error",
  says: "Biểu 3 dòng I cột (1) = Biểu 1 dòng TC cột (7)",
  relations: [{ left: "B3!C13", right: "B1!I31" }],
};

const cases: readonly RuleCase[] = [
  { name: "the same number", shown: { "B3!C13": 6109, "B1!I31": 6109 }, outcome: "passed" },
  { name: "binary dust", shown: { "B3!C13": 0.1 + 0.2, "B1!I31": 0.3 }, outcome: "passed" },
  {
    name: "the same day",
    shown: { "B3!C13": day(2023, 12, 15), "B1!I31": day(2023, 12, 15) },
    outcome: "passed",
  },
  { name: "the same ratio", shown: { "B3!C13": ratio(11, 12), "B1!I31": ratio(11, 12) }, outcome: "passed" },
  {
    name: "the same words",
    shown: { "B3!C13": "Huyện đoàn  CÀNG LONG", "B1!I31": "Huyện Đoàn Càng Long" },
    outcome: "passed",
  },
  { name: "another number", shown: { "B3!C13": 6109, "B1!I31": 3876 }, outcome: "violated", at: ["B3!C13"] },
  { name: "another whole", shown: { "B3!C13": ratio(11, 12), "B1!I31": ratio(11, 13) }, outcome: "violated" },
  { name: "other words", shown: { "B3!C13": "Càng Long", "B1!I31": "Cầu Kè" }, outcome: "violated" },
  { name: "0 is a number", shown: { "B3!C13": 0, "B1!I31": 5 }, outcome: "violated" },
  {
    name: "within the tolerance",
    with: { tolerance: 2 },
    shown: { "B3!C13": 10, "B1!I31": 12 },
    outcome: "passed",
  },
  { name: "one side is blank", shown: { "B3!C13": null, "B1!I31": 5 }, outcome: "skipped" },
  { name: "one side does not apply", shown: { "B3!C13": 5, "B1!I31": "-" }, outcome: "skipped" },
  { name: "one form is not in the file", shown: { "B3!C13": 5 }, outcome: "skipped" },
  { name: "one side shows an error", shown: { "B3!C13": 5, "B1!I31": "#REF!" }, outcome: "skipped" },
  { name: "a number and a word", shown: { "B3!C13": 5, "B1!I31": "năm" }, outcome: "skipped" },
];

describe("equal-between-forms", () => {
  testRule(rule, cases);

  it("it does not matter which form is named first", () => {
    const figure = fc.oneof(fc.constantFrom(null, "-", "#REF!", "năm"), fc.integer({ min: 0, max: 5 }));
    const turned = { ...rule, relations: [{ left: "B1!I31", right: "B3!C13" }] };
    fc.assert(
      fc.property(figure, figure, (left, right) => {
        const shown = { "B3!C13": left, "B1!I31": right };
        expect(outcomesOf(turned, { shown })[0]?.outcome).toBe(outcomesOf(rule, { shown })[0]?.outcome);
      }),
    );
  });
});
