/** How many units are recognised, as shares of those that registered and of all. */
import { rateOf } from "../../core/figures/rate-of";
import { contentScores } from "../../core/scoring/explanation-lines";
import { formatNumber } from "../../core/text/format-number";
import type { ScoredUnit, ScoredUnits } from "../../workflows/score/scored-units";

const words = {
  ofAll: (share: string) => `Được công nhận ÷ tất cả đơn vị: ${share}`,
  ofRegistered: (share: string) => `Được công nhận ÷ đã đăng ký: ${share}`,
  registered: (share: string) => `Đã đăng ký ÷ tất cả đơn vị: ${share}`,
  share: (numerator: number, denominator: number, percent: string) =>
    `${numerator}/${denominator} = ${percent}%`,
  exempt: (share: string, count: number) => `${share} (đã trừ ${count} đơn vị được miễn)`,
};

/** None for a set that recognises nobody, and where there is no unit to divide by. */
export function rateLines({
  set,
  summary,
  units,
}: Pick<ScoredUnits, "set" | "summary" | "units">): readonly string[] {
  if (set.recognizes === null) return [];
  const { recognized, registered, all } = summary;
  const exempt = units.filter(isExempt).length;
  const ofAll = shareWords(recognized, all - exempt);
  return [
    ...(ofAll === null ? [] : [words.ofAll(exempt > 0 ? words.exempt(ofAll, exempt) : ofAll)]),
    ...(registered === null
      ? []
      : [
          ...line(words.ofRegistered, shareWords(recognized, registered)),
          ...line(words.registered, shareWords(registered, all)),
        ]),
  ];
}

function line(says: (share: string) => string, share: string | null): readonly string[] {
  return share === null ? [] : [says(share)];
}

/** "3/11 = 27,3%". */
function shareWords(numerator: number, denominator: number): string | null {
  const rate = rateOf({ numerator, denominator, exempt: 0 });
  if (rate === undefined) return null;
  return words.share(numerator, denominator, formatNumber(Math.round(rate * 1000) / 10));
}

/** Nothing is asked of it. */
function isExempt({ score }: ScoredUnit): boolean {
  return score !== null && contentScores(score.criteria).every(({ state }) => state === "exempt");
}
