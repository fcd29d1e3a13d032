/**
 * Days from one to another, both included, and how trips write them in one cell: "18 – 29/3", "01-05/4", "02/9 - 06/9",
 * "28/12/2022 - 03/01/2023". A text without a year is read in the year given.
 */
import { calendarDay, serialOf } from "../model/date-serial";
import { foldText } from "../text/fold-text";
import { readDateText } from "../text/read-date";

/** Serials of the 1900 system, both ends included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** `undefined` where the text names no days, or its end is before its beginning. */
export function readDayRange(text: string, year: number | null): DayRange | undefined {
  const folded = foldText(text).replace(/^(từ )?(ngày )?/, "");
  const match = pattern.exec(folded);
  if (!match) {
    const single = readDateText(text)?.serial ?? dayOf(folded, year);
    return single === undefined ? undefined : { from: single, to: single };
  }
  const [, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = match;
  const endYear = fullYear(lastYear) ?? year;
  if (endYear === null) return undefined;
  const month = Number(firstMonth ?? lastMonth);
  // "28/12 - 03/01/2023" begins in the year before.
  const startYear = fullYear(firstYear) ?? (month > Number(lastMonth) ? endYear - 1 : endYear);
  const from = serialOf(startYear, month, Number(firstDay));
  const to = serialOf(endYear, Number(lastMonth), Number(lastDay));
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

/** How many days, both ends included. */
export function lengthOf({ from, to }: DayRange): number {
  return to - from + 1;
}

/** The part that lies in another range. */
export function within(range: DayRange, frame: DayRange): DayRange | undefined {
  const from = Math.max(range.from, frame.from);
  const to = Math.min(range.to, frame.to);
  return from <= to ? { from, to } : undefined;
}

/** A quarter of a year, 1 to 4. */
export function quarterRange(year: number, quarter: number): DayRange {
  return {
    from: serialOf(year, quarter * 3 - 2, 1) ?? 0,
    to: (serialOf(quarter === 4 ? year + 1 : year, quarter === 4 ? 1 : quarter * 3 + 1, 1) ?? 1) - 1,
  };
}

export function yearOf(serial: number): number {
  return calendarDay(serial).year;
}

const day = "(\\d{1,2})";
const pattern = new RegExp(
  `^${day}(?: ?[/.] ?${day}(?: ?[/.] ?(\\d{4}|\\d{2}))?)? ?(?:-|đến|tới)(?: hết)?(?: ngày)? ?${day} ?[/.] ?${day}(?: ?[/.] ?(\\d{4}|\\d{2}))?$`,
  "u",
);

function dayOf(text: string, year: number | null): number | undefined {
  const match = /^(\d{1,2}) ?[/.] ?(\d{1,2})$/.exec(text);
  return match && year !== null ? serialOf(year, Number(match[2]), Number(match[1])) : undefined;
}

function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
