/** Whether scoring leaves nothing to see to: what tells exit code 0 from 1. */
import type { ScoredUnits } from "./scored-units";

export function isAllScored({ units, leftOut }: ScoredUnits): boolean {
  return (
    units.every(({ result }) => result !== "not-scored" && result !== "not-submitted") &&
    leftOut.every(({ isSettled }) => isSettled === true)
  );
}
