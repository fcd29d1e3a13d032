import { day, type RuleCase, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "pattern",
  id: "B4.COT.9",
  severity: "explain",
  says: "Cột (9) là số quyết định",
  pattern: "*#-QĐ/?*",
  fields: ["B4!J3"],
};

const cases: readonly RuleCase[] = [
  { name: "as asked", shown: { "B4!J3": "12-QĐ/TĐTN" }, outcome: "passed" },
  { name: "in small letters", shown: { "B4!J3": "số 12-qđ/tđtn" }, outcome: "passed" },
  { name: "the wrong Ð is folded", shown: { "B4!J3": "12-QÐ/TÐTN" }, outcome: "passed" },
  { name: "nothing", shown: { "B4!J3": null }, outcome: "passed" },
  {
    name: "a number without separators",
    with: { pattern: "####" },
    shown: { "B4!J3": 1234 },
    outcome: "passed",
  },
  { name: "a day", with: { pattern: "##/##/####" }, shown: { "B4!J3": day(2000, 2, 1) }, outcome: "passed" },
  { name: "no digit", shown: { "B4!J3": "-QĐ/TĐTN" }, outcome: "violated", at: ["B4!J3"] },
  { name: "cut off", shown: { "B4!J3": "12-QĐ/" }, outcome: "violated" },
  {
    name: "marks of other patterns are themselves",
    with: { pattern: "a.c" },
    shown: { "B4!J3": "abc" },
    outcome: "violated",
  },
  { name: "an error", shown: { "B4!J3": "#N/A" }, outcome: "skipped" },
];

describe("pattern", () => {
  testRule(rule, cases);
});
