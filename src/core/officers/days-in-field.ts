/** Days that trips cover, each day once: nobody is in two places, so trips that overlap are one stay. */
import { type DayRange, lengthOf, within } from "./day-range";

/** @param frame Only days in it count, a quarter or a year; all where not told. */
export function daysInField(trips: readonly DayRange[], frame?: DayRange): number {
  return stays(trips, frame).reduce((days, stay) => days + lengthOf(stay), 0);
}

/** Whether some day is in two of them. */
export function overlap(trips: readonly DayRange[]): boolean {
  return daysInField(trips) < trips.reduce((days, trip) => days + lengthOf(trip), 0);
}

/** Runs of days, in order, that do not touch each other's days. */
function stays(trips: readonly DayRange[], frame: DayRange | undefined): readonly DayRange[] {
  const inside = trips.flatMap((trip) => (frame ? (within(trip, frame) ?? []) : trip));
  const merged: DayRange[] = [];
  for (const trip of [...inside].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last && trip.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, trip.to) };
    else merged.push(trip);
  }
  return merged;
}
