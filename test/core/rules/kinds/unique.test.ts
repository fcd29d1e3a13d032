import fc from "fast-check";
import { day, outcomesOf, type RuleCase, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "unique",
  id: "B4.TRUNG",
  severity: "explain",
  says: "Mỗi người ghi một lần",
  list: "B4",
  columns: ["2", "3"],
};

const cases: readonly RuleCase[] = [
  {
    name: "two people of one name",
    lists: {
      B4: [
        { row: 13, cells: { "2": "Trần Văn An", "3": day(2000, 2, 1) } },
        { row: 14, cells: { "2": "Trần Văn An", "3": day(2001, 2, 1) } },
      ],
    },
    outcome: ["passed", "passed"],
  },
  {
    name: "one person three times, written differently",
    lists: {
      B4: [
        { row: 13, cells: { "2": "Trần Văn An", "3": day(2000, 2, 1) } },
        { row: 14, cells: { "2": "TRẦN  VĂN AN", "3": "01/02/2000" } },
        { row: 15, cells: { "2": "Trần Văn An".normalize("NFD"), "3": day(2000, 2, 1) } },
      ],
    },
    outcome: ["passed", "violated", "violated"],
    at: [
      { list: "B4", row: 14, columns: ["2", "3"] },
      { list: "B4", row: 15, columns: ["2", "3"] },
    ],
  },
  {
    name: "entries with nothing there",
    lists: { B4: [{ row: 13 }, { row: 14, cells: { "2": " " } }] },
    outcome: ["skipped", "skipped"],
  },
  { name: "no entries", outcome: [] },
];

describe("unique", () => {
  testRule(rule, cases);

  it("names the first of them", () => {
    const twice = [13, 14, 15].map((row) => ({ row, cells: { "2": "An" } }));
    expect(outcomesOf(rule, { lists: { B4: twice } }).slice(1)).toMatchObject([
      { related: [{ list: "B4", row: 13, columns: ["2", "3"] }] },
      { related: [{ list: "B4", row: 13, columns: ["2", "3"] }] },
    ]);
  });

  it("finds as many as there are beyond one of each, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("An", "Bình", "Chi", "Dung")), (names) => {
        const lists = { B4: names.map((name, index) => ({ row: index + 1, cells: { "2": name } })) };
        const found = outcomesOf(rule, { lists }).filter(({ outcome }) => outcome === "violated").length;
        expect(found).toBe(names.length - new Set(names).size);
      }),
    );
  });
});
