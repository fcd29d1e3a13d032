/**
 * Growth on an earlier period: from 40 to 50 it is (50 − 40) / 40 = 0.25, which is +25 %; from 40 to 30 it is −25 %.
 */
import { exactSum } from "../model/exact-sum";

/** `undefined` where the earlier figure is 0 or less: growth on it says nothing. */
export function growthOf(current: number, previous: number): number | undefined {
  return previous > 0 ? exactSum([current, -previous]) / previous : undefined;
}
