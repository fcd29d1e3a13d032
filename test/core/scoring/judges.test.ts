/** What a mark comes to, judge by judge: points, met or not, and the reason in words. */
import { scoreOf } from "../../../src/core/scoring/score";
import type { JudgeInput } from "../../../src/core/scoring/criteria-set";
import { noContext, type NodeScore, type ScoreContext } from "../../../src/core/scoring/set-score";
import type { Mark } from "../../../src/core/scoring/scorecard";
import {
  cardOf,
  content,
  type EntryWords,
  meetingSteps,
  type NodeTerms,
  reportSteps,
  setOf,
} from "../../support/criteria-sets";

interface Case {
  readonly name: string;
  readonly mark: EntryWords;
  readonly points: number | null;
  readonly met: boolean | null;
  readonly reason?: string;
}

function judged(
  judge: JudgeInput,
  mark: EntryWords,
  terms: NodeTerms = {},
  context: Partial<ScoreContext> = {},
) {
  const score = scoreOf(setOf([content("1", judge, terms)]), cardOf({ "1": mark }), {
    ...noContext,
    ...context,
  });
  const [one] = score.criteria;
  if (!one) throw new Error("One content, one result.");
  return one;
}

function expectCase(score: NodeScore, { points, met, reason }: Case): void {
  expect([score.points, score.met, score.reason?.kind]).toEqual([points, met, reason]);
  const isScored = points !== null || met !== null;
  expect(score.state).toBe(isScored ? "scored" : reason === "excepted" ? "exempt" : "not-scored");
  if (score.reason) expect(score.reason.message).toMatch(/^\p{Lu}.*\.$/u);
}

describe("Đạt / Chưa đạt, 5 điểm", () => {
  it.each<Case>([
    { name: "Đạt", mark: "đ", points: 5, met: true },
    { name: "Chưa đạt", mark: "k", points: 0, met: false, reason: "marked-not-met" },
    { name: "1", mark: 1, points: 5, met: true },
    { name: "0", mark: 0, points: 0, met: false, reason: "marked-not-met" },
    { name: "5, the whole of its points", mark: 5, points: 5, met: true },
    { name: "3, which is neither", mark: 3, points: null, met: null, reason: "unreadable" },
    { name: "nothing", mark: "", points: null, met: null, reason: "unmarked" },
    { name: "“-”", mark: { kind: "unreadable", text: "-" }, points: null, met: null, reason: "unreadable" },
    {
      name: "12/15",
      mark: { kind: "ratio", actual: 12, target: 15 },
      points: null,
      met: null,
      reason: "unreadable",
    },
    {
      name: "the reviewer differs",
      mark: { self: "đ", reviewed: "k" },
      points: 0,
      met: false,
      reason: "marked-not-met",
    },
  ])("$name", (row) => expectCase(judged({ by: "met" }, row.mark, { maxPoints: 5 }), row));

  it("without points in the set a content has none", () => {
    expect(judged({ by: "met" }, "đ")).toMatchObject({ points: null, met: true, state: "scored" });
  });
});

describe("điểm 0 – 10, đạt từ 5", () => {
  it.each<Case>([
    { name: "10", mark: 10, points: 10, met: true },
    { name: "5", mark: 5, points: 5, met: true },
    { name: "4,5", mark: 4.5, points: 4.5, met: false, reason: "below-least" },
    { name: "0", mark: 0, points: 0, met: false, reason: "below-least" },
    { name: "10,5", mark: 10.5, points: null, met: null, reason: "out-of-range" },
    { name: "-1", mark: -1, points: null, met: null, reason: "out-of-range" },
    { name: "Đạt, which is no number", mark: "đ", points: null, met: null, reason: "unreadable" },
    { name: "nothing", mark: "", points: null, met: null, reason: "unmarked" },
  ])("$name", (row) => expectCase(judged({ by: "points", metFrom: 5 }, row.mark, { maxPoints: 10 }), row));

  it("says what the scale is", () => {
    expect(judged({ by: "points" }, 10.5, { maxPoints: 10 }).reason?.message).toBe(
      "Chấm 10,5 điểm, ngoài thang điểm (0 – 10); xem lại số điểm.",
    );
  });

  it("without a least it is scored, and neither met nor not", () => {
    expect(judged({ by: "points" }, 3, { maxPoints: 10 })).toMatchObject({
      points: 3,
      met: null,
      state: "scored",
    });
  });
});

