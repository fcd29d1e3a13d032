/** Evidence, exemptions, and which of two marks counts. */
import type { CriteriaSet } from "../../../src/core/scoring/criteria-set";
import { missingWords } from "../../../src/core/scoring/explanation-lines";
import { scoreOf } from "../../../src/core/scoring/score";
import type { Scorecard } from "../../../src/core/scoring/scorecard";
import { noContext } from "../../../src/core/scoring/set-score";
import {
  cardOf,
  content,
  type EntryWords,
  group,
  type MarkWords,
  pointed,
  setOf,
} from "../../support/criteria-sets";

const met = { by: "met" } as const;
const gate = { combine: "gate", recognizes: { by: "gate" } } as const;

describe("minh chứng", () => {
  const bare = { self: "đ", evidence: null } as const;

  it.each<{
    name: string;
    evidence: CriteriaSet["evidence"];
    kind?: Scorecard["kind"];
    mark: EntryWords;
    noEvidence: readonly string[];
  }>([
    { name: "Đạt with evidence", evidence: "required", mark: "đ", noEvidence: [] },
    { name: "Đạt without", evidence: "required", mark: bare, noEvidence: ["1"] },
    { name: "Đạt without, where none is needed", evidence: "not-needed", mark: bare, noEvidence: [] },
    {
      name: "Đạt without, reviewed Đạt",
      evidence: "required",
      mark: { ...bare, reviewed: "đ" },
      noEvidence: ["1"],
    },
    { name: "Chưa đạt without", evidence: "required", mark: { self: "k", evidence: null }, noEvidence: [] },
    { name: "a board judges none", evidence: "required", kind: "board-row", mark: bare, noEvidence: [] },
    {
      name: "a board says so itself",
      evidence: "required",
      kind: "board-row",
      mark: "thiếu",
      noEvidence: ["1"],
    },
    { name: "“Thiếu MC” where none is needed", evidence: "not-needed", mark: "thiếu", noEvidence: [] },
  ])("$name", ({ evidence, kind = "form", mark, noEvidence }) => {
    const set = setOf([content("1", met), content("2", met)], { ...gate, evidence });
    const score = scoreOf(set, cardOf({ "1": mark, "2": "đ" }, { kind }));
    const isNotMet = typeof mark === "object" && "self" in mark && mark.self === "k";
    expect(score.noEvidence).toEqual(noEvidence);
    expect(score.missing).toEqual(isNotMet ? ["1"] : noEvidence);
    expect(score.result).toBe(noEvidence.length > 0 || isNotMet ? "not-recognized" : "recognized");
  });

  it("points without evidence do not count, and the reason is told", () => {
    const set = setOf([pointed("1", 10), pointed("2", 10)], { evidence: "required" });
    const score = scoreOf(set, cardOf({ "1": { self: 8, evidence: null }, "2": 7 }));
    expect(score).toMatchObject({ points: 7, missing: ["1"], noEvidence: ["1"] });
    expect(missingWords(score)).toBe("Thiếu: 1 (không có minh chứng)");
  });

  it("0 points need none", () => {
    const set = setOf([pointed("1", 10)], { evidence: "required" });
    expect(scoreOf(set, cardOf({ "1": { self: 0, evidence: null } }))).toMatchObject({
      points: 0,
      noEvidence: [],
    });
  });

  it("a criterion says for all below it whether evidence is needed, and a content for itself", () => {
    const children = [content("1", met), content("2", met, { evidence: "required" })];
    const set = setOf([group("I", "gate", children, { evidence: "not-needed" })], {
      ...gate,
      evidence: "required",
    });
    expect(scoreOf(set, cardOf({ "1": bare, "2": bare })).noEvidence).toEqual(["2"]);
  });
});

