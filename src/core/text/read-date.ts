/**
 * Days typed as text, and days written out for people and for programs.
 *   "16/6/2023", "22-08-2013", "27.5.1998", "2023-12-15", "Trà Vinh, ngày 15 tháng 12 năm 2023"
 * The day goes before the month, as everywhere in Viet Nam.
 */
import { calendarDay, serialOf } from "../model/date-serial";
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

/** "2023-12-15". */
export function isoDateOf(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** "15/12/2023". */
export function dateText(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

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
  return serialOf(fullYear(parts["year"] ?? ""), Number(parts["month"]), Number(parts["day"]));
}

/** Two digits as Excel reads them: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
