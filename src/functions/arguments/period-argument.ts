/** A period handed to a custom function: "2023", "quý IV năm 2023", "15/11/2022 - 14/11/2023". */
import { type CalendarDay, serialOf } from "../../core/model/date-serial";
import { periodEnd, periodId, periodStart } from "../../core/model/period";
import { type DayRange, readDayRange } from "../../core/officers/day-range";
import { findPeriod } from "../../core/text/find-period";
import { textArgument } from "./text-argument";

const messages = {
  unreadable: (text: string) =>
    `Không đọc được kỳ từ “${text}”. Đề nghị ghi như “2023”, “quý IV năm 2023” hoặc “15/11/2022 - 14/11/2023”.`,
};

/** Its days; `undefined` where no period is given. */
export function periodArgument(value: unknown): DayRange | undefined {
  const text = textArgument(value);
  if (text === null) return undefined;
  const days = readDayRange(text, null) ?? daysOfPeriod(text);
  if (days) return days;
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, messages.unreadable(text));
}

function daysOfPeriod(text: string): DayRange | undefined {
  const period = findPeriod(text);
  if (!period) return undefined;
  const from = serialOfDay(periodStart(periodId(period)));
  const to = serialOfDay(periodEnd(periodId(period)));
  return from === undefined || to === undefined ? undefined : { from, to };
}

function serialOfDay(day: CalendarDay | null): number | undefined {
  return day === null ? undefined : serialOf(day.year, day.month, day.day);
}
