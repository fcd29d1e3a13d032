/** One content of a unit's score in words: what counted, what did not and why, both marks, the evidence. */
import { formatNumber } from "../../core/text/format-number";
import type { ContentMark, Mark } from "../../core/scoring/scorecard";
import type { NodeScore } from "../../core/scoring/set-score";
import { dateText } from "../../core/text/read-date";
import type { Level } from "../components/level-icon";

const words = {
  met: "Đạt",
  notMet: "Chưa đạt",
  notScored: "Chưa chấm",
  partlyScored: "Chưa chấm đủ",
  exempt: "Miễn",
  points: (points: number, most: number | undefined) =>
    `${formatNumber(points)}${most === undefined ? "" : `/${formatNumber(most)}`} điểm`,
  ratio: (actual: number, target: number) => `${formatNumber(actual)}/${formatNumber(target)}`,
  noEvidence: "Đạt, thiếu minh chứng",
  unreadable: (text: string) => `“${text}” (không đọc được)`,
  unmarked: "chưa ghi",
  self: (mark: string) => `Tự chấm: ${mark}`,
  reviewed: (mark: string, by: string) => `Thẩm định: ${mark}${by}`,
  evidence: (text: string) => `Minh chứng: ${text}`,
  evidenceNone: "Minh chứng: không có",
  remark: (text: string) => `Nhận xét: ${text}`,
  mendBy: (day: string) => `Khắc phục trước ngày ${day}`,
  rate: (rate: number) => `Thực hiện ${formatNumber(Math.round(rate * 1000) / 10)} % chỉ tiêu`,
};

/** "Đạt", "Chưa chấm", "8/10 điểm". */
export function verdictWords({ state, met, points, node }: NodeScore): string {
  if (state === "exempt") return words.exempt;
  if (state === "not-scored") return words.notScored;
  if (state === "partly-scored") return words.partlyScored;
  const pointed = points === null ? null : words.points(points, node.maxPoints);
  const judged = met === null ? null : met ? words.met : words.notMet;
  return [judged, pointed].filter((part) => part !== null).join(" · ");
}

export function verdictLevel({ state, met }: NodeScore): Level {
  if (state === "exempt") return "open";
  if (state !== "scored") return "warning";
  return met === null ? "note" : met ? "fine" : "error";
}

/** What was found, line by line: both marks side by side, evidence, remark. */
export function markLines(score: NodeScore): readonly string[] {
  const { mark, rate } = score;
  if (!mark) return [];
  const { evidence, remark, mendBy } = mark;
  return [
    [words.self(markWords(mark.self)), ...reviewWords(mark)].join(" · "),
    ...(rate === undefined ? [] : [words.rate(rate)]),
    ...(evidence !== null ? [words.evidence(evidence)] : lacksEvidence(score) ? [words.evidenceNone] : []),
    ...(remark === undefined ? [] : [words.remark(remark)]),
    ...(mendBy === undefined ? [] : [words.mendBy(dateText(mendBy))]),
  ];
}

export function markWords(mark: Mark): string {
  switch (mark.kind) {
    case "unmarked":
      return words.unmarked;
    case "met":
      return words.met;
    case "not-met":
      return words.notMet;
    case "met-without-evidence":
      return words.noEvidence;
    case "points":
      return words.points(mark.points, undefined);
    case "ratio":
      return words.ratio(mark.actual, mark.target);
    case "counts":
      return mark.counts.map(formatNumber).join("; ");
    case "exempt":
      return words.exempt;
    case "unreadable":
      return words.unreadable(mark.text);
  }
}

/** "Thẩm định: Chưa đạt (Nguyễn Văn A, 20/12/2023)". */
function reviewWords({ reviewed, reviewer, reviewedOn }: ContentMark): readonly string[] {
  const by = [reviewer, reviewedOn === undefined ? undefined : dateText(reviewedOn)].filter(
    (part) => part !== undefined,
  );
  if (reviewed.kind === "unmarked" && by.length === 0) return [];
  return [words.reviewed(markWords(reviewed), by.length > 0 ? ` (${by.join(", ")})` : "")];
}

function lacksEvidence({ reason }: NodeScore): boolean {
  return reason?.kind === "no-evidence";
}
