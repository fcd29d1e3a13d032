/** Step tables with gaps, overlaps or steps that never apply, told in the words of their counters. */
import { formatNumber } from "../../text/format-number";
import { contentsOf, type CriteriaSet } from "../criteria-set";
import { boxWords } from "../steps/count-words";
import type { StepsJudge } from "../steps/fitting-steps";
import { type CountBox, stepCoverage, type StepCoverage } from "../steps/step-coverage";
import { note, type SetFault } from "./set-fault";

const messages = {
  gap: (code: string, cases: string) =>
    `Nội dung ${code}: ${cases} thì không bước nào của thang điểm áp dụng; đơn vị ở trường hợp này sẽ không chấm được.`,
  overlap: (code: string, cases: string) =>
    `Nội dung ${code}: ${cases} thì nhiều bước có điểm khác nhau cùng áp dụng; nói rõ bước nào được tính.`,
  idle: (code: string, points: string) => `Nội dung ${code}: bước ${points} điểm không bao giờ áp dụng.`,
  tooMany: (code: string) =>
    `Thang điểm của nội dung ${code} có quá nhiều trường hợp; chỉ dò được một phần các chỗ hở và chỗ chồng nhau.`,
  when: (words: string) => `khi ${words}`,
  more: (count: number) => `, và ${count} trường hợp nữa`,
};

/** What a sentence can bear. */
const mostTold = 6;

export function stepFaults(set: CriteriaSet): readonly SetFault[] {
  return contentsOf(set).flatMap(({ code, judge }) => (judge.by === "steps" ? faultsOf(code, judge) : []));
}

function faultsOf(code: string, judge: StepsJudge): readonly SetFault[] {
  const coverage = stepCoverage(judge);
  const { gaps, overlaps, idle, isWhole } = coverage;
  const told = (boxes: readonly CountBox[]) => casesOf(boxes, judge, coverage);
  return [
    ...(gaps.length > 0 ? [note("step-gap", code, messages.gap(code, told(gaps)))] : []),
    ...(overlaps.length > 0 ? [note("step-overlap", code, messages.overlap(code, told(overlaps)))] : []),
    ...idle.map(({ points }) => note("step-idle", code, messages.idle(code, formatNumber(points)))),
    ...(isWhole ? [] : [note("steps-not-all-tried", code, messages.tooMany(code))]),
  ];
}

function casesOf(boxes: readonly CountBox[], { counters }: StepsJudge, { domain }: StepCoverage): string {
  const told = boxes.slice(0, mostTold).map((box) => messages.when(boxWords(counters, box, domain)));
  const more = boxes.length - told.length;
  return told.join(", hoặc ") + (more > 0 ? messages.more(more) : "");
}