describe("Miễn", () => {
  const set = setOf(
    [content("1", met, { exceptUnitTypes: ["Lực lượng vũ trang"] }), content("2", met)],
    gate,
  );

  it.each([
    { name: "a unit of that type", unitType: "Lực lượng vũ trang", exempt: 1, result: "recognized" },
    { name: "the type spelt otherwise", unitType: "lực lượng  VŨ TRANG", exempt: 1, result: "recognized" },
    { name: "a unit of another type", unitType: "Xã", exempt: 0, result: "not-scored" },
    { name: "a unit whose type nobody knows", unitType: null, exempt: 0, result: "not-scored" },
  ])("$name: $result", ({ unitType, exempt, result }) => {
    const score = scoreOf(set, cardOf({ "2": "đ" }), { ...noContext, unitType });
    expect(score).toMatchObject({ result, askedContents: 2 - exempt });
    expect(score.criteria[0]?.state).toBe(exempt ? "exempt" : "not-scored");
  });

  it.each<{ name: string; mark: EntryWords; kind: Scorecard["kind"]; isExempt: boolean }>([
    { name: "the unit says so itself on its form", kind: "form", mark: "m", isExempt: false },
    { name: "the reviewer says so", kind: "form", mark: { self: "đ", reviewed: "m" }, isExempt: true },
    { name: "a board says so", kind: "board-row", mark: "m", isExempt: true },
    { name: "a formula's range says so", kind: "values", mark: "m", isExempt: true },
  ])("$name", ({ mark, kind, isExempt }) => {
    const score = scoreOf(set, cardOf({ "1": mark, "2": "đ" }, { kind }));
    expect(score).toMatchObject(
      isExempt
        ? { result: "recognized", askedContents: 1, missing: [] }
        : { result: "not-scored", askedContents: 2, missing: ["1"], notScored: ["1"] },
    );
    if (!isExempt) {
      expect(score.firstFailing?.reason).toEqual({
        kind: "not-reviewed",
        message: "Đơn vị tự ghi “Miễn”; bộ tiêu chí không miễn nội dung này nên cần thẩm định xác nhận.",
      });
    }
  });

  it("a unit of which nothing is asked is not recognised for that", () => {
    const score = scoreOf(set, cardOf({ "1": { reviewed: "m" }, "2": { reviewed: "m" } }));
    expect(score).toMatchObject({ result: "not-scored", points: null, askedContents: 0, missing: [] });
    expect(score.reason?.message).toBe("Mọi nội dung đều được miễn với đơn vị này nên không xét.");
    expect(missingWords(score)).toBe(score.reason?.message);
  });

  it("bonus alone is not asked of a unit of which nothing else is", () => {
    const withBonus = setOf([pointed("1", 10), pointed("2", 5, { adds: "bonus" })]);
    expect(scoreOf(withBonus, cardOf({ "1": { reviewed: "m" }, "2": 5 }))).toMatchObject({
      result: "not-scored",
      points: null,
    });
  });
});

describe("tự chấm and thẩm định", () => {
  const children = [content("1", met), content("2", met), content("3", met)];

  it.each([
    { name: "the reviewer's, else the unit's", counts: "reviewed-else-self", result: "not-recognized" },
    { name: "the reviewer's alone", counts: "reviewed", result: "not-scored" },
    { name: "the unit's alone", counts: "self", result: "recognized" },
  ] as const)("$name: $result", ({ counts, result }) => {
    const set = setOf(children, { ...gate, counts });
    const score = scoreOf(set, cardOf({ "1": { self: "đ", reviewed: "k" }, "2": "đ", "3": "đ" }));
    expect(score.result).toBe(result);
    expect(score.self).toEqual({ result: "recognized", points: 3 });
    expect(score.reviewed).toEqual({ result: "not-scored", points: null });
    expect(score.differing).toEqual(["1"]);
  });

  it("both sides stand beside the result of every content", () => {
    const set = setOf([group("I", "gate", children)], gate);
    const card = cardOf({
      "1": { self: "đ", reviewed: "k" },
      "2": { self: "đ", reviewed: "đ" },
      "3": { reviewed: "đ" },
    });
    const score = scoreOf(set, card);
    const [criterion] = score.criteria;
    expect(criterion?.children.map(({ self, reviewed }) => [self.met, reviewed.met])).toEqual([
      [true, false],
      [true, true],
      [null, true],
    ]);
    expect(criterion).toMatchObject({ met: false, self: { met: null }, reviewed: { met: false } });
    expect(score.reviewed).toEqual({ result: "not-recognized", points: 2 });
  });

  it("without any review there is none", () => {
    expect(scoreOf(setOf(children, gate), cardOf({ "1": "đ" })).reviewed).toBeNull();
  });

  it.each<{
    name: string;
    self: MarkWords;
    reviewed: MarkWords;
    differ: boolean;
  }>([
    { name: "Đạt and Đạt", self: "đ", reviewed: "đ", differ: false },
    { name: "Đạt and Miễn", self: "đ", reviewed: "m", differ: true },
    { name: "8 and 8", self: 8, reviewed: 8, differ: false },
    { name: "8 and 7,5", self: 8, reviewed: 7.5, differ: true },
    { name: "nothing and Đạt", self: "", reviewed: "đ", differ: false },
  ])("$name differ: $differ", ({ self, reviewed, differ }) => {
    const score = scoreOf(setOf([content("1", met)]), cardOf({ "1": { self, reviewed } }));
    expect(score.differing).toEqual(differ ? ["1"] : []);
  });
});
