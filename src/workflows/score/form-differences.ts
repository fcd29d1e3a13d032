/** In which contents two scoring forms of one unit say different things: what is marked, and whether there is evidence. */
import type { ContentMark, Scorecard } from "../../core/scoring/scorecard";

/** Codes, in the order of the first form. */
export function differingContents(one: Scorecard, other: Scorecard): readonly string[] {
  const codes = new Set([...one.marks.keys(), ...other.marks.keys()]);
  return [...codes].filter((code) => saidOf(one.marks.get(code)) !== saidOf(other.marks.get(code)));
}

function saidOf(mark: ContentMark | undefined): string {
  return JSON.stringify([mark?.self ?? null, mark?.reviewed ?? null, (mark?.evidence ?? null) === null]);
}
