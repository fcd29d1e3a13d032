/** What a unit's card says beside its result: what is missing, who follows it, where it was read. */
import { shortReason } from "../../core/scoring/explanation-lines";
import type { NodeScore } from "../../core/scoring/set-score";
import type { ScoredUnit, ScoreSource } from "../../workflows/score/scored-units";
import { missingContents } from "./why-lines";

const words = {
  missing: (code: string, title: string, reason: string) => `${code} ${title} (${reason})`,
  more: (count: number) => `và ${count} nội dung nữa`,
  follower: (name: string) => `Theo dõi: ${name}`,
};

/** More stay behind a count: the card is opened for all of them. */
const mostMissing = 3;
const mostTitle = 48;

/** "2.4 Chủ trương 1+1 … (có “Đạt”, không có minh chứng)"; of a unit that sent nothing why it counts so. */
export function missingLines({ score, reason }: ScoredUnit): readonly string[] {
  if (!score) return reason === null ? [] : [reason];
  const missing = missingContents(score);
  const shown = missing.length === mostMissing + 1 ? missing : missing.slice(0, mostMissing);
  const rest = missing.length - shown.length;
  return [
    ...shown.map(missingLine),
    ...(rest > 0 ? [words.more(rest)] : []),
    ...(score.reason ? [score.reason.message] : []),
  ];
}

/** "Theo dõi: Nguyễn Văn A · Duyên Hải.xlsx". */
export function cardFacts({ follower, source }: ScoredUnit): string {
  return [
    ...(follower === null ? [] : [words.follower(follower)]),
    ...(source ? [sourceName(source)] : []),
  ].join(" · ");
}

/** The file, or the sheet of the open workbook. */
export function sourceName({ file, sheet }: ScoreSource): string {
  return file?.replace(/^.*[/\\]/, "") ?? sheet;
}

function missingLine(score: NodeScore): string {
  return words.missing(score.node.code, shortTitle(score.node.title), shortReason(score));
}

/** Whole words; the rest is read where the unit is opened. */
function shortTitle(title: string): string {
  if (title.length <= mostTitle) return title;
  const cut = title.slice(0, mostTitle);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s,;:–-]+$/, "")}…`;
}
