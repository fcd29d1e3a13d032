import fc from "fast-check";
import { outcomesOf, ratio, type RuleCase, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "percent-of",
  id: "B2.COT.12",
  severity: "error",
  says: "(12) = (11) : (10)",
  relations: [{ rate: "B2!N12", numerator: "B2!M12", denominator: "B2!L12" }],
  scale: 1,
  tolerance: 0.0005,
};
const typed = { tolerance: 0.005 };
const hundred = { scale: 100, tolerance: 0.05 };

const cases: readonly RuleCase[] = [
  { name: "the share is right", shown: { "B2!N12": 0.75, "B2!M12": 15, "B2!L12": 20 }, outcome: "passed" },
  {
    name: "rounded to a tenth of a point",
    shown: { "B2!N12": 0.333, "B2!M12": 1, "B2!L12": 3 },
    outcome: "passed",
  },
  { name: "zero of something", shown: { "B2!N12": 0, "B2!M12": 0, "B2!L12": 3 }, outcome: "passed" },
  { name: "more than all", shown: { "B2!N12": 1.5, "B2!M12": 30, "B2!L12": 20 }, outcome: "passed" },
  {
    name: "typed to whole points where that is allowed",
    with: typed,
    shown: { "B2!N12": 0.67, "B2!M12": 0.6715, "B2!L12": 1 },
    outcome: "passed",
  },
  {
    name: "half a point off, exactly",
    with: typed,
    shown: { "B2!N12": 0.68, "B2!M12": 0.675, "B2!L12": 1 },
    outcome: "passed",
  },
  {
    name: "written as its quotient",
    shown: { "B2!N12": ratio(19, 20), "B2!M12": 19, "B2!L12": 20 },
    outcome: "passed",
  },
  {
    name: "95 where the form shows 95 for 95 %",
    with: hundred,
    shown: { "B2!N12": 95, "B2!M12": 19, "B2!L12": 20 },
    outcome: "passed",
  },
  {
    name: "95 typed for 95 %",
    shown: { "B2!N12": 95, "B2!M12": 19, "B2!L12": 20 },
    outcome: "violated",
    at: ["B2!N12"],
  },
  {
    name: "0,95 typed for 95",
    with: hundred,
    shown: { "B2!N12": 0.95, "B2!M12": 19, "B2!L12": 20 },
    outcome: "violated",
  },
  { name: "rounded too far", shown: { "B2!N12": 0.67, "B2!M12": 0.6715, "B2!L12": 1 }, outcome: "violated" },
  {
    name: "rounded beyond the point",
    with: typed,
    shown: { "B2!N12": 0.68, "B2!M12": 0.6715, "B2!L12": 1 },
    outcome: "violated",
  },
  { name: "a share of nothing", shown: { "B2!N12": 0, "B2!M12": 0, "B2!L12": 0 }, outcome: "skipped" },
  { name: "no denominator", shown: { "B2!N12": 0.5, "B2!M12": 1, "B2!L12": null }, outcome: "skipped" },
  { name: "no share", shown: { "B2!N12": null, "B2!M12": 1, "B2!L12": 2 }, outcome: "skipped" },
  { name: "a dash for the share", shown: { "B2!N12": "-", "B2!M12": 1, "B2!L12": 2 }, outcome: "skipped" },
  {
    name: "the share shows an error",
    shown: { "B2!N12": "#DIV/0!", "B2!M12": 1, "B2!L12": 2 },
    outcome: "skipped",
  },
];

const slip = /100 lần|một phần trăm/;

describe("percent-of", () => {
  testRule(rule, cases);

  it.each([
    { name: "95 for 95 %", with: {}, rate: 95, over: 19, under: 20, isSlip: true },
    { name: "95 for 94,7 %, in whole points", with: {}, rate: 95, over: 18, under: 19, isSlip: true },
    { name: "1 for 1 %", with: {}, rate: 1, over: 1, under: 100, isSlip: true },
    { name: "0,95 for 95", with: hundred, rate: 0.95, over: 19, under: 20, isSlip: true },
    { name: "0,6 for 60", with: hundred, rate: 0.6, over: 3, under: 5, isSlip: true },
    { name: "80 % for 95 %", with: {}, rate: 0.8, over: 19, under: 20, isSlip: false },
    { name: "30 % for 0,4 %", with: {}, rate: 0.3, over: 4, under: 1000, isSlip: false },
    { name: "80 for 95", with: hundred, rate: 80, over: 19, under: 20, isSlip: false },
    { name: "50 for 95 %", with: {}, rate: 50, over: 19, under: 20, isSlip: false },
  ])("$name is told as a slip of scale: $isSlip", (one) => {
    const shown = { "B2!N12": one.rate, "B2!M12": one.over, "B2!L12": one.under };
    const [outcome] = outcomesOf({ ...rule, ...one.with }, { shown });
    expect(outcome?.outcome === "violated" && slip.test(outcome.message)).toBe(one.isSlip);
    expect(outcome).toMatchObject({ left: one.rate, related: ["B2!M12", "B2!L12"] });
  });

  it("a rate that is computed always passes, on both scales", () => {
    const count = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(count, count, fc.constantFrom(1, 100), (over, under, scale) => {
        const shown = { "B2!N12": (over / under) * scale, "B2!M12": over, "B2!L12": under };
        const [outcome] = outcomesOf({ ...rule, scale, tolerance: 0 }, { shown });
        expect(outcome?.outcome).toBe("passed");
      }),
    );
  });
});
