/** The period that a pile of scoring forms is of; one that names a whole term or year leaves the quarter open. */
import { serialOverflowing } from "../../core/model/date-serial";
import { periodEnd, periodStart } from "../../core/model/period";
import { campaignPeriod } from "../campaign-period";

/** Titles name the term of the movement ("giai đoạn 2023–2027"): no campaign lasts that long. */
export function scoredPeriod(periods: readonly (string | null)[]): string | null {
  return campaignPeriod(
    null,
    periods.map((period) => (period !== null && isTerm(period) ? null : period)),
  );
}

/** False where one holds the other, and where either is not known. */
export function arePeriodsApart(one: string | null, other: string | null): boolean {
  const [first, second] = [daysOf(one), daysOf(other)];
  return first !== null && second !== null && (first.last < second.first || second.last < first.first);
}

/** First and last day, as serials. */
export function daysOf(period: string | null): { readonly first: number; readonly last: number } | null {
  const [start, end] = period === null ? [null, null] : [periodStart(period), periodEnd(period)];
  if (!start || !end) return null;
  return {
    first: serialOverflowing(start.year, start.month, start.day),
    last: serialOverflowing(end.year, end.month, end.day),
  };
}

function isTerm(period: string): boolean {
  return /^\d{4}-\d{4}$/.test(period);
}
