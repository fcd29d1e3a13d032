/** A rate in words: 0.8 is "80%". What falls short of a whole hundredth is cut off, so that 99.999 % is never "100%". */
import { formatNumber } from "../text/format-number";

export function rateWords(rate: number): string {
  return `${formatNumber(Math.floor(Number((rate * 10_000).toPrecision(12))) / 100)}%`;
}
