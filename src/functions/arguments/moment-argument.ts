/**
 * A day handed to a custom function, with the time of day where there is one: a cell that holds a date, or a text that
 * names one day ("15/12/2023", "17h00 ngày 25/11/2023"). Its parameter takes text, so that an empty cell is not day 0.
 */
import { lastSerial } from "../../core/model/date-serial";
import { isBlankText } from "../../core/text/nothing-text";
import { readDateText } from "../../core/text/read-date";
import { cellValue } from "./cell-values";

const messages = {
  missing: (what: string) => `Chưa đủ: chưa có ${what}.`,
  unreadable: (what: string, text: string) =>
    `Không đọc được ${what} từ “${text}”. Đề nghị ghi đủ ngày/tháng/năm, ví dụ 15/12/2023.`,
};

export interface Moment {
  /** The serial of the day. */
  readonly day: number;
  /** The part of the day gone by, 0.5 at noon; null where no time is told. */
  readonly time: number | null;
}

/** #N/A where there is none. @param what In the sentence: "ngày gửi". */
export function momentArgument(value: unknown, what: string): Moment {
  const moment = momentOf(value);
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  if (moment === null) throw new CustomFunctions.Error(notAvailable, messages.missing(what));
  if (moment === undefined)
    throw new CustomFunctions.Error(invalidValue, messages.unreadable(what, String(value).trim()));
  return moment;
}

/** `null` for nothing, `undefined` for what is no one day. */
export function momentOf(given: unknown): Moment | null | undefined {
  const value = cellValue(given);
  if (value === null) return null;
  if (typeof value === "number") return isDay(value) ? momentOfSerial(value) : undefined;
  if (typeof value !== "string") return undefined;
  if (isBlankText(value)) return null;
  const day = readDateText(value)?.serial;
  return day === undefined ? undefined : { day, time: timeIn(value) };
}

/** A number from 1900 to 2100 is a year without its day: as a serial it would be a day before 1906. */
function isDay(serial: number): boolean {
  return serial >= 1 && Math.floor(serial) <= lastSerial && !(serial >= 1900 && serial <= 2100);
}

function momentOfSerial(serial: number): Moment {
  const day = Math.floor(serial);
  return { day, time: serial === day ? null : serial - day };
}

/** "17:00", "17h30", "17 giờ". */
function timeIn(text: string): number | null {
  const match = /(?<!\d)([01]?\d|2[0-4]) ?(?::|h|g(?:iờ)?) ?([0-5]\d)?(?![\d/.-])/iu.exec(
    text.normalize("NFC"),
  );
  return match ? (Number(match[1]) + Number(match[2] ?? 0) / 60) / 24 : null;
}
