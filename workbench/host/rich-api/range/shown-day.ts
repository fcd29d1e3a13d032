/** Days and times as a cell shows them: 45093.75 as `dd/mm/yyyy hh:mm` → "16/06/2023 18:00". */
import { calendarDay } from "../../../../src/core/model/date-serial";

/** `plain`: the section without quoted text and brackets. */
export function isDayFormat(plain: string): boolean {
  return /[ymdhs]/i.test(plain) && !/[0#?]/.test(plain.replace(/s[.,]0+/gi, ""));
}

export function dayText(serial: number, section: string): string {
  // A time before 1900 has no text; Excel fills the cell with this.
  if (serial < 0) return "#".repeat(8);
  const parts = [...section.replace(/\[\$[^\]]*\]/g, "").matchAll(partPattern)].map(([part]) => part);
  const moment = momentOf(serial, /am\/pm|a\/p/i.test(section));
  return parts.map((part, at) => partText(part, isMinutes(parts, at), moment)).join("");
}

/** Quoted text, an escaped character, elapsed time, halves of the day, letters, anything else. */
const partPattern = /"[^"]*"|\\.|\[(?:h+|m+|s+)\]|am\/pm|a\/p|d+|y+|h+|s+|m+|[^]/gi;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: string;
  readonly hours: number;
  readonly shownHours: number;
  /** Since the beginning of 1900. */
  readonly seconds: number;
}

function momentOf(serial: number, isHalfDay: boolean): Moment {
  const seconds = Math.round(serial * 86_400);
  const hours = Math.floor(seconds / 3600) % 24;
  const wholeDay = Math.floor(seconds / 86_400);
  return {
    ...calendarDay(wholeDay),
    weekday: weekdays[(wholeDay + 6) % 7] ?? "",
    hours,
    shownHours: isHalfDay ? hours % 12 || 12 : hours,
    seconds,
  };
}

function partText(part: string, isMinute: boolean, moment: Moment): string {
  const { length } = part;
  switch (part.charAt(0).toLowerCase()) {
    case '"':
      return part.slice(1, -1);
    case "\\":
      return part.slice(1);
    case "[":
      return String(Math.floor(moment.seconds / (elapsedUnits[part.charAt(1).toLowerCase()] ?? 1)));
    case "a":
      return moment.hours < 12 ? "SA" : "CH";
    case "y":
      return length <= 2 ? padded(moment.year % 100, 2) : String(moment.year);
    case "d":
      return length > 2 ? moment.weekday : padded(moment.day, length);
    case "h":
      return padded(moment.shownHours, length);
    case "s":
      return padded(moment.seconds % 60, length);
    case "m":
      if (isMinute) return padded(Math.floor(moment.seconds / 60) % 60, length);
      return length > 2 ? `Tháng ${moment.month}` : padded(moment.month, length);
    case ";":
    case "@":
      // "dd/mm/yyyy;@": the second section is for text.
      return "";
    default:
      return part;
  }
}

/** "m" is minutes behind hours or before seconds. */
function isMinutes(parts: readonly string[], at: number): boolean {
  const letters = parts.map((part) => part.replace(/[[\]]/g, "").charAt(0).toLowerCase());
  const before = letters
    .slice(0, at)
    .filter((letter) => /[ymdhs]/.test(letter))
    .at(-1);
  const after = letters.slice(at + 1).find((letter) => /[ymdhs]/.test(letter));
  return letters[at] === "m" && (before === "h" || after === "s");
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

const elapsedUnits: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

const weekdays = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
