/**
 * Trips to the grass roots handed to a custom function as columns beside one another: the day each began, the day it
 * ended. A text may hold both ("18 – 29/3"); then its other cell is empty.
 */
import type { CellValue } from "../../core/model/grid";
import { type DayRange, readDayRange, yearOf } from "../../core/officers/day-range";
import { isBlankText, isNotApplicable } from "../../core/text/nothing-text";
import { momentOf } from "./moment-argument";

const messages = {
  unreadable: (line: number, text: string) =>
    `Dòng thứ ${line} của vùng: không đọc được ngày từ “${text}”. Đề nghị ghi đủ ngày/tháng/năm.`,
  half: (line: number, what: string) => `Chưa đủ: dòng thứ ${line} của vùng chưa có ${what}.`,
  backwards: (line: number) => `Dòng thứ ${line} của vùng: ngày về trước ngày đi. Đề nghị xem lại.`,
  from: "ngày đi",
  to: "ngày về",
};

/** @param period Days without a year lie in it. `null` for a line without any days. */
export function tripOf(
  line: number,
  from: CellValue,
  to: CellValue,
  period: DayRange | undefined,
): DayRange | null {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const start = daysIn(line, from, period);
  const end = daysIn(line, to, period);
  if (start === null && end === null) return null;
  const whole = start ?? end;
  if ((start === null || end === null) && whole && whole.to > whole.from) return whole;
  if (start === null || end === null) {
    const missing = start === null ? messages.from : messages.to;
    throw new CustomFunctions.Error(notAvailable, messages.half(line, missing));
  }
  if (end.to < start.from) throw new CustomFunctions.Error(invalidValue, messages.backwards(line));
  return { from: start.from, to: end.to };
}

function daysIn(line: number, value: CellValue, period: DayRange | undefined): DayRange | null {
  if (value === null || (typeof value === "string" && (isBlankText(value) || isNotApplicable(value))))
    return null;
  const day = momentOf(value)?.day;
  if (day !== undefined) return { from: day, to: day };
  const days = typeof value === "string" ? readDayRange(value, yearIn(period)) : undefined;
  if (days) return days;
  throw new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    messages.unreadable(line, String(value).trim()),
  );
}

/** A period over the turn of a year leaves open in which of the two a day lies. */
function yearIn(period: DayRange | undefined): number | null {
  return period && yearOf(period.from) === yearOf(period.to) ? yearOf(period.from) : null;
}
