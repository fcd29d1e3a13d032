/** Marks as the sheets of scoring write them, so that reading a sheet again gives the same marks. */
import type { Content, CriteriaSet } from "../criteria-set";
import { countingMark } from "../judging/counting-mark";
import { type ContentMark, type Mark, unmarked } from "../scorecard";

export const markWords = {
  met: "Đạt",
  /** As a scoring form offers it. */
  notMet: "Không đạt",
  /** As the board says it, in a narrow column. */
  notMetOnBoard: "Chưa đạt",
  noEvidence: "Thiếu MC",
  exempt: "Miễn",
};

/** Null for no mark: the cell stays empty. What could not be read stays as it was written. */
export function markText(mark: Mark, notMet: string): number | string | null {
  switch (mark.kind) {
    case "unmarked":
      return null;
    case "met":
      return markWords.met;
    case "not-met":
      return notMet;
    case "met-without-evidence":
      return markWords.noEvidence;
    case "points":
      return mark.points;
    case "ratio":
      return `${numberText(mark.actual)}/${numberText(mark.target)}`;
    case "counts":
      return mark.counts.length === 1 ? (mark.counts[0] ?? null) : mark.counts.map(numberText).join("; ");
    case "exempt":
      return markWords.exempt;
    case "unreadable":
      return mark.text;
  }
}

/** Which of the two marks counts; a unit that exempts itself has said nothing until that is reviewed. */
export function officialMark(content: Content, mark: ContentMark, counts: CriteriaSet["counts"]): Mark {
  const { mark: counting } = countingMark(mark, content.judge, counts, "form", "counted");
  return counting.kind === "exempt" && mark.reviewed.kind !== "exempt" ? unmarked : counting;
}

/** A number inside a text, with the comma that Vietnamese writes. */
function numberText(number: number): string {
  return String(number).replace(".", ",");
}
