/** Counts in words: "thiếu báo cáo quý là 0 và thiếu báo cáo tháng từ 4 trở lên". */
import { formatNumber } from "../../text/format-number";
import type { Counter, Interval } from "../criteria-set";
import type { CountBox } from "./step-coverage";

/** Counters that may be anything are left out. */
export function boxWords(counters: readonly Counter[], box: CountBox, domain: CountBox): string {
  const parts = counters.flatMap(({ title }, index) => {
    const interval = box[index] ?? {};
    return isSame(interval, domain[index] ?? {})
      ? []
      : [`${uncapitalised(title)} ${intervalWords(interval)}`];
  });
  return parts.length === 0 ? "số đếm là bao nhiêu cũng vậy" : parts.join(" và ");
}

export function countWords(counters: readonly Counter[], counts: readonly number[]): string {
  return counters
    .map(({ title }, index) => `${uncapitalised(title)} là ${formatNumber(counts[index] ?? 0)}`)
    .join(" và ");
}

function intervalWords({ from, to, excludesFrom, excludesTo }: Interval): string {
  if (from !== undefined && from === to) return `là ${formatNumber(from)}`;
  const high = to === undefined ? "" : `${excludesTo ? "dưới" : "đến"} ${formatNumber(to)}`;
  if (from === undefined) return high === "" ? "bao nhiêu cũng vậy" : high;
  const low = `${excludesFrom ? "trên" : "từ"} ${formatNumber(from)}`;
  if (high === "") return excludesFrom ? low : `${low} trở lên`;
  return excludesFrom && excludesTo ? `${low} và ${high}` : `${low} ${high}`;
}

function isSame(one: Interval, other: Interval): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.excludesFrom === other.excludesFrom &&
    one.excludesTo === other.excludesTo
  );
}

/** Within a sentence; "BC tháng" keeps its capitals. */
function uncapitalised(title: string): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
