/**
 * The reporting period that a title, a file name or a cell names:
 *   "BÁO CÁO QUÝ IV NĂM 2023" → 2023-Q4, "BC_thang5_2024.xlsx" → 2024-M05, "nhiệm kỳ 2022-2027" → 2022-2027,
 *   "6 tháng cuối năm" → H2 of `defaultYear`
 * Days are not periods: "ngày 15 tháng 12 năm 2023" and "số liệu tính đến tháng 11" say nothing of the period.
 */
import type { Period } from "../model/period";
import { foldText } from "./fold-text";
import { withoutOtherTimes } from "./other-times";
import { namedParts, type NamedPart } from "./year-parts";

export interface FindPeriodOptions {
  /** The year of a period that is named without one: "Quý IV". */
  readonly defaultYear?: number;
}

/** A part of a year goes before a bare year, a year before a term; of several parts the first named. */
export function findPeriod(text: string, options: FindPeriodOptions = {}): Period | undefined {
  const folded = foldText(text);
  const words = withoutOtherTimes(folded);
  const year = yearIn(words);
  return (
    wholeText(folded) ??
    partIn(words, year ?? loneYear(words) ?? options.defaultYear) ??
    (year === undefined ? termIn(words) : { kind: "year", year })
  );
}

/** A text that is nothing but a period: "2023", "12/2023", and the ids of `periodId`. */
function wholeText(text: string): Period | undefined {
  const month = /^(?:kỳ )?(0?[1-9]|1[0-2]) ?[/.-] ?((?:19|20)\d{2})$/.exec(text);
  if (month) return { kind: "month", year: Number(month[2]), ordinal: Number(month[1]) };
  const id = /^((?:19|20)\d{2})(?:-(?:(\d{4})|m(0[1-9]|1[0-2])|h([12])|(9m)))?$/.exec(text);
  if (!id) return undefined;
  const [, first, last, ordinal, half, nine] = id;
  const year = Number(first);
  if (ordinal !== undefined) return { kind: "month", year, ordinal: Number(ordinal) };
  if (half !== undefined) return { kind: "half-year", year, ordinal: Number(half) };
  if (nine !== undefined) return { kind: "nine-months", year };
  if (last === undefined) return { kind: "year", year };
  // "2023-2024" without a word is rather a school year.
  return Number(last) - year > 1 ? termOf(year, Number(last)) : undefined;
}

function partIn(words: string, yearElsewhere: number | undefined): Period | undefined {
  for (const part of namedParts(words)) {
    const period = periodOf(part, part.year ?? (part.needsYear ? undefined : yearElsewhere));
    if (period) return period;
  }
  return undefined;
}

function periodOf({ kind, ordinal }: NamedPart, year: number | undefined): Period | undefined {
  if (year === undefined) return undefined;
  return ordinal === undefined ? { kind, year } : { kind, year, ordinal };
}

/** "năm 2023". */
function yearIn(words: string): number | undefined {
  const match = /(?<![\p{L}\p{N}])(?:năm|nam)[\s:._-]*((?:19|20)\d{2})(?!\d)/u.exec(words);
  return match ? Number(match[1]) : undefined;
}

/** "Quý 4 - Duyên Hải - 2023.xlsx": a year without its word, where no other year is near; not "2015/QĐ". */
function loneYear(words: string): number | undefined {
  const years = new Set(words.match(/(?<![\p{L}\p{N}/])20\d{2}(?![\p{L}\p{N}/])/gu));
  const [year] = years;
  return year !== undefined && years.size === 1 ? Number(year) : undefined;
}

function termIn(words: string): Period | undefined {
  const match = /(?<![\p{L}\p{N}])(?:nhiệm kỳ|nhiem ky|nk)[^\d|]{0,20}(\d{4}) ?[-/] ?(\d{4})(?!\d)/u.exec(
    words,
  );
  return match ? termOf(Number(match[1]), Number(match[2])) : undefined;
}

/** Terms are of two and a half or five years; twice that is a slip of the pen. */
function termOf(year: number, lastYear: number): Period | undefined {
  return lastYear > year && lastYear - year < 10 ? { kind: "term", year, lastYear } : undefined;
}
