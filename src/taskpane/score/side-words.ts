/** What the unit's own marks came to beside the reviewer's: "Tự chấm: Đạt · Thẩm định: Chưa đạt · khác nhau ở 1.4, 2.1". */
import { formatNumber } from "../../core/text/format-number";
import type { SetScore, SideScore } from "../../core/scoring/set-score";
import { resultWords } from "./result-words";

const words = {
  self: (result: string) => `Tự chấm: ${result}`,
  reviewed: (result: string) => `Thẩm định: ${result}`,
  differing: (codes: string) => `khác nhau ở ${codes}`,
  same: "không khác nhau",
  points: (points: number) => `${formatNumber(points)} điểm`,
};

/** Null where nothing was reviewed. */
export function sideWords({ self, reviewed, differing, hasPoints }: SetScore): string | null {
  if (!reviewed) return null;
  return [
    words.self(sideResult(self, hasPoints)),
    words.reviewed(sideResult(reviewed, hasPoints)),
    differing.length > 0 ? words.differing(differing.join(", ")) : words.same,
  ].join(" · ");
}

function sideResult({ result, points }: SideScore, hasPoints: boolean): string {
  return hasPoints && points !== null ? words.points(points) : resultWords[result];
}
