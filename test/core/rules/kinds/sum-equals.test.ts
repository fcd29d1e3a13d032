import fc from "fast-check";
import { outcomesOf, ratio, type RuleCase, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "sum-equals",
  id: "B1.COT.7",
  severity: "error",
  says: "(7) = (1) + (2) − (4)",
  relations: [{ total: "B1!I14", plus: ["B1!C14", "B1!D14"], minus: ["B1!F14"] }],
};

const cases: readonly RuleCase[] = [
  {
    name: "the parts make the total",
    shown: { "B1!I14": 12, "B1!C14": 10, "B1!D14": 5, "B1!F14": 3 },
    outcome: "passed",
  },
  {
    name: "everything is zero",
    shown: { "B1!I14": 0, "B1!C14": 0, "B1!D14": 0, "B1!F14": 0 },
    outcome: "passed",
  },
  {
    name: "a part left blank adds nothing",
    shown: { "B1!I14": 10, "B1!C14": 10, "B1!D14": null, "B1!F14": null },
    outcome: "passed",
  },
  {
    name: "a part that does not apply adds nothing",
    shown: { "B1!I14": 10, "B1!C14": 10, "B1!D14": "-", "B1!F14": 0 },
    outcome: "passed",
  },
  {
    name: "binary dust is no fault",
    shown: { "B1!I14": 0.3, "B1!C14": 0.1, "B1!D14": 0.2, "B1!F14": null },
    outcome: "passed",
  },
  {
    name: "large amounts add up",
    shown: { "B1!I14": 123_456_789_012.34, "B1!C14": 123_456_789_000, "B1!D14": 12.34, "B1!F14": null },
    outcome: "passed",
  },
  {
    name: "a part is missing from the total",
    shown: { "B1!I14": 10, "B1!C14": 10, "B1!D14": 5, "B1!F14": 3 },
    outcome: "violated",
    at: ["B1!I14"],
  },
  {
    name: "a total without any part",
    shown: { "B1!I14": 10, "B1!C14": null, "B1!D14": null, "B1!F14": null },
    outcome: "violated",
  },
  {
    name: "a total of zero over blanks",
    shown: { "B1!I14": 0, "B1!C14": null, "B1!D14": null, "B1!F14": null },
    outcome: "skipped",
  },
  { name: "no total", shown: { "B1!I14": null, "B1!C14": 10, "B1!D14": 5, "B1!F14": 3 }, outcome: "skipped" },
  {
    name: "an error value stands in the way",
    shown: { "B1!I14": "#VALUE!", "B1!C14": 10, "B1!D14": 5, "B1!F14": 3 },
    outcome: "skipped",
  },
  {
    name: "a part is a word",
    shown: { "B1!I14": 12, "B1!C14": "mười", "B1!D14": 5, "B1!F14": 3 },
    outcome: "skipped",
  },
  { name: "the cells are not in the file", shown: {}, outcome: "skipped" },
  {
    name: "ratios add up part by part",
    shown: { "B1!I14": ratio(14, 16), "B1!C14": ratio(11, 12), "B1!D14": ratio(3, 4), "B1!F14": null },
    outcome: "passed",
  },
  {
    name: "a ratio's whole is not the sum",
    shown: { "B1!I14": ratio(14, 15), "B1!C14": ratio(11, 12), "B1!D14": ratio(3, 4), "B1!F14": null },
    outcome: "violated",
  },
  {
    name: "a number among ratios",
    shown: { "B1!I14": ratio(14, 16), "B1!C14": ratio(11, 12), "B1!D14": 3, "B1!F14": null },
    outcome: "skipped",
  },
  {
    name: "a ratio over blanks",
    shown: { "B1!I14": ratio(14, 16), "B1!C14": null, "B1!D14": null, "B1!F14": null },
    outcome: "skipped",
  },
  {
    name: "a tolerance forgives as much as it says",
    with: { tolerance: 0.5 },
    shown: { "B1!I14": 12.5, "B1!C14": 10, "B1!D14": 2, "B1!F14": 0 },
    outcome: "passed",
  },
  {
    name: "and no more",
    with: { tolerance: 0.4 },
    shown: { "B1!I14": 12.5, "B1!C14": 10, "B1!D14": 2, "B1!F14": 0 },
    outcome: "violated",
  },
  {
    name: "every relation is judged by itself",
    with: { relations: [...rule.relations, { total: "B1!I15", plus: ["B1!C15"], minus: [] }] },
    shown: { "B1!I15": 1, "B1!C15": 2 },
    outcome: ["skipped", "violated"],
    at: ["B1!I15"],
  },
];

describe("sum-equals", () => {
  testRule(rule, cases);

  it("tells both sides, the cells that make the sum, the rule and the difference", () => {
    const shown = { "B1!I14": 15, "B1!C14": 10, "B1!D14": 5, "B1!F14": 3 };
    const [outcome] = outcomesOf(rule, { shown });
    expect(outcome).toMatchObject({ left: 15, right: 12, related: ["B1!C14", "B1!D14", "B1!F14"] });
    expect(outcome).toMatchObject({ message: expect.stringContaining(rule.says) });
    expect(outcome).toMatchObject({ message: expect.stringContaining("lệch 3.") });
  });

  it("a rule longer than the fault is left to its id", () => {
    const shown = { "B1!I14": 15, "B1!C14": 10, "B1!D14": 5, "B1!F14": 3 };
    const [outcome] = outcomesOf({ ...rule, says: "1.1 + ".repeat(50) }, { shown });
    expect(outcome).toMatchObject({ message: expect.stringMatching(/^Ô B1!I14 /) });
  });

  it("a misspelt option is refused", () => {
    expect(() => outcomesOf({ ...rule, tolerence: 1 }, {})).toThrow(/tolerence/);
  });

  it("the order of the parts never matters", () => {
    const figure = fc.oneof(
      fc.constantFrom(null, "-", "#REF!", "mười"),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10),
    );
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 2, maxLength: 8 }),
        fc.integer({ min: -50, max: 50 }),
        (parts, total) => {
          const fields = parts.map((_, index) => `B1!C${index + 1}`);
          const shown = Object.fromEntries([
            ["B1!A1", total],
            ...parts.map((part, index) => [`B1!C${index + 1}`, part]),
          ]);
          const judged = (plus: readonly string[]) =>
            outcomesOf({ ...rule, relations: [{ total: "B1!A1", plus, minus: [] }] }, { shown }).map(
              ({ outcome }) => outcome,
            );
          expect(judged([...fields].reverse())).toEqual(judged(fields));
        },
      ),
    );
  });

  it("a total typed as the sum always passes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 1 }), (cents) => {
        const parts = Object.fromEntries(cents.map((cent, index) => [`B1!C${index + 1}`, cent / 100]));
        const total = cents.reduce((sum, cent) => sum + cent, 0) / 100;
        const relations = [{ total: "B1!A1", plus: Object.keys(parts), minus: [] }];
        const outcomes = outcomesOf({ ...rule, relations }, { shown: { ...parts, "B1!A1": total } });
        expect(outcomes.map(({ outcome }) => outcome)).toEqual(["passed"]);
      }),
    );
  });
});
