/** Criteria sets and cards in a few words, for tests of scoring. */
import { completeSet } from "../../src/core/scoring/complete-set";
import type {
  CriteriaNodeInput,
  CriteriaSet,
  CriteriaSetInput,
  JudgeInput,
} from "../../src/core/scoring/criteria-set";
import { type ContentMark, type Mark, type Scorecard, unmarked } from "../../src/core/scoring/scorecard";

/** Recognises nobody and asks for no evidence, unless told. */
export function setOf(
  criteria: CriteriaNodeInput[],
  terms: Partial<Omit<CriteriaSetInput, "criteria">> = {},
): CriteriaSet {
  return completeSet({
    id: "thu",
    version: 1,
    title: "Bộ tiêu chí thử",
    source: { documentNumber: null, documentDate: null, issuer: null, origin: "Kiểm thử" },
    validFrom: null,
    validTo: null,
    combine: "sum",
    evidence: "not-needed",
    recognizes: null,
    ...terms,
    criteria,
  });
}

export type NodeTerms = Partial<Omit<CriteriaNodeInput, "code" | "title">>;

export function content(code: string, judge: JudgeInput, terms: NodeTerms = {}): CriteriaNodeInput {
  return { ...terms, code, title: `Nội dung ${code}`, judge };
}

/** Points from 0 to the most. */
export function pointed(code: string, maxPoints: number, terms: NodeTerms = {}): CriteriaNodeInput {
  return content(code, { by: "points" }, { maxPoints, ...terms });
}

export function group(
  code: string,
  combine: CriteriaSetInput["combine"],
  children: CriteriaNodeInput[],
  terms: NodeTerms & { cap?: number; atLeast?: number } = {},
): CriteriaNodeInput {
  return { ...terms, code, title: `Tiêu chí ${code}`, combine, children };
}

/** A number is points, "đ" met, "k" not met, "m" exempt, "thiếu" met without evidence, "" unmarked. */
export type MarkWords = number | "đ" | "k" | "m" | "thiếu" | "" | Mark;

/** The unit's own mark; or both marks and what stands beside them. */
export type EntryWords =
  | MarkWords
  | (Partial<Omit<ContentMark, "code" | "self" | "reviewed">> & { self?: MarkWords; reviewed?: MarkWords });

/** A form, which judges evidence; there is some everywhere, unless told. */
export function cardOf(
  entries: Readonly<Record<string, EntryWords>>,
  terms: Partial<Omit<Scorecard, "marks">> = {},
): Scorecard {
  const kind = terms.kind ?? "form";
  return {
    kind,
    sheet: null,
    unitText: null,
    judgesEvidence: kind === "form",
    notes: [],
    ...terms,
    marks: new Map(Object.entries(entries).map(([code, words]) => [code, entryOf(code, words)])),
  };
}

function entryOf(code: string, words: EntryWords): ContentMark {
  const bare = { code, self: unmarked, reviewed: unmarked, evidence: "Báo cáo số 12-BC/ĐTN" };
  if (typeof words !== "object" || "kind" in words) return { ...bare, self: markOf(words) };
  const { self = "", reviewed = "", ...beside } = words;
  return { ...bare, ...beside, self: markOf(self), reviewed: markOf(reviewed) };
}

function markOf(words: MarkWords): Mark {
  if (typeof words === "number") return { kind: "points", points: words };
  if (typeof words === "object") return words;
  const kinds = {
    đ: "met",
    k: "not-met",
    m: "exempt",
    thiếu: "met-without-evidence",
    "": "unmarked",
  } as const;
  return { kind: kinds[words] };
}

/** Bù Đăng 2015, item 2: thiếu báo cáo quý, thiếu báo cáo tháng. */
export const reportSteps: JudgeInput = {
  by: "steps",
  counters: [
    { id: "quý", title: "Thiếu báo cáo quý", whole: true },
    { id: "tháng", title: "Thiếu báo cáo tháng", whole: true },
  ],
  steps: [
    { says: "Đủ, đúng hạn", when: { all: [exactly("quý", 0), exactly("tháng", 0)] }, points: 8 },
    { says: "Thiếu 2 báo cáo tháng", when: { all: [exactly("quý", 0), exactly("tháng", 2)] }, points: 6 },
    {
      says: "Thiếu 1 báo cáo quý hoặc 3 báo cáo tháng",
      when: { any: [exactly("quý", 1), exactly("tháng", 3)] },
      points: 4,
    },
    {
      says: "Thiếu 1 báo cáo quý và từ 4 báo cáo tháng",
      when: { all: [exactly("quý", 1), { counter: "tháng", is: { from: 4 } }] },
      points: 0,
    },
  ],
};

/** Bù Đăng 2015, item 3: vắng họp giao ban, 5-4-3-1-0. */
export const meetingSteps: JudgeInput = {
  by: "steps",
  counters: [{ id: "vắng", title: "Số lần vắng họp", whole: true }],
  steps: [
    ...[5, 4, 3, 1].map((points, absences) => ({ when: exactly("vắng", absences), points })),
    { when: { counter: "vắng", is: { from: 4 } }, points: 0 },
  ],
};

function exactly(counter: string, count: number): { counter: string; is: { from: number; to: number } } {
  return { counter, is: { from: count, to: count } };
}
