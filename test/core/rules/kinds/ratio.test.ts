import { outcomesOf, ratio, type RuleCase, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "ratio",
  id: "B5.COT.3",
  severity: "error",
  says: "Cột (3): số trước dấu gạch không lớn hơn số sau",
  relations: [{ ratio: "B5!E12", numerator: "B5!C12", denominator: "B5!D12" }],
  mayExceed: false,
};

const cases: readonly RuleCase[] = [
  { name: "some of all", shown: { "B5!E12": ratio(11, 12) }, outcome: "passed" },
  { name: "none of none", shown: { "B5!E12": ratio(0, 0) }, outcome: "passed" },
  {
    name: "the fields say the same",
    shown: { "B5!E12": ratio(11, 12), "B5!C12": 11, "B5!D12": 12 },
    outcome: "passed",
  },
  {
    name: "a field beside it is blank or a word",
    shown: { "B5!E12": ratio(11, 12), "B5!C12": null, "B5!D12": "mười hai" },
    outcome: "passed",
  },
  { name: "more than all", shown: { "B5!E12": ratio(13, 12) }, outcome: "violated", at: ["B5!E12"] },
  {
    name: "more than the target, where that can be",
    with: { mayExceed: true },
    shown: { "B5!E12": ratio(13, 12) },
    outcome: "passed",
  },
  {
    name: "the field of what was done says another number",
    shown: { "B5!E12": ratio(11, 12), "B5!C12": 10, "B5!D12": 12 },
    outcome: "violated",
  },
  {
    name: "the field of all says another number",
    shown: { "B5!E12": ratio(11, 12), "B5!C12": 11, "B5!D12": 13 },
    outcome: "violated",
  },
  {
    name: "everything is wrong at once",
    shown: { "B5!E12": ratio(13, 12), "B5!C12": 12, "B5!D12": 13 },
    outcome: ["violated", "violated", "violated"],
  },
  { name: "nothing is written", shown: { "B5!E12": null }, outcome: "skipped" },
  { name: "it does not apply", shown: { "B5!E12": "-" }, outcome: "skipped" },
  { name: "a word", shown: { "B5!E12": "gần đủ" }, outcome: "skipped" },
  { name: "an error", shown: { "B5!E12": "#REF!" }, outcome: "skipped" },
  { name: "it is not in the file", shown: {}, outcome: "skipped" },
];

describe("ratio", () => {
  testRule(rule, cases);

  it("tells which part differs from which field", () => {
    const shown = { "B5!E12": ratio(11, 12), "B5!C12": 11, "B5!D12": 13 };
    expect(outcomesOf(rule, { shown })).toMatchObject([{ left: 12, right: 13, related: ["B5!D12"] }]);
  });
});
