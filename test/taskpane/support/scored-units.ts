/** Units with their scores, made by hand: two criteria with two contents each. */
import type {
  Content,
  CriteriaGroup,
  CriteriaNode,
  CriteriaSet,
} from "../../../src/core/scoring/criteria-set";
import { type ContentMark, type Mark, unmarked } from "../../../src/core/scoring/scorecard";
import type { NodeScore, ScoreReason, SetScore } from "../../../src/core/scoring/set-score";
import type { ScoredUnit, ScoredUnits } from "../../../src/workflows/score/scored-units";
import { unit } from "./looks";

export const set: CriteriaSet = {
  id: "chu-dong",
  version: 1,
  title: "Đoàn cơ sở chủ động",
  source: { documentNumber: "12-HD/TĐTN", documentDate: "2023-02-05", issuer: "Tỉnh đoàn", origin: "" },
  validFrom: "2023-01-01",
  validTo: "2027-12-31",
  evidence: "required",
  counts: "reviewed-else-self",
  combine: "gate",
  criteria: [
    criterion("1", "Chủ động công tác", ["1.1", "1.2"]),
    criterion("2", "Chủ động tổ chức", ["2.1", "2.2"]),
  ],
  levels: [],
  recognizes: { by: "gate" },
};

export function content(code: string, more: Partial<Content> = {}): Content {
  return { code, title: `Nội dung ${code}`, judge: { by: "met" }, ...more };
}

function criterion(code: string, title: string, contents: readonly string[]): CriteriaGroup {
  return { code, title, combine: "gate", children: contents.map((one) => content(one)) };
}

export function markOf(code: string, more: Partial<ContentMark> = {}): ContentMark {
  return { code, self: { kind: "met" }, reviewed: unmarked, evidence: "Số 15-KH/ĐTN", ...more };
}

export function nodeScore(node: CriteriaNode, more: Partial<NodeScore> = {}): NodeScore {
  return {
    node,
    state: "scored",
    met: true,
    points: null,
    pointsSoFar: 0,
    metContents: 1,
    askedContents: 1,
    reason: null,
    mark: markOf(node.code),
    self: { met: true, points: null },
    reviewed: { met: null, points: null },
    children: [],
    ...more,
  };
}

/** A content that stands in the way, for that reason. */
export function wanting(
  code: string,
  kind: ScoreReason["kind"],
  self: Mark = { kind: "not-met" },
): NodeScore {
  const isScored = kind === "marked-not-met" || kind === "no-evidence";
  return nodeScore(content(code), {
    state: isScored ? "scored" : "not-scored",
    met: isScored ? false : null,
    metContents: 0,
    reason: { kind, message: `Vì ${kind}.` },
    mark: markOf(code, { self, ...(kind === "no-evidence" && { evidence: null }) }),
  });
}

export function setScore(
  leaves: Readonly<Record<string, NodeScore>> = {},
  more: Partial<SetScore> = {},
): SetScore {
  const criteria = set.criteria.map((group) => {
    const children = ("children" in group ? group.children : []).map(
      (node) => leaves[node.code] ?? nodeScore(node),
    );
    const metContents = children.filter(({ met }) => met === true).length;
    return nodeScore(group, {
      children,
      mark: null,
      metContents,
      askedContents: children.length,
      met: metContents === children.length,
    });
  });
  const metContents = criteria.reduce((sum, one) => sum + one.metContents, 0);
  const below = (more.criteria ?? criteria).flatMap(({ children }) => children);
  return {
    set,
    result: metContents === 4 ? "recognized" : "not-recognized",
    points: metContents,
    hasPoints: false,
    metContents,
    askedContents: 4,
    level: null,
    heldBack: [],
    criteria,
    missing: below.filter(({ met }) => met !== true).map(({ node }) => node.code),
    noEvidence: [],
    notScored: [],
    differing: [],
    firstFailing: null,
    self: { result: "recognized", points: 4 },
    reviewed: null,
    ...more,
  };
}

export function scoredUnit(name: string, more: Partial<ScoredUnit> = {}): ScoredUnit {
  const score = more.score === undefined ? setScore() : more.score;
  return {
    unit: unit(name, name),
    name,
    result: score?.result ?? "not-submitted",
    score,
    source: score && { file: `nop/${name}.xlsx`, sheet: "Biểu 6" },
    reason: score ? null : "Chưa nhận được tệp nào.",
    follower: null,
    rank: null,
    notes: [],
    ...more,
  };
}

export function scoredUnits(units: readonly ScoredUnit[], more: Partial<ScoredUnits> = {}): ScoredUnits {
  const count = (result: ScoredUnit["result"]) => units.filter((one) => one.result === result).length;
  return {
    set,
    units,
    leftOut: [],
    summary: {
      recognized: count("recognized"),
      notRecognized: count("not-recognized"),
      notScored: count("not-scored"),
      notSubmitted: count("not-submitted"),
      all: units.length,
      registered: null,
    },
    notes: [],
    ...more,
  };
}
