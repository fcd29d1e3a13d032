/**
 * Which of a content's two marks counts: the reviewed one where given, else the unit's own, unless the set says otherwise.
 * A board or bare values have one column of marks; it stands for what the reviewer would write too.
 */
import type { CriteriaSet, Judge } from "../criteria-set";
import type { ContentMark, Mark, Scorecard } from "../scorecard";

/** What is asked for: the result that counts, or what one side alone makes of it. */
export type Side = "counted" | "self" | "reviewed";

export interface CountingMark {
  readonly mark: Mark;
  /** Only the reviewer's mark would have counted, and the unit gave one. */
  readonly awaitsReview: boolean;
}

export function countingMark(
  { self, reviewed }: ContentMark,
  judge: Judge,
  counts: CriteriaSet["counts"],
  kind: Scorecard["kind"],
  side: Side,
): CountingMark {
  if (side === "self") return { mark: self, awaitsReview: false };
  if (side === "reviewed") return { mark: reviewed, awaitsReview: false };
  const isReviewersAlone = kind === "form" && (judge.by === "reviewer" || counts === "reviewed");
  if (isReviewersAlone) {
    return { mark: reviewed, awaitsReview: reviewed.kind === "unmarked" && self.kind !== "unmarked" };
  }
  // To exempt is the reviewer's to say, also where the unit's own marks count.
  const isOwnAlone = counts === "self" && judge.by !== "reviewer" && reviewed.kind !== "exempt";
  const takesSelf = reviewed.kind === "unmarked" || isOwnAlone;
  return { mark: takesSelf ? self : reviewed, awaitsReview: false };
}
