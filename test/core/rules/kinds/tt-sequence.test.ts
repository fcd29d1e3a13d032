import fc from "fast-check";
import { type Entry, outcomesOf, type RuleCase, type Shown, testRule } from "../../../support/rule-tester";

const rule = { kind: "tt-sequence", id: "B4.TT", severity: "note", says: "TT liên tục từ 1", list: "B4" };

/** Rows and what stands in TT there. */
function numbered(...rows: readonly (readonly [row: number, tt: Shown])[]): { B4: readonly Entry[] } {
  return { B4: rows.map(([row, tt]) => ({ row, tt })) };
}

const cases: readonly RuleCase[] = [
  {
    name: "1, 2, 3",
    lists: numbered([3, 1], [4, 2], [5, 3]),
    outcome: ["passed", "passed", "passed"],
  },
  {
    name: "as text",
    lists: numbered([3, "01"], [4, "2."], [5, "3)"]),
    outcome: ["passed", "passed", "passed"],
  },
  {
    name: "again from 1 behind a heading",
    lists: numbered([3, 1], [4, 2], [6, 1], [7, 2]),
    outcome: ["passed", "passed", "passed", "passed"],
  },
  {
    name: "a line numbered in advance is left empty",
    lists: numbered([3, 1], [4, 2], [6, 4]),
    outcome: ["passed", "passed", "passed"],
  },
  {
    name: "a line in between without a number is counted or not",
    lists: numbered([3, 1], [4, null], [5, 2], [6, null], [7, 4]),
    outcome: ["passed", "skipped", "passed", "skipped", "passed"],
  },
  {
    name: "what is no whole number counts nothing",
    lists: numbered([3, 1], [4, "1.1"], [5, "II"], [6, 2]),
    outcome: ["passed", "skipped", "skipped", "passed"],
  },
  {
    name: "a number is left out",
    lists: numbered([3, 1], [4, 2], [5, 4], [6, 5]),
    outcome: ["passed", "passed", "violated", "passed"],
    at: [{ list: "B4", row: 5, columns: [] }],
  },
  {
    name: "a number twice",
    lists: numbered([3, 1], [4, 2], [5, 2], [6, 3]),
    outcome: ["passed", "passed", "violated", "passed"],
  },
  {
    name: "again from 1 without a heading",
    lists: numbered([3, 1], [4, 2], [5, 1], [6, 2]),
    outcome: ["passed", "passed", "violated", "passed"],
  },
  { name: "it begins with 3", lists: numbered([3, 3], [4, 4]), outcome: ["violated", "passed"] },
  {
    name: "the lists of two units, one on the other",
    lists: {
      B4: [
        { row: 3, tt: 1, unit: "TV01" },
        { row: 4, tt: 2, unit: "TV01" },
        { row: 5, tt: 1, unit: "TV02" },
      ],
    },
    outcome: ["passed", "passed", "passed"],
  },
  { name: "a list without TT", lists: { B4: [{ row: 3 }, { row: 4 }] }, outcome: ["skipped", "skipped"] },
];

describe("tt-sequence", () => {
  testRule(rule, cases);

  it("tells what it is and what it should be", () => {
    expect(outcomesOf(rule, { lists: numbered([3, 1], [4, 3]) })[1]).toMatchObject({ left: 3, right: 2 });
  });

  it("sections counted by themselves always pass", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }), (lengths) => {
        let row = 10;
        const entries = lengths.flatMap((length) => {
          row += 1;
          return Array.from({ length }, (_, index) => ({ row: (row += 1), tt: index + 1 }));
        });
        const outcomes = outcomesOf(rule, { lists: { B4: entries } });
        expect(outcomes.every(({ outcome }) => outcome === "passed")).toBe(true);
      }),
    );
  });
});
