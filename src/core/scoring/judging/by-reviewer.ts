/** Judge `reviewer`: only the reviewer's mark counts (see `counting-mark`), whether Đạt / Chưa đạt or points. */
import type { Mark } from "../scorecard";
import { byMet } from "./by-met";
import { byPoints } from "./by-points";
import type { Outcome } from "./outcome";

export function byReviewer(mark: Mark, maxPoints: number | undefined, metFrom: number | undefined): Outcome {
  return mark.kind === "points" && maxPoints !== undefined
    ? byPoints(mark, maxPoints, metFrom)
    : byMet(mark, maxPoints);
}
