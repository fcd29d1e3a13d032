import fc from "fast-check";
import { day, outcomesOf, ratio, type RuleCase, serial, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "range",
  id: "B2.KHOANG",
  severity: "error",
  says: "Từ 0% đến 100%",
  min: 0,
  max: 1,
  fields: ["B2!N12"],
};
const days = { min: serial(1950, 1, 1), max: serial(2010, 12, 31) };

const cases: readonly RuleCase[] = [
  { name: "inside", shown: { "B2!N12": 0.5 }, outcome: "passed" },
  { name: "at the lower end", shown: { "B2!N12": 0 }, outcome: "passed" },
  { name: "at the upper end, with dust", shown: { "B2!N12": 0.1 * 3 + 0.7 }, outcome: "passed" },
  { name: "nothing", shown: { "B2!N12": null }, outcome: "passed" },
  { name: "a dash", shown: { "B2!N12": "-" }, outcome: "passed" },
  { name: "a ratio is its quotient", shown: { "B2!N12": ratio(19, 20) }, outcome: "passed" },
  { name: "below", shown: { "B2!N12": -0.1 }, outcome: "violated", at: ["B2!N12"] },
  { name: "above", shown: { "B2!N12": 95 }, outcome: "violated" },
  { name: "only below counts", with: { max: undefined }, shown: { "B2!N12": 95 }, outcome: "passed" },
  { name: "only above counts", with: { min: undefined }, shown: { "B2!N12": -3 }, outcome: "passed" },
  { name: "a day inside", with: days, shown: { "B2!N12": day(2000, 2, 1) }, outcome: "passed" },
  { name: "a day typed as text", with: days, shown: { "B2!N12": "01/02/2000" }, outcome: "passed" },
  { name: "a day too early", with: days, shown: { "B2!N12": day(1905, 7, 12) }, outcome: "violated" },
  { name: "a day too late", with: days, shown: { "B2!N12": "01/02/2020" }, outcome: "violated" },
  { name: "words", shown: { "B2!N12": "đạt" }, outcome: "skipped" },
  { name: "an error", shown: { "B2!N12": "#DIV/0!" }, outcome: "skipped" },
  { name: "nothing of nothing", shown: { "B2!N12": ratio(0, 0) }, outcome: "skipped" },
];

describe("range", () => {
  testRule(rule, cases);

  it("tells which end is passed, days as days", () => {
    expect(outcomesOf(rule, { shown: { "B2!N12": 95 } })).toMatchObject([{ left: 95, right: 1 }]);
    expect(outcomesOf({ ...rule, ...days }, { shown: { "B2!N12": day(1905, 7, 12) } })).toMatchObject([
      { left: "12/07/1905", right: "01/01/1950" },
    ]);
  });

  it("a range without ends is refused", () => {
    expect(() => outcomesOf({ ...rule, min: undefined, max: undefined }, {})).toThrow();
  });

  it("a wider range never finds more", () => {
    const number = fc.integer({ min: -100, max: 100 });
    const judged = (value: number, min: number, max: number) =>
      outcomesOf({ ...rule, min, max }, { shown: { "B2!N12": value } })[0]?.outcome;
    fc.assert(
      fc.property(number, number, number, fc.nat({ max: 50 }), (value, min, max, wider) => {
        if (judged(value, min, max) === "passed")
          expect(judged(value, min - wider, max + wider)).toBe("passed");
      }),
    );
  });
});
