import { notSubmitted } from "../../../../src/core/model/figure";
import { day, outcomesOf, ratio, type Shown, type RuleCase, testRule } from "../../../support/rule-tester";

const rule = { kind: "type", id: "B1.LOAI", severity: "error", says: "Đúng loại", fields: ["B1!C14"] };

const cases: readonly RuleCase[] = [
  {
    name: "nothing is of every type",
    with: { type: "integer" },
    shown: { "B1!C14": null },
    outcome: "passed",
  },
  { name: "so is a dash", with: { type: "date" }, shown: { "B1!C14": "-" }, outcome: "passed" },
  { name: "an error", with: { type: "integer" }, shown: { "B1!C14": "#REF!" }, outcome: "skipped" },
  { name: "not in the file", with: { type: "text" }, shown: { "B1!C14": notSubmitted }, outcome: "skipped" },
  {
    name: "every entry of a list",
    with: { type: "date", fields: [], columns: [{ list: "B4", column: "5" }] },
    lists: {
      B4: [
        { row: 3, cells: { "5": day(2000, 2, 1) } },
        { row: 4, cells: { "5": "sau Tết" } },
      ],
    },
    outcome: ["passed", "violated"],
    at: [{ list: "B4", row: 4, columns: ["5"] }],
  },
];

/** Which types each thing is of. */
const things: readonly {
  readonly thing: string;
  readonly shown: Shown;
  readonly types: readonly string[];
}[] = [
  { thing: "5", shown: 5, types: ["integer", "number", "percent"] },
  { thing: "binary dust on 3", shown: 0.1 * 3 * 10, types: ["integer", "number", "percent"] },
  { thing: "0,5", shown: 0.5, types: ["number", "percent"] },
  { thing: "a day", shown: day(2023, 12, 15), types: ["date"] },
  { thing: "a day typed as text", shown: "15/12/2023", types: ["date"] },
  { thing: "a ratio", shown: ratio(11, 12), types: ["ratio"] },
  { thing: "a ratio typed as text", shown: "11/12", types: ["ratio"] },
  { thing: "words", shown: "Càng Long", types: ["text"] },
];

describe("type", () => {
  testRule(rule, cases);

  it.each(
    things.flatMap(({ types, ...thing }) =>
      ["integer", "number", "percent", "date", "text", "ratio"].map((type) => ({
        ...thing,
        type,
        outcome: types.includes(type) ? "passed" : "violated",
      })),
    ),
  )("$thing as $type: $outcome", ({ shown, type, outcome }) => {
    expect(outcomesOf({ ...rule, type }, { shown: { "B1!C14": shown } })).toMatchObject([{ outcome }]);
  });
});
