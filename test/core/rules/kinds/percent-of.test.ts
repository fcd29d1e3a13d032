import { outcomesOf, type RuleCase } from "../../../support/rule-tester";

const rule = {
  kind: "percent-of",
  id: "B2.COT.12",
  severity: "error",
  says: "(12) = (11) : (10)",
  relations: [{ rate: "B2!N12", numerator: "B2!M12", denominator: "B2!L12" }],
  scale: 1,
  tolerance: 0.0005,
};

const cases: readonly RuleCase[] = [
  { name: "the share is right", shown: { "B2!N12": 0.75, "B2!M12": 15, "B2!L12": 20 }, outcome: "passed" },
  {
    name: "rounded to a tenth of a point",
    shown: { "B2!N12": 0.333, "B2!M12": 1, "B2!L12": 3 },
    outcome: "passed",
  },
  { name: "zero of something", shown: { "B2!N12": 0, "B2!M12": 0, "B2!L12": 3 }, outcome: "passed" },
  { name: "95 typed for 95 %", shown: { "B2!N12": 95, "B2!M12": 19, "B2!L12": 20 }, outcome: "violated" },
  { name: "rounded too far", shown: { "B2!N12": 0.67, "B2!M12": 0.6715, "B2!L12": 1 }, outcome: "violated" },
  { name: "a share of nothing", shown: { "B2!N12": 0, "B2!M12": 0, "B2!L12": 0 }, outcome: "skipped" },
  { name: "no denominator", shown: { "B2!N12": 0.5, "B2!M12": 1, "B2!L12": null }, outcome: "skipped" },
  { name: "no share", shown: { "B2!N12": null, "B2!M12": 1, "B2!L12": 2 }, outcome: "skipped" },
];

describe("percent-of", () => {
  it.each(cases)("$name: $outcome", ({ shown, outcome }) => {
    expect(outcomesOf(rule, shown)).toMatchObject([{ outcome }]);
  });

  it("a form that shows 95 for 95 % is judged on that scale", () => {
    const hundred = { ...rule, scale: 100, tolerance: 0.05 };
    expect(outcomesOf(hundred, { "B2!N12": 95, "B2!M12": 19, "B2!L12": 20 })).toMatchObject([
      { outcome: "passed" },
    ]);
    expect(outcomesOf(hundred, { "B2!N12": 0.95, "B2!M12": 19, "B2!L12": 20 })).toMatchObject([
      { outcome: "violated", left: 0.95, right: 95, related: ["B2!M12", "B2!L12"] },
    ]);
  });
});
