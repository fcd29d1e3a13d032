/** Judge `steps`: what was counted leads to one step of a table. No step, or several that differ: not scored, never 0. */
import { formatNumber } from "../../text/format-number";
import { capitalised } from "../../text/capitalised";
import type { Counter } from "../criteria-set";
import type { Mark } from "../scorecard";
import { countWords } from "../steps/count-words";
import { fittingSteps, isInside, type StepsJudge } from "../steps/fitting-steps";
import { sameResult } from "../steps/step-coverage";
import { markText } from "./mark-text";
import { notScored, type Outcome } from "./outcome";

const messages = {
  notCounts: (text: string, titles: string) => `Ô chấm ghi “${text}”; ghi số đếm được: ${titles}.`,
  outOfRange: (words: string) => `${capitalised(words)}: số này không thể có; xem lại số đếm.`,
  noStep: (words: string) => `${capitalised(words)}: không bước nào của thang điểm áp dụng.`,
  severalSteps: (words: string, points: string) =>
    `${capitalised(words)}: nhiều bước của thang điểm cùng áp dụng (${points} điểm).`,
  belowLeast: (words: string) => `${capitalised(words)}: chưa đạt theo thang điểm.`,
};

export function bySteps(mark: Mark, judge: StepsJudge): Outcome {
  const { counters } = judge;
  const counts = countsOf(mark, counters.length);
  if (!counts) {
    return notScored(
      "unreadable",
      messages.notCounts(markText(mark), counters.map(({ title }) => title).join("; ")),
    );
  }
  const words = countWords(counters, counts);
  if (!counters.every((counter, index) => canOccur(counter, counts[index] ?? NaN))) {
    return notScored("out-of-range", messages.outOfRange(words));
  }
  const fitting = fittingSteps(judge, counts);
  const [step] = fitting;
  if (!step) return notScored("no-step", messages.noStep(words));
  if (judge.match === "only" && !fitting.every((other) => sameResult(other, step))) {
    const points = [...new Set(fitting.map((other) => formatNumber(other.points)))].join(", ");
    return notScored("several-steps", messages.severalSteps(words, points));
  }
  const reason =
    step.met === false ? ({ kind: "below-least", message: messages.belowLeast(words) } as const) : null;
  return { state: "scored", met: step.met ?? null, points: step.points, reason };
}

/** A number by itself is the count of a content with one counter. */
function countsOf(mark: Mark, length: number): readonly number[] | undefined {
  if (mark.kind === "points" && length === 1) return [mark.points];
  return mark.kind === "counts" && mark.counts.length === length ? mark.counts : undefined;
}

function canOccur({ whole, from = 0, to }: Counter, count: number): boolean {
  const isNumber = whole ? Number.isInteger(count) : Number.isFinite(count);
  return isNumber && isInside({ from, to }, count);
}
