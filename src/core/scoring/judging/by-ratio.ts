/**
 * Judge `ratio`: what was done ÷ the target. The assigned target ("Chỉ tiêu giao") counts; else the one for all units;
 * else the one that stands beside it in the mark, "12/15". A number by itself is what was done.
 */
import { rateOf } from "../../figures/rate-of";
import { formatNumber } from "../../text/format-number";
import type { Judge } from "../criteria-set";
import { rateWords } from "../rate-words";
import type { Mark } from "../scorecard";
import { markText } from "./mark-text";
import { notScored, type Outcome } from "./outcome";

type RatioJudge = Extract<Judge, { by: "ratio" }>;

const messages = {
  notRatio: (text: string) => `Ô chấm ghi “${text}”; ghi số đã làm được, hoặc “đã làm/chỉ tiêu” như “12/15”.`,
  outOfRange: (actual: number) => `Số đã làm được là ${formatNumber(actual)}; không thể là số âm.`,
  noTarget: "Chưa có chỉ tiêu giao cho đơn vị nên chưa tính được tỷ lệ.",
  zeroTarget: "Chỉ tiêu là 0 nên không tính được tỷ lệ.",
  belowTarget: (actual: number, target: number, rate: number, least: number) =>
    `Được ${formatNumber(actual)}/${formatNumber(target)}, bằng ${rateWords(rate)}; phải từ ${rateWords(least)}.`,
  otherTarget: (target: number, written: number) =>
    ` Chỉ tiêu giao là ${formatNumber(target)}, phiếu ghi ${formatNumber(written)}.`,
};

export function byRatio(
  mark: Mark,
  maxPoints: number | undefined,
  judge: RatioJudge,
  assigned: number | undefined,
): Outcome {
  if (mark.kind !== "ratio" && mark.kind !== "points") {
    return notScored("unreadable", messages.notRatio(markText(mark)));
  }
  const actual = mark.kind === "ratio" ? mark.actual : mark.points;
  const written = mark.kind === "ratio" ? mark.target : undefined;
  if (!(actual >= 0 && actual < Infinity)) return notScored("out-of-range", messages.outOfRange(actual));
  const target = assigned ?? judge.target ?? written;
  if (target === undefined) return notScored("no-target", messages.noTarget);
  const rate = rateOf({ numerator: actual, denominator: target, exempt: 0 });
  if (rate === undefined) return notScored("no-target", messages.zeroTarget);
  const met = isReached(rate, judge.metFrom);
  const points = maxPoints === undefined ? null : pointsOf(judge, maxPoints, rate, met);
  if (met) return { state: "scored", met, points, reason: null, rate };
  const other = written !== undefined && written !== target ? messages.otherTarget(target, written) : "";
  const message = messages.belowTarget(actual, target, rate, judge.metFrom) + other;
  return { state: "scored", met, points, reason: { kind: "below-target", message }, rate };
}

/** 7 of 10 is 70 %, whatever 7 ÷ 10 is in binary. */
function isReached(rate: number, least: number): boolean {
  return Number(rate.toPrecision(15)) >= least;
}

function pointsOf(judge: RatioJudge, maxPoints: number, rate: number, met: boolean): number {
  if (judge.gives === "whole") return met ? maxPoints : 0;
  return Number((maxPoints * Math.min(1, rate)).toPrecision(15));
}
