/**
 * A criteria set of our own: `library/<id>.ts`. TypeScript refuses unknown keys; faults that make it unfit for scoring
 * are our own mistake and throw at load.
 */
import { completeSet } from "./complete-set";
import type { CriteriaSet, CriteriaSetInput } from "./criteria-set";
import { setFaults } from "./set-faults";

export function defineCriteriaSet(input: CriteriaSetInput): CriteriaSet {
  const set = completeSet(input);
  const errors = setFaults(set).filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    throw new Error(`Criteria set "${set.id}": ${errors.map(({ message }) => message).join(" ")}`);
  }
  return set;
}
