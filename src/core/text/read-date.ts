/**
 * Days typed as text, and days as serial numbers of the 1900 system (1 is 1 January 1900, 45275 is 15 December 2023).
 *   "16/6/2023", "22-08-2013", "27.5.1998", "2023-12-15", "Trà Vinh, ngày 15 tháng 12 năm 2023"
 * The day goes before the month, as everywhere in Viet Nam. Excel counts a 29 February 1900 that never was: serial 60.
 */
import { foldText } from "./fold-text";

/**
 * The one day a text names. `undefined` where it names none, a day that is not in the calendar, several days
 * ("từ 1/11/2023 đến 5/11/2023"), or leaves a part blank ("ngày … tháng … năm 2023").
 */
export function readDateText(text: string): { serial: number } | undefined {
  const folded = foldText(text);
  const serials = new Set<number | undefined>();
  for (const pattern of spellings) {
    for (const { groups } of folded.matchAll(pattern)) serials.add(serialOfParts(groups ?? {}));
  }
  const [serial] = serials;
  return serials.size === 1 && serial !== undefined ? { serial } : undefined;
}

/** The serial of a day of the calendar from 1900 on. */
export function dateSerial(year: number, month: number, day: number): number {
  if (year === 1900 && month === 2 && day === 29) return phantomSerial;
  const serial = Date.UTC(year, month - 1, day) / dayMs - originDays;
  return serial <= phantomSerial ? serial - 1 : serial;
}

/** The day of a serial; the time of day is dropped. 60 is 29 February 1900 and 0 is 0 January 1900, as Excel says. */
export function dateOfSerial(serial: number): { year: number; month: number; day: number } {
  const whole = Math.floor(serial);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === phantomSerial) return { year: 1900, month: 2, day: 29 };
  const date = new Date((originDays + (whole < phantomSerial ? whole + 1 : whole)) * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2023-12-15". */
export function isoDateOf(serial: number): string {
  const { year, month, day } = dateOfSerial(serial);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** "15/12/2023". */
export function dateText(serial: number): string {
  const { year, month, day } = dateOfSerial(serial);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

const dayMs = 86_400_000;
/** Serial 0 as days before 1970, for serials from March 1900 on. */
const originDays = Date.UTC(1899, 11, 30) / dayMs;
const phantomSerial = 60;

/** Not inside a document number ("12/5/2023/QĐ-TĐTN"), another number or a word. */
const before = "(?<![\\p{L}\\p{N}]|\\d ?[/.-] ?)";
const after = "(?![\\p{L}\\p{N}]| ?[/-] ?[\\p{L}\\p{N}]|[.]\\d)";

const spellings = [
  // The number that ends "năm" may carry on in a sentence; a blank of dots is no number.
  `${before}(?<day>\\d{1,2})[ ,/-]*(?:tháng|thang) ?(?<month>\\d{1,2})[ ,/-]*(?:(?:năm|nam) ?)?(?<year>\\d{4})(?!\\d)`,
  `${before}(?<day>\\d{1,2}) ?(?<mark>[/.-]) ?(?<month>\\d{1,2}) ?\\k<mark> ?(?<year>\\d{4}|\\d{2})${after}`,
  `${before}(?<year>\\d{4})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:t\\d{2}:[\\d:.]+z?)?${after}`,
].map((pattern) => new RegExp(pattern, "gu"));

function serialOfParts(parts: Readonly<Record<string, string | undefined>>): number | undefined {
  const year = fullYear(parts["year"] ?? "");
  const month = Number(parts["month"]);
  const day = Number(parts["day"]);
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dateSerial(year, month, day);
}

/** Two digits as Excel reads them: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
