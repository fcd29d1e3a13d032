/**
 * Why a unit's result is what it is, in words: a line for each content that is not met or not scored, and one sentence.
 *
 *   2.4 · Xây dựng và phát triển tổ chức … · Thiếu minh chứng · Có “Đạt” nhưng không có minh chứng.
 *   "Thiếu: 2.4 (có “Đạt”, không có minh chứng); 3.1 (chưa chấm)"
 */
import { formatNumber } from "../text/format-number";
import { isGroup } from "./criteria-set";
import { rateWords } from "./rate-words";
import type { NodeScore, ScoreReason, SetScore } from "./set-score";

const words = {
  notMet: "Chưa đạt",
  noEvidence: "Thiếu minh chứng",
  notScored: "Chưa chấm được",
  unmarked: "Chưa chấm",
  notJudged: "Chưa xét được",
  heldBack: "Không xếp mức cao hơn",
  remark: (remark: string) => ` Nhận xét: ${remark.trim()}`,
  missing: (contents: string) => `Thiếu: ${contents}`,
  complete: (count: number) => `Đủ ${count} nội dung`,
  exempt: (count: number) => `, miễn ${count}`,
};

export interface ExplanationLine {
  /** "" for a line about the whole set. */
  readonly code: string;
  readonly title: string;
  readonly verdict: string;
  readonly reason: string;
}

/** Contents and criteria in the order of the set; then what concerns it as a whole. Empty where nothing is amiss. */
export function explanationOf(score: SetScore): readonly ExplanationLine[] {
  return [...missingScores(score).map(lineOf), ...linesOfWhole(score)];
}

/** In one line: the contents that are missing, each with its reason in brackets; else that nothing is. */
export function missingWords(score: SetScore): string {
  const parts = missingScores(score).map((failing) => `${failing.node.code} (${shortReason(failing)})`);
  if (parts.length > 0) return words.missing(parts.join("; "));
  if (score.reason) return score.reason.message;
  const exempt = contentScores(score.criteria).filter(({ state }) => state === "exempt").length;
  return words.complete(score.askedContents) + (exempt > 0 ? words.exempt(exempt) : "");
}

/** Contents that are missing, and criteria whose points fall short though their contents do not say why. */
function missingScores({ criteria, missing }: SetScore): readonly NodeScore[] {
  const codes = new Set(missing);
  const failing = (score: NodeScore): readonly NodeScore[] => {
    if (!isGroup(score.node)) return codes.has(score.node.code) ? [score] : [];
    const below = score.children.flatMap(failing);
    return score.reason?.kind === "below-least" ? [...below, score] : below;
  };
  return criteria.flatMap(failing);
}

function lineOf({ node, state, reason, mark }: NodeScore): ExplanationLine {
  return {
    code: node.code,
    title: node.title,
    verdict: verdictOf(state, reason),
    reason: (reason?.message ?? "") + (mark?.remark?.trim() ? words.remark(mark.remark) : ""),
  };
}

function linesOfWhole({ set, result, reason, heldBack }: SetScore): readonly ExplanationLine[] {
  const whole = { code: "", title: set.title };
  const verdict = result === "not-recognized" ? words.notMet : words.notJudged;
  return [
    ...(reason ? [{ ...whole, verdict, reason: reason.message }] : []),
    ...heldBack.map((message) => ({ ...whole, verdict: words.heldBack, reason: message })),
  ];
}

function verdictOf(state: NodeScore["state"], reason: ScoreReason | null): string {
  if (reason?.kind === "no-evidence") return words.noEvidence;
  if (state === "scored") return words.notMet;
  return reason?.kind === "unmarked" || reason?.kind === "no-row" ? words.unmarked : words.notScored;
}

/** The contents below, in the order of the set. */
export function contentScores(nodes: readonly NodeScore[]): readonly NodeScore[] {
  return nodes.flatMap((score) => (isGroup(score.node) ? contentScores(score.children) : [score]));
}

/** Why a content is not met or not scored, in a few words: "có “Đạt”, không có minh chứng". */
export function shortReason({ node, reason, rate, points }: NodeScore): string {
  switch (reason?.kind) {
    case "no-evidence":
      return !isGroup(node) && node.judge.by === "met"
        ? "có “Đạt”, không có minh chứng"
        : "không có minh chứng";
    case "below-least":
      return points === null ? "chưa đạt" : `chưa đạt, được ${formatNumber(points)} điểm`;
    case "below-target":
      return rate === undefined ? "chưa đạt" : `mới được ${rateWords(rate)}`;
    case "unmarked":
      return "chưa chấm";
    case "no-row":
      return "không có dòng chấm";
    case "unreadable":
      return "không đọc được";
    case "out-of-range":
      return "số ngoài thang điểm";
    case "no-step":
      return "không bước điểm nào áp dụng";
    case "several-steps":
      return "nhiều bước điểm cùng áp dụng";
    case "no-target":
      return "chưa có chỉ tiêu giao";
    case "not-reviewed":
      return "chờ thẩm định";
    case "other-set-not-scored":
      return "bộ tiêu chí liên quan chưa chấm đủ";
    case "not-recognized-there":
      return "chưa được công nhận ở bộ tiêu chí liên quan";
    case "marked-not-met":
    case "child-not-met":
    case "excepted":
    case undefined:
      return "chưa đạt";
  }
}
