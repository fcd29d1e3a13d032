import { outcomesOf, type RuleCase, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "choice",
  id: "B6.KETQUA",
  severity: "error",
  says: "Kết quả là Đạt hoặc Chưa đạt",
  choices: ["Đạt", "Chưa đạt", "1"],
  fields: ["B6!C14"],
};

const cases: readonly RuleCase[] = [
  { name: "as offered", shown: { "B6!C14": "Chưa đạt" }, outcome: "passed" },
  { name: "in other letters, with spaces", shown: { "B6!C14": " CHƯA  ĐẠT " }, outcome: "passed" },
  { name: "decomposed Unicode", shown: { "B6!C14": "Đạt".normalize("NFD") }, outcome: "passed" },
  { name: "a number that is offered", shown: { "B6!C14": 1 }, outcome: "passed" },
  { name: "nothing is chosen", shown: { "B6!C14": null }, outcome: "passed" },
  { name: "without accents", shown: { "B6!C14": "Dat" }, outcome: "violated", at: ["B6!C14"] },
  { name: "something else", shown: { "B6!C14": "Tốt" }, outcome: "violated" },
  { name: "another number", shown: { "B6!C14": 2 }, outcome: "violated" },
  { name: "an error", shown: { "B6!C14": "#N/A" }, outcome: "skipped" },
  { name: "it is not in the file", shown: {}, outcome: "skipped" },
];

describe("choice", () => {
  testRule(rule, cases);

  it("proposes the choice that differs by accents alone", () => {
    expect(outcomesOf(rule, { shown: { "B6!C14": "chua dat" } })).toMatchObject([{ right: "Chưa đạt" }]);
  });
});
