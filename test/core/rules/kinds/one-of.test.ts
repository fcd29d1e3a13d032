import { notSubmitted } from "../../../../src/core/model/figure";
import { day, outcomesOf, type RuleCase, type Shown, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "one-of",
  id: "B4.GIOI",
  severity: "error",
  says: "Ghi một trong hai cột Nam, Nữ",
  need: "exactly-one",
  lists: [{ list: "B4", columns: ["3", "4"] }],
};
const inForm = {
  kind: "one-of",
  id: "B6.KETQUA",
  severity: "error",
  says: "Đánh dấu một ô",
  need: "exactly-one",
  groups: [["B6!C14", "B6!D14", "B6!E14"]],
};

/** One person, and what stands under Nam and Nữ. */
function person(male: Shown, female: Shown) {
  return { B4: [{ row: 13, cells: { "2": "Trần Văn An", "3": male, "4": female } }] };
}

const inLists: readonly RuleCase[] = [
  { name: "a cross under one", lists: person("x", null), outcome: "passed" },
  {
    name: "a birthday under one, a dash under the other",
    lists: person(day(2000, 2, 1), "-"),
    outcome: "passed",
  },
  { name: "1 and 0", lists: person(1, 0), outcome: "passed" },
  { name: "TRUE and FALSE", lists: person("FALSE", "TRUE"), outcome: "passed" },
  { name: "“có” and “không”", lists: person("có", "không"), outcome: "passed" },
  {
    name: "both",
    lists: person("x", "x"),
    outcome: "violated",
    at: [{ list: "B4", row: 13, columns: ["3", "4"] }],
  },
  {
    name: "neither",
    lists: person(null, null),
    outcome: "violated",
    at: [{ list: "B4", row: 13, columns: ["3", "4"] }],
  },
  {
    name: "neither, for somebody of whom nothing else is known",
    lists: { B4: [{ row: 13, cells: { "2": null, "3": null, "4": null } }] },
    outcome: "skipped",
  },
  { name: "a sign that may be a cross or a dash", lists: person("-", null), outcome: "skipped" },
  { name: "an error", lists: person("#N/A", "x"), outcome: "skipped" },
  { name: "a column is not in the file", lists: person(notSubmitted, null), outcome: "skipped" },
  { name: "at most one: none", with: { need: "at-most-one" }, lists: person(null, null), outcome: "passed" },
  { name: "at most one: both", with: { need: "at-most-one" }, lists: person("x", "x"), outcome: "violated" },
  { name: "at least one: both", with: { need: "at-least-one" }, lists: person("x", "x"), outcome: "passed" },
  {
    name: "at least one: none",
    with: { need: "at-least-one" },
    lists: person(null, null),
    outcome: "violated",
  },
];

const inForms: readonly RuleCase[] = [
  { name: "one", shown: { "B6!C14": null, "B6!D14": "x", "B6!E14": null }, outcome: "passed" },
  {
    name: "two",
    shown: { "B6!C14": null, "B6!D14": "x", "B6!E14": "x" },
    outcome: "violated",
    at: ["B6!D14"],
  },
  {
    name: "none",
    shown: { "B6!C14": null, "B6!D14": null, "B6!E14": null },
    outcome: "violated",
    at: ["B6!C14"],
  },
  { name: "the form is not in the file", shown: {}, outcome: "skipped" },
];

describe("one-of", () => {
  describe("in an entry of a list", () => testRule(rule, inLists));
  describe("in a form", () => testRule(inForm, inForms));

  it("points at the cells that are filled in, of three columns those two", () => {
    const columns = ["3", "4", "5"];
    const lists = { B4: [{ row: 13, cells: { "2": "An", "3": "x", "4": null, "5": "x" } }] };
    expect(outcomesOf({ ...rule, lists: [{ list: "B4", columns }] }, { lists })).toMatchObject([
      { at: { list: "B4", row: 13, columns: ["3", "5"] }, left: 2, right: 1 },
    ]);
    expect(outcomesOf(inForm, { shown: { "B6!C14": null, "B6!D14": "x", "B6!E14": "x" } })).toMatchObject([
      { at: "B6!D14", related: ["B6!E14"] },
    ]);
  });
});
