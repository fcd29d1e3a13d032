/** Finding a value in a row or column, exactly or in sorted order. Places are counted from 0. */
import { isCellError } from "../../model/grid";
import { compareNumbers, compareScalars, sameText } from "./compare";
import type { Scalar } from "./operand";
import type { Run } from "./run";
import { hasWildcards, wildcardMatcher } from "./wildcard";

export interface Line {
  readonly length: number;
  /** What is not empty, in order. */
  filled(): Iterable<{ readonly place: number; readonly value: Exclude<Scalar, null> }>;
}

/** The first place that holds the value. */
export function exactPlace(wanted: Scalar, line: Line, run: Run): number | undefined {
  const isWanted = equality(wanted, run);
  for (const { place, value } of line.filled()) if (isWanted(value)) return place;
  return undefined;
}

/** The last place whose value is not above the one wanted, in a line sorted upwards. */
export function lastNotAbove(wanted: Scalar, line: Line, run: Run): number | undefined {
  return lastBefore(wanted, line, run, 1);
}

/** The last place whose value is not below the one wanted, in a line sorted downwards. */
export function firstNotBelow(wanted: Scalar, line: Line, run: Run): number | undefined {
  return lastBefore(wanted, line, run, -1);
}

function lastBefore(wanted: Scalar, line: Line, run: Run, direction: 1 | -1): number | undefined {
  // Whether an empty cell is then looked for as 0 differs between functions.
  if (wanted === null) run.refuse("uncertain");
  let found: number | undefined;
  let foundValue: Scalar = null;
  let previous: Scalar = null;
  let isAmbiguous = false;
  for (const { place, value } of line.filled()) {
    // Values of another kind are passed over, errors too.
    if (isCellError(value) || typeof value !== typeof wanted) continue;
    if (previous !== null && direction * ordered(value, previous, run) < 0) run.refuse("uncertain");
    previous = value;
    if (direction * ordered(value, wanted, run) > 0) continue;
    // Among equal values that rise Excel takes the last; of those that fall nothing is documented.
    isAmbiguous = direction < 0 && foundValue !== null && ordered(value, foundValue, run) === 0;
    found = place;
    foundValue = value;
  }
  if (isAmbiguous) run.refuse("uncertain");
  return found;
}

function ordered(first: Scalar, second: Scalar, run: Run): number {
  const order = compareScalars(first, second, run);
  return typeof order === "number" ? order : 0;
}

function equality(wanted: Scalar, run: Run): (value: Exclude<Scalar, null>) => boolean {
  if (typeof wanted === "string") {
    const matches = hasWildcards(wanted) ? wildcardMatcher(wanted, run) : undefined;
    return (value) => typeof value === "string" && (matches ? matches(value) : sameText(value, wanted, run));
  }
  if (wanted === null) {
    // Looked up from an empty cell: whether a 0 in the table is found differs between functions.
    return (value) => value === 0 && run.refuse("uncertain") === null;
  }
  if (typeof wanted === "number") {
    return (value) => typeof value === "number" && compareNumbers(value, wanted) === 0;
  }
  return (value) => value === wanted;
}
