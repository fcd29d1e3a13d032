/** Full years between two days, both serials of the 1900 system: born 20/11/2005, 17 on 1/10/2023. */
import { calendarDay } from "../model/date-serial";

/** Whoever was born on 29 February is a year older on 1 March. Negative before birth. */
export function fullYears(birth: number, on: number): number {
  const born = calendarDay(birth);
  const day = calendarDay(on);
  const isBefore = day.month < born.month || (day.month === born.month && day.day < born.day);
  return day.year - born.year - (isBefore ? 1 : 0);
}
