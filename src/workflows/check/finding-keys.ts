/**
 * A name for each finding of a report by which a list keeps its selection: the same after a re-check that finds it
 * again, also where another fault was mended meanwhile or a row was put in above.
 *   "B1.DONG.I B1!C13 1"
 */
import { findingPlace } from "../../core/explanations/finding-place";
import type { Finding } from "../../core/model/finding";

/** In the order of the findings. */
export function findingKeys(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.ruleId} ${findingPlace(finding)}`;
    const ordinal = (counts.get(name) ?? 0) + 1;
    counts.set(name, ordinal);
    return `${name} ${ordinal}`;
  });
}
