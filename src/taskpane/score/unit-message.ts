/** What to send to a unit about its score, ready to paste into Zalo: plain text, each content with what to do. */
import { periodWords } from "../../core/model/period";
import { shortReason } from "../../core/scoring/explanation-lines";
import type { NodeScore, ScoreReason } from "../../core/scoring/set-score";
import { dateText } from "../../core/text/read-date";
import { resultWords } from "./result-words";
import type { Why } from "./scored";
import { missingContents } from "./why-lines";

const words = {
  greeting: (unit: string) => `Kính gửi ${unit},`,
  result: (set: string, period: string | null, result: string, met: number, asked: number) =>
    `Kết quả chấm ${[set, ...(period === null ? [] : [periodWords(period)])].join(", ")}: ${result.toLowerCase()}, đạt ${met}/${asked} nội dung.`,
  todo: "Đề nghị đơn vị xem lại các nội dung sau rồi gửi lại phiếu chấm:",
  content: (code: string, title: string, reason: string) => `- ${code} ${title}: ${reason}.`,
  remark: (text: string) => `Nhận xét: ${text.replace(/[.\s]+$/, "")}.`,
  mendBy: (day: string) => `Khắc phục trước ngày ${day}.`,
  missing: (set: string, period: string | null) =>
    `Đến nay chưa nhận được phiếu chấm ${[set, ...(period === null ? [] : [periodWords(period)])].join(", ")} của đơn vị.`,
  send: "Đề nghị đơn vị gửi sớm.",
};

/** What the unit can do about it; nothing where that is for the upper level. */
const remedies: Partial<Readonly<Record<ScoreReason["kind"], (score: NodeScore) => string>>> = {
  "no-evidence": ({ node }) => `Bổ sung minh chứng${node.evidenceHint ? ` (${node.evidenceHint})` : ""}.`,
  unmarked: () => "Chấm nội dung này và ghi minh chứng.",
  "no-row": () => "Bổ sung dòng này vào phiếu rồi chấm.",
  unreadable: () => "Ghi lại kết quả cho rõ.",
  "out-of-range": () => "Kiểm tra lại số đã ghi.",
  "no-step": () => "Kiểm tra lại số đã ghi.",
};

/** Null where there is nothing to ask of the unit. */
export function unitMessage(why: Why, period: string | null): string | null {
  const { name, set, score, result, reason } = why;
  if (!score) {
    return [
      words.greeting(name),
      [words.missing(set.title, period), ...(reason === null ? [] : [reason]), words.send].join(" "),
    ].join("\n");
  }
  const missing = missingContents(score);
  if (missing.length === 0) return null;
  return [
    words.greeting(name),
    words.result(set.title, period, resultWords[result], score.metContents, score.askedContents),
    words.todo,
    ...missing.map(lineOf),
  ].join("\n");
}

function lineOf(score: NodeScore): string {
  const { node, mark, reason } = score;
  const remedy = reason && remedies[reason.kind]?.(score);
  return [
    words.content(node.code, node.title, shortReason(score)),
    ...(remedy ? [remedy] : []),
    ...(mark?.remark === undefined ? [] : [words.remark(mark.remark)]),
    ...(mark?.mendBy === undefined ? [] : [words.mendBy(dateText(mark.mendBy))]),
  ].join(" ");
}
