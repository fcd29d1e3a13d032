/**
 * How old somebody can be said to be in a period. Born on 20/11/2005, in the last quarter of 2023: 17 on 1 October,
 * 18 on 31 December; 18 by the calendar year.
 */
import { fullYears } from "../figures/full-years";
import { calendarDay, serialOf } from "../model/date-serial";
import { readDateText } from "../text/read-date";
import type { Shown } from "./shown";

/** Full years, both ends included. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** The first and last day of birth that a cell leaves possible; a year alone ("1998") leaves all its days. */
export interface BirthDays {
  readonly first: number;
  readonly last: number;
}

export function birthOf(shown: Shown): BirthDays | undefined {
  if (shown.kind === "date") return { first: shown.serial, last: shown.serial };
  if (shown.kind === "number") return birthYear(shown.number);
  if (shown.kind !== "text") return undefined;
  const day = readDateText(shown.text);
  if (day) return { first: day.serial, last: day.serial };
  return /^\s*\d{4}\s*$/.test(shown.text) ? birthYear(Number(shown.text)) : undefined;
}

/** @returns `undefined` for somebody not yet born, or older than people get. */
export function agesInPeriod(birth: BirthDays, periodStart: number, periodEnd: number): AgeRange | undefined {
  const from = fullYears(birth.last, periodStart);
  const to = calendarDay(periodEnd).year - calendarDay(birth.first).year;
  return to < 0 || from > oldest ? undefined : { from: Math.max(0, from), to };
}

const oldest = 120;

function birthYear(year: number): BirthDays | undefined {
  const first = serialOf(year, 1, 1);
  const last = serialOf(year, 12, 31);
  return first === undefined || last === undefined ? undefined : { first, last };
}
