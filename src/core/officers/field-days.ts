/**
 * Days in the field (chủ trương 1+2) of officers in a year: planned and done, by quarter, who is exempt, and both
 * denominators. 14 of 19 officers went, 5 are exempt: 14/14 = 100 % of those who had to, 14/19 of all.
 */
import { rateOf } from "../figures/rate-of";
import { foldText } from "../text/fold-text";
import { type DayRange, quarterRange, yearOf } from "./day-range";
import { daysInField, overlap } from "./days-in-field";
import type { Trip } from "./trip";

/** Central guidance HD 03-HD/TWĐTN-BTC (21/3/2018): two months a year. Đà Nẵng set 30 in 2018. */
export const usualThresholdDays = 60;

export interface OfficerDays {
  readonly officer: string;
  readonly post: string | null;
  /** Why the officer is exempt; null where not. */
  readonly exempt: string | null;
  readonly done: QuarterDays;
  readonly planned: QuarterDays;
  /** As many days as the threshold, or more; null for the exempt. */
  readonly isMet: boolean | null;
  /** Two trips of the officer share a day: it was counted once. */
  readonly overlaps: boolean;
  /** The first line, to go to. */
  readonly sheet: string;
  readonly row: number;
}

export interface QuarterDays {
  /** Of quarters I to IV. */
  readonly quarters: readonly [number, number, number, number];
  /** Typed without dates: in no quarter. */
  readonly undated: number;
  readonly total: number;
}

export interface FieldDays {
  readonly year: number | null;
  readonly threshold: number;
  readonly officers: readonly OfficerDays[];
  readonly summary: FieldDaysSummary;
}

export interface FieldDaysSummary {
  readonly officers: number;
  readonly exempt: number;
  /** Officers who have to go: all but the exempt. */
  readonly subject: number;
  readonly met: number;
  /** Of those who have to go. */
  readonly totalDays: number;
  readonly plannedDays: number;
  /** A head of those who have to go; null where nobody has to. */
  readonly averageDays: number | null;
  /** Met ÷ those who have to go. */
  readonly rate: number | null;
  /** Met ÷ all officers. */
  readonly rateOfAll: number | null;
}

/** @param year Only its days count; the year most lines lie in where not told. */
export function fieldDays(
  trips: readonly Trip[],
  {
    year = usualYear(trips),
    threshold = usualThresholdDays,
  }: { year?: number | null; threshold?: number } = {},
): FieldDays {
  const byOfficer = new Map<string, Trip[]>();
  for (const trip of trips) {
    const key = foldText(trip.officer);
    byOfficer.set(key, [...(byOfficer.get(key) ?? []), trip]);
  }
  const officers = [...byOfficer.values()].flatMap((own) => daysOfOfficer(own, year, threshold) ?? []);
  return { year, threshold, officers, summary: summaryOf(officers) };
}

function daysOfOfficer(
  trips: readonly Trip[],
  year: number | null,
  threshold: number,
): OfficerDays | undefined {
  const [first] = trips;
  if (!first) return undefined;
  const doneTrips = trips.filter(({ isPlanned }) => !isPlanned);
  const done = quarterDays(doneTrips, year);
  const exempt = trips.find((trip) => trip.exempt !== null)?.exempt ?? null;
  return {
    officer: first.officer,
    post: trips.find(({ post }) => post !== null)?.post ?? null,
    exempt,
    done,
    planned: quarterDays(
      trips.filter(({ isPlanned }) => isPlanned),
      year,
    ),
    isMet: exempt === null ? done.total >= threshold : null,
    overlaps: overlap(rangesOf(doneTrips)),
    sheet: first.sheet,
    row: first.row,
  };
}

function quarterDays(trips: readonly Trip[], year: number | null): QuarterDays {
  const ranges = rangesOf(trips);
  const inQuarter = (quarter: number) =>
    year === null ? 0 : daysInField(ranges, quarterRange(year, quarter));
  const quarters = [inQuarter(1), inQuarter(2), inQuarter(3), inQuarter(4)] as const;
  const undated = trips.reduce((days, { typedDays }) => days + (typedDays ?? 0), 0);
  return { quarters, undated, total: quarters.reduce((days, quarter) => days + quarter, undated) };
}

function rangesOf(trips: readonly Trip[]): readonly DayRange[] {
  return trips.flatMap(({ days }) => days ?? []);
}

function summaryOf(officers: readonly OfficerDays[]): FieldDaysSummary {
  const subject = officers.filter(({ exempt }) => exempt === null);
  const met = subject.filter(({ isMet }) => isMet).length;
  const totalDays = subject.reduce((days, { done }) => days + done.total, 0);
  return {
    officers: officers.length,
    exempt: officers.length - subject.length,
    subject: subject.length,
    met,
    totalDays,
    plannedDays: subject.reduce((days, { planned }) => days + planned.total, 0),
    averageDays: rateOf({ numerator: totalDays, denominator: subject.length, exempt: 0 }) ?? null,
    rate:
      rateOf({ numerator: met, denominator: officers.length, exempt: officers.length - subject.length }) ??
      null,
    rateOfAll: rateOf({ numerator: met, denominator: officers.length, exempt: 0 }) ?? null,
  };
}

function usualYear(trips: readonly Trip[]): number | null {
  const counts = new Map<number, number>();
  for (const { days } of trips) {
    if (days) counts.set(yearOf(days.from), (counts.get(yearOf(days.from)) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? null;
}
