/** Why a scorecard comes to nothing yet: "Chưa đủ: chưa chấm 2.3, 3.1; không đọc được 2.4." */
import { isGroup } from "../../core/scoring/criteria-set";
import type { NodeScore, SetScore } from "../../core/scoring/set-score";

const words = {
  all: "Chưa đủ: chưa chấm nội dung nào.",
  lacking: (parts: readonly string[]) => `Chưa đủ: ${parts.join("; ")}.`,
  unmarked: (codes: string) => `chưa chấm ${codes}`,
  unreadable: (codes: string) => `không đọc được kết quả chấm ở ${codes}`,
  other: (code: string, message: string) => `${code}: ${message.replace(/\.$/, "")}`,
  undecided: "Chưa đủ căn cứ để kết luận theo bộ tiêu chí này.",
};

/** #N/A, with the contents that are not scored. */
export function notScored({ criteria, reason }: SetScore): CustomFunctions.Error {
  const contents = contentsBelow(criteria);
  const open = contents.filter(({ state }) => state === "not-scored");
  const sentence =
    open.length === 0 ? (reason?.message ?? words.undecided) : sentenceOf(open, contents.length);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

function sentenceOf(open: readonly NodeScore[], count: number): string {
  const unmarked = codesOf(open, ["unmarked", "no-row"]);
  if (unmarked.length === count) return words.all;
  const unreadable = codesOf(open, ["unreadable"]);
  const others = open.filter(({ node }) => !unmarked.includes(node.code) && !unreadable.includes(node.code));
  return words.lacking([
    ...(unmarked.length > 0 ? [words.unmarked(unmarked.join(", "))] : []),
    ...(unreadable.length > 0 ? [words.unreadable(unreadable.join(", "))] : []),
    ...others.map(({ node, reason }) => words.other(node.code, reason?.message ?? "")),
  ]);
}

function codesOf(scores: readonly NodeScore[], kinds: readonly string[]): readonly string[] {
  return scores.filter(({ reason }) => reason && kinds.includes(reason.kind)).map(({ node }) => node.code);
}

function contentsBelow(nodes: readonly NodeScore[]): readonly NodeScore[] {
  return nodes.flatMap((score) => (isGroup(score.node) ? contentsBelow(score.children) : [score]));
}