describe("Bù Đăng 2015, mục 3: họp giao ban, 5-4-3-1-0", () => {
  it.each([
    { absences: 0, points: 5 },
    { absences: 1, points: 4 },
    { absences: 2, points: 3 },
    { absences: 3, points: 1 },
    { absences: 4, points: 0 },
    { absences: 12, points: 0 },
  ])("vắng $absences: $points điểm", ({ absences, points }) => {
    expect(judged(meetingSteps, absences)).toMatchObject({ points, state: "scored" });
  });

  it.each([{ absences: 1.5 }, { absences: -1 }])("vắng $absences cannot be", ({ absences }) => {
    expect(judged(meetingSteps, absences)).toMatchObject({ points: null, reason: { kind: "out-of-range" } });
  });
});

describe("Bù Đăng 2015, mục 2: chế độ báo cáo, with its gap and its overlap", () => {
  it.each([
    { quarterly: 0, monthly: 0, points: 8 },
    { quarterly: 0, monthly: 2, points: 6 },
    { quarterly: 0, monthly: 3, points: 4 },
    { quarterly: 1, monthly: 0, points: 4 },
    { quarterly: 1, monthly: 3, points: 4 },
  ])("thiếu $quarterly quý, $monthly tháng: $points điểm", ({ quarterly, monthly, points }) => {
    expect(judged(reportSteps, counts(quarterly, monthly))).toMatchObject({ points, state: "scored" });
  });

  it.each([
    {
      quarterly: 0,
      monthly: 1,
      kind: "no-step",
      message: "Thiếu báo cáo quý là 0 và thiếu báo cáo tháng là 1: không bước nào của thang điểm áp dụng.",
    },
    {
      quarterly: 1,
      monthly: 4,
      kind: "several-steps",
      message:
        "Thiếu báo cáo quý là 1 và thiếu báo cáo tháng là 4: nhiều bước của thang điểm cùng áp dụng (4, 0 điểm).",
    },
  ])("thiếu $quarterly quý, $monthly tháng: $kind", ({ quarterly, monthly, kind, message }) => {
    expect(judged(reportSteps, counts(quarterly, monthly))).toMatchObject({
      state: "not-scored",
      points: null,
      reason: { kind, message },
    });
  });

  it("where the upper step counts, it does", () => {
    if (reportSteps.by !== "steps") throw new Error("Steps are steps.");
    const first = { ...reportSteps, match: "first" } as const;
    expect(judged(first, counts(1, 4))).toMatchObject({ points: 4, state: "scored" });
  });

  it("one number for two counters is not guessed at", () => {
    expect(judged(reportSteps, 3)).toMatchObject({ state: "not-scored", reason: { kind: "unreadable" } });
  });
});

describe("tỷ lệ so với chỉ tiêu, 10 điểm", () => {
  const whole = { by: "ratio", indicator: "KN" } as const;
  const share = { ...whole, gives: "share" } as const;

  it.each<Case & { judge: JudgeInput; assigned?: number }>([
    {
      name: "12/15 as written",
      judge: whole,
      mark: ratio(12, 15),
      points: 0,
      met: false,
      reason: "below-target",
    },
    { name: "15/15 as written", judge: whole, mark: ratio(15, 15), points: 10, met: true },
    { name: "12 of 12 assigned", judge: whole, assigned: 12, mark: 12, points: 10, met: true },
    {
      name: "12/12 written, 15 assigned",
      judge: whole,
      assigned: 15,
      mark: ratio(12, 12),
      points: 0,
      met: false,
      reason: "below-target",
    },
    {
      name: "12 of 15, by share",
      judge: share,
      assigned: 15,
      mark: 12,
      points: 8,
      met: false,
      reason: "below-target",
    },
    { name: "30 of 15, by share: at most all", judge: share, assigned: 15, mark: 30, points: 10, met: true },
    {
      name: "7 of 10, from 70 %",
      judge: { ...whole, metFrom: 0.7 },
      mark: ratio(7, 10),
      points: 10,
      met: true,
    },
    {
      name: "3 of 10, from 30 %",
      judge: { ...whole, metFrom: 0.3 },
      mark: ratio(3, 10),
      points: 10,
      met: true,
    },
    { name: "5 of the one target for all", judge: { ...whole, target: 5 }, mark: 5, points: 10, met: true },
    { name: "no target at all", judge: whole, mark: 12, points: null, met: null, reason: "no-target" },
    {
      name: "a target of 0",
      judge: whole,
      assigned: 0,
      mark: 12,
      points: null,
      met: null,
      reason: "no-target",
    },
    {
      name: "fewer than nothing",
      judge: whole,
      assigned: 5,
      mark: -1,
      points: null,
      met: null,
      reason: "out-of-range",
    },
    {
      name: "Đạt, which is no number",
      judge: whole,
      assigned: 5,
      mark: "đ",
      points: null,
      met: null,
      reason: "unreadable",
    },
  ])("$name", (row) => {
    const targetOf = (indicator: string) => (indicator === "KN" ? row.assigned : undefined);
    expectCase(judged(row.judge, row.mark, { maxPoints: 10 }, { targetOf }), row);
  });

  it("99,999 % is not called 100 %", () => {
    const score = judged(whole, ratio(99_999, 100_000), { maxPoints: 10 });
    expect(score.reason?.message).toBe("Được 99.999/100.000, bằng 99,99%; phải từ 100%.");
  });

  it("says the share, and that the form has another target", () => {
    const score = judged(whole, ratio(12, 12), { maxPoints: 10 }, { targetOf: () => 15 });
    expect(score.rate).toBe(0.8);
    expect(score.reason?.message).toBe(
      "Được 12/15, bằng 80%; phải từ 100%. Chỉ tiêu giao là 15, phiếu ghi 12.",
    );
  });
});

