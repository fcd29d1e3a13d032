/** Days: made, taken apart, counted. Serial numbers of the 1900 system; hours are fractions of a day. */
import { calendarDay, daysInMonth, lastSerial, serialOverflowing } from "../../model/date-serial";
import { numberFromText } from "../evaluation/number-text";
import { excelErrors, type Scalar } from "../evaluation/operand";
import type { Run } from "../evaluation/run";
import { scalarFunction, type FormulaFunction } from "./define-function";

export const dateFunctions: readonly FormulaFunction[] = [
  scalarFunction("DATE", ["number", "number", "number"], dateOf),
  scalarFunction("YEAR", ["number"], ([serial]) => partOf(serial, "year")),
  scalarFunction("MONTH", ["number"], ([serial]) => partOf(serial, "month")),
  scalarFunction("DAY", ["number"], ([serial]) => partOf(serial, "day")),
  scalarFunction("WEEKDAY", ["number", "number?"], weekday),
  scalarFunction("DAYS", ["number", "number"], ([end, start]) => Math.floor(end) - Math.floor(start)),
  scalarFunction("EDATE", ["number", "number"], ([serial, months]) => monthsLater(serial, months, false)),
  scalarFunction("EOMONTH", ["number", "number"], ([serial, months]) => monthsLater(serial, months, true)),
  scalarFunction("DATEDIF", ["number", "number", "text"], dateDifference),
  scalarFunction("DATEVALUE", ["text"], dateValue),
];

function isDay(serial: number): boolean {
  return serial >= 0 && serial < lastSerial + 1;
}

function dateOf([year, month, day]: readonly [number, number, number]): Scalar {
  const wholeYear = Math.trunc(year);
  if (wholeYear < 0 || wholeYear > 9999) return excelErrors.number;
  // Excel reads a year below 1900 as one counted from 1900.
  const full = wholeYear < 1900 ? wholeYear + 1900 : wholeYear;
  const serial = serialOverflowing(full, Math.trunc(month), Math.trunc(day));
  return isDay(serial) ? serial : excelErrors.number;
}

function partOf(serial: number, part: "year" | "month" | "day"): Scalar {
  return isDay(serial) ? calendarDay(serial)[part] : excelErrors.number;
}

function weekday([serial, kind = 1]: readonly [number, number | undefined]): Scalar {
  if (!isDay(serial)) return excelErrors.number;
  // 0 for Sunday. Serial 1 is shown as a Sunday, because of the day in 1900 that never was.
  const fromSunday = (Math.floor(serial) + 6) % 7;
  switch (Math.trunc(kind)) {
    case 1:
      return fromSunday + 1;
    case 2:
      return ((fromSunday + 6) % 7) + 1;
    case 3:
      return (fromSunday + 6) % 7;
    default:
      return excelErrors.number;
  }
}

function monthsLater(serial: number, months: number, toEnd: boolean): Scalar {
  if (!isDay(serial)) return excelErrors.number;
  const from = calendarDay(serial);
  const index = from.year * 12 + from.month - 1 + Math.trunc(months);
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  if (year < 1900 || year > 9999) return excelErrors.number;
  const last = daysInMonth(year, month);
  return serialOverflowing(year, month, toEnd ? last : Math.min(from.day, last));
}

/** Whole years, months or days between two days. "MD" and "YD" are known to be wrong in Excel itself. */
function dateDifference([start, end, unit]: readonly [number, number, string], run: Run): Scalar {
  if (!isDay(start) || !isDay(end) || Math.floor(start) > Math.floor(end)) return excelErrors.number;
  const from = calendarDay(start);
  const to = calendarDay(end);
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD":
    case "YD":
      return run.refuse("uncertain");
    default:
      return excelErrors.number;
  }
}

/** A day written out. A time or a plain number in its place is left to Excel. */
function dateValue([text]: readonly [string], run: Run): Scalar {
  const serial = numberFromText(text, run.decimalSeparator);
  if (serial === undefined) return excelErrors.value;
  return typeof serial === "number" && /^\d+([-/])\d+\1\d+$/.test(text.trim())
    ? serial
    : run.refuse("uncertain");
}
