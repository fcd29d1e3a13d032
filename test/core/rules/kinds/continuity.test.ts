import { outcomesOf, type RuleCase, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "continuity",
  id: "B1.DAUKY",
  severity: "explain",
  says: "Cột (1) = cột (7) của kỳ trước",
  relations: [{ opening: "B1!C14", closing: "B1!I14" }],
};

const cases: readonly RuleCase[] = [
  {
    name: "it opens as it closed",
    shown: { "B1!C14": 2393 },
    previous: { "B1!I14": 2393 },
    outcome: "passed",
  },
  {
    name: "what it closes with now does not matter",
    shown: { "B1!C14": 2393, "B1!I14": 1 },
    previous: { "B1!I14": 2393 },
    outcome: "passed",
  },
  {
    name: "37 are gone",
    shown: { "B1!C14": 2356 },
    previous: { "B1!I14": 2393 },
    outcome: "violated",
    at: ["B1!C14"],
  },
  {
    name: "within the tolerance",
    with: { tolerance: 37 },
    shown: { "B1!C14": 2356 },
    previous: { "B1!I14": 2393 },
    outcome: "passed",
  },
  { name: "no report of the period before", shown: { "B1!C14": 2356 }, outcome: "skipped" },
  { name: "it does not say how it closed", shown: { "B1!C14": 2356 }, previous: {}, outcome: "skipped" },
  { name: "it closed with a dash", shown: { "B1!C14": 2 }, previous: { "B1!I14": "-" }, outcome: "skipped" },
  { name: "nothing to open with", shown: { "B1!C14": null }, previous: { "B1!I14": 3 }, outcome: "skipped" },
  {
    name: "it closed with a word",
    shown: { "B1!C14": 2 },
    previous: { "B1!I14": "hai" },
    outcome: "skipped",
  },
  { name: "an error", shown: { "B1!C14": "#REF!" }, previous: { "B1!I14": 2 }, outcome: "skipped" },
];

describe("continuity", () => {
  testRule(rule, cases);

  it("tells both figures", () => {
    const report = { shown: { "B1!C14": 2356 }, previous: { "B1!I14": 2393 } };
    expect(outcomesOf(rule, report)).toMatchObject([{ left: 2356, right: 2393, related: [] }]);
  });
});