describe("kết quả theo bộ tiêu chí khác", () => {
  const judge = { by: "set", set: "3cd-2023" } as const;

  it.each<Case & { there: ReturnType<ScoreContext["otherResult"]> }>([
    { name: "recognised there", there: "recognized", mark: "", points: 20, met: true },
    {
      name: "not recognised there",
      there: "not-recognized",
      mark: "đ",
      points: 0,
      met: false,
      reason: "not-recognized-there",
    },
    {
      name: "not wholly scored there",
      there: "not-scored",
      mark: "đ",
      points: null,
      met: null,
      reason: "other-set-not-scored",
    },
    {
      name: "a set that recognises nobody",
      there: "scored",
      mark: "",
      points: null,
      met: null,
      reason: "other-set-not-scored",
    },
    {
      name: "nothing known, nothing marked",
      there: undefined,
      mark: "",
      points: null,
      met: null,
      reason: "other-set-not-scored",
    },
    { name: "nothing known, marked here", there: undefined, mark: "đ", points: 20, met: true },
  ])("$name", (row) => {
    const otherResult = (set: string) => (set === "3cd-2023" ? row.there : undefined);
    expectCase(judged(judge, row.mark, { maxPoints: 20 }, { otherResult }), row);
  });

  it("needs no row of its own", () => {
    const set = setOf([content("1", judge)]);
    const score = scoreOf(set, cardOf({}), { ...noContext, otherResult: () => "recognized" });
    expect(score).toMatchObject({ metContents: 1, notScored: [] });
  });
});

describe("chỉ thẩm định mới tính", () => {
  it.each<Case>([
    { name: "only the unit marked", mark: { self: "đ" }, points: null, met: null, reason: "not-reviewed" },
    { name: "nobody marked", mark: "", points: null, met: null, reason: "unmarked" },
    { name: "reviewed Đạt", mark: { self: "k", reviewed: "đ" }, points: 10, met: true },
    {
      name: "reviewed Chưa đạt",
      mark: { self: "đ", reviewed: "k" },
      points: 0,
      met: false,
      reason: "marked-not-met",
    },
    { name: "reviewed 8 points", mark: { self: 10, reviewed: 8 }, points: 8, met: true },
    {
      name: "reviewed 6 points",
      mark: { self: 10, reviewed: 6 },
      points: 6,
      met: false,
      reason: "below-least",
    },
    { name: "reviewed 11 points", mark: { reviewed: 11 }, points: null, met: null, reason: "out-of-range" },
  ])("$name", (row) => expectCase(judged({ by: "reviewer", metFrom: 7 }, row.mark, { maxPoints: 10 }), row));

  it("a board has one column of marks, which is the reviewer's", () => {
    const set = setOf([content("1", { by: "reviewer" })]);
    expect(scoreOf(set, cardOf({ "1": "đ" }, { kind: "board-row" }))).toMatchObject({ metContents: 1 });
  });
});

function counts(...all: readonly number[]): Mark {
  return { kind: "counts", counts: all };
}

function ratio(actual: number, target: number): Mark {
  return { kind: "ratio", actual, target };
}
