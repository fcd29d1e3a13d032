/**
 * What is wrong or odd in a criteria set. An error makes it unfit for scoring (a code twice, a gate over what cannot be
 * met); a note is told, and scoring goes on: sums that do not add up, step tables with gaps.
 */
import { type CriteriaSet, nodesOf } from "./criteria-set";
import { codeFaults } from "./faults/code-faults";
import { combinationFaults } from "./faults/combination-faults";
import { judgeFaults } from "./faults/judge-faults";
import { levelFaults } from "./faults/level-faults";
import { pointFaults } from "./faults/point-faults";
import type { SetFault } from "./faults/set-fault";
import { stepFaults } from "./faults/step-faults";

export type { SetFault } from "./faults/set-fault";

/** In the order of the set's nodes, those of the set as a whole last. */
export function setFaults(set: CriteriaSet): readonly SetFault[] {
  const places = new Map(nodesOf(set).map(({ code }, index) => [code, index]));
  const placeOf = ({ code }: SetFault) => (code === null ? Infinity : (places.get(code) ?? Infinity));
  const faults = [codeFaults, combinationFaults, pointFaults, judgeFaults, stepFaults, levelFaults].flatMap(
    (faultsOf) => faultsOf(set),
  );
  return faults.sort((one, other) => {
    const [place, otherPlace] = [placeOf(one), placeOf(other)];
    return place === otherPlace ? 0 : place - otherPlace;
  });
}
