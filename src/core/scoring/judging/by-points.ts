/** Judge `points`: as marked, from 0 to the most. Points beyond that are not scored: they may be a slip of the pen. */
import { formatNumber } from "../../text/format-number";
import type { Mark } from "../scorecard";
import { markText } from "./mark-text";
import { notScored, type Outcome } from "./outcome";

const messages = {
  notPoints: (text: string, most: number | undefined) =>
    `Ô chấm ghi “${text}”; nội dung này chấm bằng điểm${rangeOf(most)}.`,
  outOfRange: (points: number, most: number | undefined) =>
    `Chấm ${formatNumber(points)} điểm, ngoài thang điểm${rangeOf(most)}; xem lại số điểm.`,
  belowLeast: (points: number, least: number) =>
    `Được ${formatNumber(points)} điểm, phải từ ${formatNumber(least)} điểm mới đạt.`,
};

export function byPoints(mark: Mark, maxPoints: number | undefined, metFrom: number | undefined): Outcome {
  if (mark.kind !== "points") return notScored("unreadable", messages.notPoints(markText(mark), maxPoints));
  const { points } = mark;
  if (!(points >= 0 && points <= (maxPoints ?? Number.MAX_VALUE))) {
    return notScored("out-of-range", messages.outOfRange(points, maxPoints));
  }
  if (metFrom === undefined) return { state: "scored", met: null, points, reason: null };
  const met = points >= metFrom;
  const reason = met
    ? null
    : ({ kind: "below-least", message: messages.belowLeast(points, metFrom) } as const);
  return { state: "scored", met, points, reason };
}

function rangeOf(most: number | undefined): string {
  return most === undefined ? "" : ` (0 – ${formatNumber(most)})`;
}
