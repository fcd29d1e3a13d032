import { notSubmitted } from "../../../../src/core/model/figure";
import { outcomesOf, type RuleCase, testRule } from "../../../support/rule-tester";

const always = {
  kind: "required",
  id: "B1.GHIDU",
  severity: "error",
  says: "Phải ghi",
  fields: ["B1!C14"],
};

const inEntries = {
  kind: "required",
  id: "B4.COT.2",
  severity: "error",
  says: "Phải ghi họ tên",
  columns: [{ list: "B4", column: "2" }],
};

const evidence = {
  kind: "required",
  id: "B6.MINHCHUNG",
  severity: "error",
  says: "Đạt thì phải có minh chứng",
  beside: [{ field: "B6!E14", filled: ["B6!C14"], value: "Đạt" }],
};

const reason = {
  kind: "required",
  id: "B6.LYDO",
  severity: "explain",
  says: "Có trường hợp thì ghi lý do",
  beside: [{ field: "B6!E14", filled: ["B6!C14", "B6!D14"] }],
};

const together = {
  kind: "required",
  id: "B1.TRONG",
  severity: "note",
  says: "Dòng đã ghi thì ghi đủ",
  rows: [
    ["B1!C14", "B1!D14", "B1!E14"],
    ["B1!C15", "B1!D15", "B1!E15"],
  ],
};

const fields: readonly RuleCase[] = [
  { name: "a number", shown: { "B1!C14": 5 }, outcome: "passed" },
  { name: "0 is something", shown: { "B1!C14": 0 }, outcome: "passed" },
  { name: "so is a dash", shown: { "B1!C14": "-" }, outcome: "passed" },
  { name: "nothing", shown: { "B1!C14": null }, outcome: "violated", at: ["B1!C14"] },
  { name: "spaces alone", shown: { "B1!C14": "  \u00a0" }, outcome: "violated" },
  { name: "an error", shown: { "B1!C14": "#REF!" }, outcome: "skipped" },
  { name: "it is not in the file", shown: { "B1!C14": notSubmitted }, outcome: "skipped" },
];

const entries: readonly RuleCase[] = [
  {
    name: "every entry is judged",
    lists: {
      B4: [
        { row: 13, cells: { "2": "Lâm Minh Lộc" } },
        { row: 14, cells: { "2": null } },
        { row: 15, cells: { "2": "#N/A" } },
      ],
    },
    outcome: ["passed", "violated", "skipped"],
    at: [{ list: "B4", row: 14, columns: ["2"] }],
  },
  { name: "a list without entries", lists: { B4: [] }, outcome: [] },
];

const besideText: readonly RuleCase[] = [
  { name: "met, with evidence", shown: { "B6!C14": "đạt", "B6!E14": "12-QĐ" }, outcome: "passed" },
  { name: "met, without", shown: { "B6!C14": "ĐẠT", "B6!E14": null }, outcome: "violated", at: ["B6!E14"] },
  { name: "met, with spaces alone", shown: { "B6!C14": "Đạt", "B6!E14": "   " }, outcome: "violated" },
  { name: "not met", shown: { "B6!C14": "Chưa đạt", "B6!E14": null }, outcome: "skipped" },
  { name: "not judged", shown: { "B6!C14": null, "B6!E14": null }, outcome: "skipped" },
];

const besideAnything: readonly RuleCase[] = [
  { name: "one of two asks", shown: { "B6!C14": null, "B6!D14": 2, "B6!E14": null }, outcome: "violated" },
  { name: "and is answered", shown: { "B6!C14": null, "B6!D14": 2, "B6!E14": "ốm" }, outcome: "passed" },
  { name: "0 asks for nothing", shown: { "B6!C14": 0, "B6!D14": "-", "B6!E14": null }, outcome: "skipped" },
  { name: "the answer is not in the file", shown: { "B6!C14": 3 }, outcome: "skipped" },
];

const wholeRows: readonly RuleCase[] = [
  {
    name: "a blank among figures, and a row of blanks",
    shown: { "B1!C14": 0, "B1!D14": null, "B1!E14": 2, "B1!C15": null, "B1!D15": null, "B1!E15": null },
    outcome: ["violated", "skipped"],
    at: ["B1!D14"],
  },
  {
    name: "all filled in, if only with a dash",
    shown: { "B1!C14": 0, "B1!D14": "-", "B1!E14": 2, "B1!C15": 1, "B1!D15": 1, "B1!E15": 1 },
    outcome: "passed",
    with: { rows: [together.rows[0]] },
  },
  {
    name: "a row that only says “-”",
    shown: { "B1!C14": "-", "B1!D14": null, "B1!E14": null },
    outcome: "skipped",
    with: { rows: [together.rows[0]] },
  },
  {
    name: "a cell that is not in the file is not blank",
    shown: { "B1!C14": 0, "B1!D14": notSubmitted, "B1!E14": 2 },
    outcome: "passed",
    with: { rows: [together.rows[0]] },
  },
];

describe("required", () => {
  describe("fields", () => testRule(always, fields));
  describe("entries of a list", () => testRule(inEntries, entries));
  describe("beside a certain text", () => testRule(evidence, besideText));
  describe("beside anything", () => testRule(reason, besideAnything));
  describe("in rows that are filled in", () => testRule(together, wholeRows));

  it("tells all blanks of a row at once", () => {
    const shown = { "B1!C14": null, "B1!D14": null, "B1!E14": 2 };
    expect(outcomesOf(together, { shown })[0]).toMatchObject({ at: "B1!C14", related: ["B1!D14"] });
  });

  it("a rule about no cell is refused", () => {
    expect(() => outcomesOf({ ...always, fields: [] }, {})).toThrow();
  });
});
