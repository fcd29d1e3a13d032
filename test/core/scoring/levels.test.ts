/** Levels, what withholds them, and recognition by points or by level. */
import { explanationOf, missingWords } from "../../../src/core/scoring/explanation-lines";
import { scoreOf } from "../../../src/core/scoring/score";
import { cardOf, content, type EntryWords, group, pointed, setOf } from "../../support/criteria-sets";

const levels = [
  {
    id: "xuat-sac",
    title: "Hoàn thành xuất sắc",
    from: 90,
    requires: [
      { says: "Không có cán bộ bị kỷ luật", code: "KL" },
      { says: "Tiêu chí I từ 45 điểm", code: "I", from: 45 },
    ],
  },
  { id: "tot", title: "Hoàn thành tốt", from: 70 },
  { id: "hoan-thanh", title: "Hoàn thành", from: 50 },
  { id: "khong", title: "Không hoàn thành" },
];

const set = setOf(
  [group("I", "sum", [pointed("1", 30), pointed("2", 20)]), pointed("II", 50), content("KL", { by: "met" })],
  { combine: "gate", levels, recognizes: { by: "level", level: "tot" } },
);

it.each<{
  name: string;
  marks: Record<string, EntryWords>;
  level: string | null;
  result: string;
  heldBack?: number;
}>([
  {
    name: "95 and nobody disciplined",
    marks: { "1": 30, "2": 20, II: 45, KL: "đ" },
    level: "xuat-sac",
    result: "recognized",
  },
  {
    name: "exactly 90",
    marks: { "1": 28, "2": 17, II: 45, KL: "đ" },
    level: "xuat-sac",
    result: "recognized",
  },
  { name: "89,5", marks: { "1": 28, "2": 17, II: 44.5, KL: "đ" }, level: "tot", result: "recognized" },
  {
    name: "95 and somebody disciplined",
    marks: { "1": 30, "2": 20, II: 45, KL: "k" },
    level: "tot",
    result: "recognized",
    heldBack: 1,
  },
  {
    name: "94, of which too few in I",
    marks: { "1": 24, "2": 20, II: 50, KL: "k" },
    level: "tot",
    result: "recognized",
    heldBack: 2,
  },
  {
    name: "discipline is not asked of it",
    marks: { "1": 30, "2": 20, II: 45, KL: { reviewed: "m" } },
    level: "xuat-sac",
    result: "recognized",
  },
  { name: "60", marks: { "1": 30, "2": 0, II: 30, KL: "đ" }, level: "hoan-thanh", result: "not-recognized" },
  { name: "0", marks: { "1": 0, "2": 0, II: 0, KL: "đ" }, level: "khong", result: "not-recognized" },
  {
    name: "one content not marked",
    marks: { "1": 30, "2": 20, II: 45, KL: "" },
    level: null,
    result: "not-scored",
  },
])("$name: $level, $result", ({ marks, level, result, heldBack = 0 }) => {
  const score = scoreOf(set, cardOf(marks));
  expect([score.level?.id ?? null, score.result, score.heldBack.length]).toEqual([level, result, heldBack]);
});

it("what withholds a level is told", () => {
  const score = scoreOf(set, cardOf({ "1": 24, "2": 20, II: 50, KL: "k" }));
  expect(score.heldBack).toEqual([
    "Không xếp mức “Hoàn thành xuất sắc” vì không bảo đảm: không có cán bộ bị kỷ luật.",
    "Không xếp mức “Hoàn thành xuất sắc” vì không bảo đảm: tiêu chí I từ 45 điểm.",
  ]);
  expect(explanationOf(score).map(({ code, verdict }) => [code, verdict])).toEqual([
    ["KL", "Chưa đạt"],
    ["", "Không xếp mức cao hơn"],
    ["", "Không xếp mức cao hơn"],
  ]);
});

it("a level below the one asked for is told", () => {
  const score = scoreOf(set, cardOf({ "1": 30, "2": 0, II: 30, KL: "đ" }));
  expect(missingWords(score)).toBe("Xếp mức “Hoàn thành”, phải từ mức “Hoàn thành tốt” mới được công nhận.");
});

it("no level at all, where even the last has a threshold", () => {
  const bare = setOf([pointed("1", 10)], {
    levels: [{ id: "a", title: "Đạt", from: 5 }],
    recognizes: { by: "level", level: "a" },
  });
  expect(scoreOf(bare, cardOf({ "1": 4 }))).toMatchObject({ level: null, result: "not-recognized" });
});

describe("recognised by points", () => {
  const byPoints = setOf([pointed("1", 60), content("2", { by: "met" }, { maxPoints: 40 })], {
    recognizes: { by: "points", from: 70 },
  });

  it.each([
    { one: 30, result: "recognized", words: "Đủ 2 nội dung" },
    { one: 29.5, result: "not-recognized", words: "Được 69,5 điểm, phải từ 70 điểm mới được công nhận." },
  ])("$one + 40: $result", ({ one, result, words }) => {
    const score = scoreOf(byPoints, cardOf({ "1": one, "2": "đ" }));
    expect([score.result, missingWords(score)]).toEqual([result, words]);
  });

  it("without points, contents are counted", () => {
    const count = setOf([content("1", { by: "met" }), content("2", { by: "met" })], {
      combine: "gate",
      recognizes: { by: "points", from: 1 },
    });
    expect(scoreOf(count, cardOf({ "1": "đ", "2": "k" }))).toMatchObject({ result: "recognized", points: 1 });
  });

  it("a set that recognises nobody is scored", () => {
    expect(scoreOf(setOf([pointed("1", 10)]), cardOf({ "1": 4 }))).toMatchObject({
      result: "scored",
      points: 4,
    });
  });
});

it("a criterion whose points fall short is named, though its contents have no fault", () => {
  const gate = setOf([group("I", "sum", [pointed("1", 10), pointed("2", 10)], { atLeast: 15 })], {
    combine: "gate",
    recognizes: { by: "gate" },
  });
  const score = scoreOf(gate, cardOf({ "1": 7, "2": 7 }));
  expect(score).toMatchObject({
    result: "not-recognized",
    missing: [],
    firstFailing: { node: { code: "I" } },
  });
  expect(missingWords(score)).toBe("Thiếu: I (chưa đạt, được 14 điểm)");
  expect(explanationOf(score)).toEqual([
    { code: "I", title: "Tiêu chí I", verdict: "Chưa đạt", reason: "Được 14 điểm, phải từ 15 điểm mới đạt." },
  ]);
});
