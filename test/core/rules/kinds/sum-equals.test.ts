import { outcomesOf, type RuleCase } from "../../../support/rule-tester";

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
    name: "a part is missing from the total",
    shown: { "B1!I14": 10, "B1!C14": 10, "B1!D14": 5, "B1!F14": 3 },
    outcome: "violated",
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
];

describe("sum-equals", () => {
  it.each(cases)("$name: $outcome", ({ shown, outcome }) => {
    expect(outcomesOf(rule, shown)).toMatchObject([{ outcome }]);
  });

  it("tells both sides, and the cells that make the sum", () => {
    expect(outcomesOf(rule, { "B1!I14": 15, "B1!C14": 10, "B1!D14": 5, "B1!F14": 3 })).toMatchObject([
      { field: "B1!I14", left: 15, right: 12, related: ["B1!C14", "B1!D14", "B1!F14"] },
    ]);
  });

  it("says which rule is broken, unless the rule is longer than the fault", () => {
    const shown = { "B1!I14": 15, "B1!C14": 10, "B1!D14": 5, "B1!F14": 3 };
    const messageOf = (says: string) => {
      const [outcome] = outcomesOf({ ...rule, says }, shown);
      return outcome?.outcome === "violated" ? outcome.message : "";
    };
    expect(messageOf(rule.says)).toMatch(/^\(7\) = \(1\) \+ \(2\) − \(4\): ghi 15 nhưng .* 12, lệch 3\./);
    expect(messageOf("1.1 + ".repeat(50))).toMatch(/^Ghi 15 nhưng/);
  });

  it("judges every relation by itself", () => {
    const two = { ...rule, relations: [...rule.relations, { total: "B1!I15", plus: ["B1!C15"], minus: [] }] };
    expect(outcomesOf(two, { "B1!I15": 1, "B1!C15": 2 })).toMatchObject([
      { outcome: "skipped" },
      { outcome: "violated" },
    ]);
  });

  it("a tolerance forgives as much as it says and no more", () => {
    const shown = { "B1!I14": 12.5, "B1!C14": 10, "B1!D14": 2, "B1!F14": 0 };
    expect(outcomesOf({ ...rule, tolerance: 0.5 }, shown)).toMatchObject([{ outcome: "passed" }]);
    expect(outcomesOf({ ...rule, tolerance: 0.4 }, shown)).toMatchObject([{ outcome: "violated" }]);
  });

  it("a misspelt option is refused", () => {
    expect(() => outcomesOf({ ...rule, tolerence: 1 }, {})).toThrow(/tolerence/);
  });
});
