/** The built-in sets as an officer meets them, and what the source texts say of them. */
import { completeSet } from "../../../src/core/scoring/complete-set";
import { contentsOf, nodesOf } from "../../../src/core/scoring/criteria-set";
import { criteriaSetSchema } from "../../../src/core/scoring/criteria-set-schema";
import { defineCriteriaSet } from "../../../src/core/scoring/define-criteria-set";
import { explanationOf, missingWords } from "../../../src/core/scoring/explanation-lines";
import { criteriaSets, defaultSetId } from "../../../src/core/scoring/index";
import { scoreOf } from "../../../src/core/scoring/score";
import { setFaults } from "../../../src/core/scoring/set-faults";
import { scorecard, builtInSet } from "../../support/score-cards";
import { content, meetingSteps, setOf } from "../../support/criteria-sets";

it("the usual one comes first", () => {
  expect(criteriaSets.all[0]?.id).toBe(defaultSetId);
});

it.each([
  {
    id: "3cd-2023",
    counts: [5, 4, 5],
    number: "13-HĐ/TĐTN-XDĐ",
    date: "2023-06-16",
    from: "2023-01-01",
    to: "2027-12-31",
  },
  {
    id: "3cd-2018",
    counts: [5, 5, 4],
    number: "08-HD/TWĐTN-BTC",
    date: "2018-05-16",
    from: "2018-01-01",
    to: "2022-12-31",
  },
  {
    id: "4cd-2009",
    counts: [0, 0, 0, 0],
    number: "01-NQ/ĐTN",
    date: "2009-09-16",
    from: "2009-09-16",
    to: null,
  },
])("$id has $counts contents and its document", ({ id, counts, number, date, from, to }) => {
  const set = builtInSet(id);
  expect(set.criteria.map((node) => nodesOf({ criteria: [node] }).length - 1)).toEqual(counts);
  expect(set.source).toMatchObject({ documentNumber: number, documentDate: date });
  expect([set.validFrom, set.validTo]).toEqual([from, to]);
  expect(set.criteria.map(({ code }) => code)).toEqual(counts.map((_, index) => String(index + 1)));
});

it.each(criteriaSets.all)("$id has no fault, and says where the split into contents is ours", (set) => {
  expect(setFaults(set)).toEqual([]);
  expect(set.source.origin).toContain("DOAN");
  expect(set.recognizes).toEqual({ by: "gate" });
});

it("3cd-2023: content 1.1 is asked of armed forces too, by the rules of their sector", () => {
  const [first] = contentsOf(builtInSet("3cd-2023"));
  expect(first?.remark).toMatch(/lực lượng vũ trang thực hiện theo quy định của ngành/);
  expect(first?.exceptUnitTypes).toBeUndefined();
});

it("seed 000 (Ninh Bình): “đồng thời 03 tiêu chí”, so one content not met is enough not to be recognised", () => {
  for (const { code } of contentsOf(builtInSet("3cd-2023"))) {
    expect(scoreOf(builtInSet("3cd-2023"), scorecard({ but: { [code]: "not-met" } }))).toMatchObject({
      result: "not-recognized",
      points: 13,
      missing: [code],
    });
  }
  expect(scoreOf(builtInSet("3cd-2023"), scorecard())).toMatchObject({ result: "recognized", points: 14 });
});

it("nothing is decided before all is marked, even where a content is not met already", () => {
  const score = scoreOf(builtInSet("3cd-2023"), scorecard({ but: { "1.4": "not-met", "2.3": null } }));
  expect(score).toMatchObject({
    result: "not-scored",
    points: null,
    missing: ["1.4", "2.3"],
    notScored: ["2.3"],
  });
  expect(score.criteria.map(({ state, met, metContents }) => [state, met, metContents])).toEqual([
    ["scored", false, 4],
    ["partly-scored", null, 3],
    ["scored", true, 5],
  ]);
  expect(score.firstFailing?.node.code).toBe("1.4");
});

it("what is missing is told in one line, and line by line with what the reviewer remarked", () => {
  const card = scorecard({ but: { "1.4": "not-met", "2.4": "no-evidence", "3.1": null } });
  const marks = new Map(card.marks);
  const entry = marks.get("1.4");
  if (!entry) throw new Error("1.4 is marked.");
  marks.set("1.4", { ...entry, remark: "Chưa có danh sách thanh niên yếu thế." });
  marks.set("2.4", { ...entry, code: "2.4", self: { kind: "met" }, evidence: null });
  const score = scoreOf(builtInSet("3cd-2023"), { ...card, marks });
  expect(missingWords(score)).toBe(
    "Thiếu: 1.4 (chưa đạt); 2.4 (có “Đạt”, không có minh chứng); 3.1 (chưa chấm)",
  );
  expect(explanationOf(score).map(({ title: _, ...line }) => line)).toEqual([
    {
      code: "1.4",
      verdict: "Chưa đạt",
      reason: "Được chấm “Chưa đạt”. Nhận xét: Chưa có danh sách thanh niên yếu thế.",
    },
    { code: "2.4", verdict: "Thiếu minh chứng", reason: "Có “Đạt” nhưng không có minh chứng." },
    { code: "3.1", verdict: "Chưa chấm", reason: "Chưa chấm." },
  ]);
});

it.each([
  { name: "all met", but: {}, words: "Đủ 14 nội dung" },
  { name: "one exempt on the board", but: { "1.1": "exempt" }, words: "Đủ 13 nội dung, miễn 1" },
] as const)("$name: $words", ({ but, words }) => {
  const score = scoreOf(builtInSet("3cd-2023"), scorecard({ kind: "board-row", but }));
  expect([missingWords(score), explanationOf(score)]).toEqual([words, []]);
});

describe("a definition", () => {
  it.each([
    ...criteriaSets.all.map((set) => ({ name: set.id, set })),
    {
      name: "a set with every kind of judge",
      set: setOf([
        content("1", meetingSteps),
        content("2", { by: "ratio", indicator: "KN" }, { maxPoints: 5 }),
        content("3", { by: "set", set: "3cd-2023" }, { maxPoints: 5 }),
        content("4", { by: "reviewer", metFrom: 3 }, { maxPoints: 5, exceptUnitTypes: ["Trường học"] }),
      ]),
    },
  ])("$name is what parsing it strictly would give", ({ set }) => {
    expect(criteriaSetSchema.parse(set)).toEqual(set);
  });

  it("what is left out is filled in as parsing would", () => {
    const { evidence: _, counts: __, levels: ___, ...input } = setOf([content("1", { by: "met" })]);
    const bare = {
      ...input,
      levels: [{ id: "a", title: "A" }],
      criteria: [
        content("1", {
          by: "steps",
          counters: [{ id: "n", title: "N", whole: true }],
          steps: [{ when: { counter: "n", is: {} }, points: 1 }],
        }),
        content("2", { by: "ratio", indicator: "KN" }),
      ],
    };
    expect(completeSet(bare)).toEqual(criteriaSetSchema.parse(bare));
  });

  it("with an error throws at load", () => {
    const twice = setOf([content("1", { by: "met" }), content("1", { by: "met" })]);
    expect(() => defineCriteriaSet(twice)).toThrow(/Mã “1” có ở nhiều dòng/);
  });
});
