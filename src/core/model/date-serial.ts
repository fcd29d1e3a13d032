/**
 * Days as serial numbers of the 1900 system: 1 is 1 January 1900, 45291 is 31 December 2023.
 * Excel counts a 29 February 1900 that never was (serial 60), and shows 0 as "0 January 1900".
 */

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 31 December 9999. */
export const lastSerial = 2_958_465;

/** What a date of the 1904 system lacks. */
export const daysFrom1900To1904 = 1462;

const dayMs = 86_400_000;
/** Serial 0 for days from March 1900 on. */
const origin = Date.UTC(1899, 11, 30);

/** The serial of a day that is in the calendar; `undefined` for 31 February and outside 1900–9999. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (year === 1900 && month === 2 && day === 29) return 60;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= daysInMonth(year, month) ? serialOverflowing(year, month, day) : undefined;
}

/** As DATE counts: month 13 is January of the next year, day 0 the last day of the month before. */
export function serialOverflowing(year: number, month: number, day: number): number {
  const serial = Math.round((Date.UTC(year, month - 1, 1) - origin) / dayMs);
  const first = serial <= 60 ? serial - 1 : serial;
  return first + day - 1;
}

/** The day of a serial between 0 and `lastSerial`; the time of day is dropped. */
export function calendarDay(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(origin + (whole < 60 ? whole + 1 : whole) * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
