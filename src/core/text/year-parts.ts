/**
 * Months, quarters, halves and nine months named in folded text: "quý iv/2023", "t5/2024", "6 tháng đầu năm 2023".
 */
import type { Period } from "../model/period";

export interface NamedPart {
  readonly kind: Exclude<Period["kind"], "year" | "term">;
  readonly ordinal?: number;
  /** The year that stands right beside the name. */
  readonly year?: number;
  /** The name alone is too little: "Q4" may be a district, "T5" a Thursday, "6 tháng" a length of time. */
  readonly needsYear: boolean;
}

/** In the order of the text. */
export function namedParts(words: string): readonly NamedPart[] {
  return readers
    .flatMap(({ pattern, read }) =>
      [...words.matchAll(pattern)].flatMap((match) => {
        const groups = match.groups ?? {};
        const part = read(groups);
        const year = yearBeside(groups, words.slice(0, match.index));
        return part ? [{ at: match.index, part: year === undefined ? part : { ...part, year } }] : [];
      }),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part);
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Reader {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => NamedPart | undefined;
}

const gap = "[\\s._-]*";
const end = "(?![\\p{L}\\p{N}])";
/** "năm 2023", "/2023", " - 2023", "(2023)", "/23". */
const year =
  "(?:[\\s,;:()/._-]*(?:của |cua )?(?:(?:năm|nam)[\\s:]*)?(?<year>(?:19|20)\\d{2})(?!\\d)|/(?<shortYear>1[3-9]|[2-9]\\d)(?![\\d/]))?";

function pattern(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name}${year}`, "gu");
}

const readers: readonly Reader[] = [
  {
    pattern: pattern(`(?:quý|quy)${gap}(?:thứ )?(?<quarter>iv|i{1,3}|0?[1-4]|một|nhất|hai|ba|bốn|tư)${end}`),
    read: ({ quarter = "" }) => ({
      kind: "quarter",
      ordinal: quarters[quarter] ?? Number(quarter),
      needsYear: false,
    }),
  },
  {
    pattern: pattern(`q[.]?${gap}0?(?<quarter>[1-4])${end}`),
    read: ({ quarter }) => ({ kind: "quarter", ordinal: Number(quarter), needsYear: true }),
  },
  {
    pattern: pattern(`(?:tháng|thang)${gap}(?<month>1[0-2]|0?[1-9])${end}`),
    read: ({ month }) => ({ kind: "month", ordinal: Number(month), needsYear: false }),
  },
  {
    pattern: pattern(`t[.]?${gap}(?<month>1[0-2]|0?[1-9])${end}`),
    read: ({ month }) => ({ kind: "month", ordinal: Number(month), needsYear: true }),
  },
  {
    pattern: pattern(
      `(?<months>0?[369]|ba|sáu|chín)${gap}(?:tháng|thang|t)(?:${gap}(?:(?<first>đầu|dau)|(?<last>cuối|cuoi))${end}(?! nhiệm kỳ| nhiem ky))?`,
    ),
    read: monthsRead,
  },
  {
    pattern: pattern(`(?:nửa|nua) (?:(?:đầu|dau)|(?<last>cuối|cuoi))(?= (?:năm|nam)${end})`),
    read: ({ last }) => ({ kind: "half-year", ordinal: last ? 2 : 1, needsYear: false }),
  },
];

const quarters: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  một: 1,
  nhất: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
};

/** "6 tháng đầu năm", "9 tháng năm 2023", "3 tháng cuối năm"; nine months are always the first nine. */
function monthsRead({ months = "", first, last }: Groups): NamedPart | undefined {
  const needsYear = first === undefined && last === undefined;
  if (months === "sáu" || months.endsWith("6"))
    return { kind: "half-year", ordinal: last ? 2 : 1, needsYear };
  if (months === "chín" || months.endsWith("9")) return last ? undefined : { kind: "nine-months", needsYear };
  return needsYear ? undefined : { kind: "quarter", ordinal: last ? 4 : 1, needsYear };
}

function yearBeside(groups: Groups, before: string): number | undefined {
  if (groups["year"] !== undefined) return Number(groups["year"]);
  if (groups["shortYear"] !== undefined) return 2000 + Number(groups["shortYear"]);
  // Not the end of a span: "giai đoạn 2021-2025, quý IV".
  const match = /(?<![\p{L}\p{N}]|\d ?- ?)((?:19|20)\d{2})[\s._/,:()-]*$/u.exec(before);
  return match ? Number(match[1]) : undefined;
}
