/** When somebody was born, as cells say it: a day, or a year alone ("1990"). */
import { lastSerial, serialOf } from "../model/date-serial";
import type { CellValue } from "../model/grid";
import { readDateText } from "../text/read-date";

/** The first and last day that the cell leaves possible, serials; the same where it says a day. */
export interface Birth {
  readonly first: number;
  readonly last: number;
}

/** `undefined` for what is no day and no year of birth. */
export function birthOfValue(value: CellValue): Birth | undefined {
  if (typeof value === "number") return yearAlone(value) ?? dayOf(value);
  if (typeof value !== "string") return undefined;
  const year = /^\s*(\d{4})\s*$/.exec(value)?.[1];
  if (year !== undefined) return yearAlone(Number(year));
  const day = readDateText(value)?.serial;
  return day === undefined ? undefined : dayOf(day);
}

/** As a serial it would be a day before 1906. */
function yearAlone(year: number): Birth | undefined {
  if (!Number.isInteger(year) || year < 1900 || year > 2100) return undefined;
  const first = serialOf(year, 1, 1);
  const last = serialOf(year, 12, 31);
  return first === undefined || last === undefined ? undefined : { first, last };
}

function dayOf(serial: number): Birth | undefined {
  const whole = Math.floor(serial);
  return whole >= 1 && whole <= lastSerial ? { first: whole, last: whole } : undefined;
}
