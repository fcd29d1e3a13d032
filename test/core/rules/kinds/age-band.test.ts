import fc from "fast-check";
import { notSubmitted } from "../../../../src/core/model/figure";
import { day, outcomesOf, type RuleCase, serial, type Shown, testRule } from "../../../support/rule-tester";

const rule = {
  kind: "age-band",
  id: "B4.TUOI",
  severity: "explain",
  says: "Khoảng tuổi khớp với ngày sinh",
  list: "B4",
  birth: ["3", "4"],
  bands: [
    { column: "8", from: 18, to: 25 },
    { column: "9", from: 26, to: 30 },
    { column: "10", from: 31, to: null },
  ],
};
const quarter = { periodStart: serial(2023, 10, 1), periodEnd: serial(2023, 12, 31) };

function person(birth: Shown, mark: string | null, male: Shown = null) {
  return { B4: [{ row: 13, cells: { "3": male, "4": birth, ...(mark === null ? {} : { [mark]: "x" }) } }] };
}

const cases: readonly RuleCase[] = [
  { name: "25 all the time", ...quarter, lists: person(day(1998, 3, 1), "8"), outcome: "passed" },
  { name: "18 on the last day", ...quarter, lists: person(day(2005, 12, 31), "8"), outcome: "passed" },
  { name: "still 25 on the first day", ...quarter, lists: person(day(1997, 11, 20), "8"), outcome: "passed" },
  { name: "26 by then", ...quarter, lists: person(day(1997, 11, 20), "9"), outcome: "passed" },
  {
    name: "18 by the calendar year, though only 17 in the quarter",
    periodStart: serial(2023, 1, 1),
    periodEnd: serial(2023, 3, 31),
    lists: person(day(2005, 11, 20), "8"),
    outcome: "passed",
  },
  { name: "under Nam instead", ...quarter, lists: person(null, "8", day(2000, 2, 1)), outcome: "passed" },
  { name: "a day typed as text", ...quarter, lists: person("1.2.2000", "8"), outcome: "passed" },
  { name: "the year alone", ...quarter, lists: person(2000, "8"), outcome: "passed" },
  { name: "the year alone, as text", ...quarter, lists: person("2000", "9"), outcome: "violated" },
  {
    name: "17, and never 18",
    ...quarter,
    lists: person(day(2006, 1, 1), "8"),
    outcome: "violated",
    at: [{ list: "B4", row: 13, columns: ["8"] }],
  },
  {
    name: "26 all the time, marked 18–25",
    ...quarter,
    lists: person(day(1997, 3, 1), "8"),
    outcome: "violated",
  },
  { name: "an open band", ...quarter, lists: person(day(1960, 3, 1), "10"), outcome: "passed" },
  { name: "not yet in the open band", ...quarter, lists: person(day(1995, 3, 1), "10"), outcome: "violated" },
  { name: "no period", lists: person(day(1998, 3, 1), "9"), outcome: "skipped" },
  { name: "no birthday", ...quarter, lists: person(null, "8"), outcome: "skipped" },
  { name: "an unreadable birthday", ...quarter, lists: person("khoảng 1998", "8"), outcome: "skipped" },
  { name: "born after the period", ...quarter, lists: person(day(2203, 1, 1), "8"), outcome: "skipped" },
  { name: "no band is marked", ...quarter, lists: person(day(1998, 3, 1), null), outcome: "skipped" },
  {
    name: "the column of birth is not in the file",
    ...quarter,
    lists: person(notSubmitted, "8"),
    outcome: "skipped",
  },
];

describe("age-band", () => {
  testRule(rule, cases);

  it("points at the mark, with the birthday beside it", () => {
    expect(outcomesOf(rule, { ...quarter, lists: person(day(2006, 1, 1), "8") })).toMatchObject([
      { right: "17", related: [{ list: "B4", row: 13, columns: ["4"] }] },
    ]);
  });

  it("some band always fits whoever is 18 or older on the last day", () => {
    fc.assert(
      fc.property(fc.integer({ min: serial(1905, 1, 1), max: serial(2005, 12, 31) }), (birth) => {
        const fits = ["8", "9", "10"].some((mark) => {
          const lists = person({ kind: "date", serial: birth }, mark);
          return outcomesOf(rule, { ...quarter, lists })[0]?.outcome === "passed";
        });
        expect(fits).toBe(true);
      }),
    );
  });
});
