/**
 * A rate and its parts: 14 officers of 19, of whom 5 are exempt, is 14 / (19 − 5) = 1, which is 100 %.
 * All three are in one unit (people, branches, đồng).
 */
import { exactSum } from "../model/exact-sum";

export interface RateParts {
  readonly numerator: number;
  /** With those exempt. */
  readonly denominator: number;
  readonly exempt: number;
}

/** 1 is 100 %; `undefined` where the denominator has nothing left to divide by. */
export function rateOf({ numerator, denominator, exempt }: RateParts): number | undefined {
  const counted = exactSum([denominator, -exempt]);
  return counted > 0 ? numerator / counted : undefined;
}
