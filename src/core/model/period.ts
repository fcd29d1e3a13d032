/** A reporting period. `2023-Q4` is its id as JSON and file stamps write it. */
export interface Period {
  readonly kind: "month" | "quarter" | "half-year" | "nine-months" | "year" | "term";
  /** For a term: the first year. */
  readonly year: number;
  /** Which month (1–12), quarter (1–4) or half (1–2); absent for the other kinds. */
  readonly ordinal?: number;
  /** For a term: the last year. */
  readonly lastYear?: number;
}

/** `2023-Q4`, `2023-M05`, `2023-H1`, `2023-9M`, `2023`, `2022-2027`. */
export function periodId(period: Period): string {
  const { kind, year, ordinal = 0, lastYear = year } = period;
  switch (kind) {
    case "month":
      return `${year}-M${String(ordinal).padStart(2, "0")}`;
    case "quarter":
      return `${year}-Q${ordinal}`;
    case "half-year":
      return `${year}-H${ordinal}`;
    case "nine-months":
      return `${year}-9M`;
    case "year":
      return String(year);
    case "term":
      return `${year}-${lastYear}`;
  }
}

/** "2023-Q4" → "quý IV năm 2023". */
export function periodWords(id: string): string {
  const match = /^(\d{4})(?:-(?:([QMH])(\d+)|(9M)|(\d{4})))?$/.exec(id);
  if (!match) return id;
  const [, year, kind, ordinal, nineMonths, lastYear] = match;
  if (kind === "Q") return `quý ${["I", "II", "III", "IV"][Number(ordinal) - 1] ?? ordinal} năm ${year}`;
  if (kind === "M") return `tháng ${Number(ordinal)} năm ${year}`;
  if (kind === "H") return `6 tháng ${ordinal === "1" ? "đầu" : "cuối"} năm ${year}`;
  if (nineMonths !== undefined) return `9 tháng năm ${year}`;
  return lastYear === undefined ? `năm ${year}` : `nhiệm kỳ ${year}–${lastYear}`;
}

/** The first day of a period; null for an unreadable id. */
export function periodStart(id: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})(?:-(?:([QMH])(\d+)|9M|\d{4}))?$/.exec(id);
  if (!match) return null;
  const [, year, kind, ordinal] = match;
  const monthsEach = kind === "Q" ? 3 : kind === "H" ? 6 : 1;
  const month = kind === undefined ? 1 : (Number(ordinal) - 1) * monthsEach + 1;
  return { year: Number(year), month, day: 1 };
}

/** The last day of a period, at which a dated unit list is read; null for an unreadable id. */
export function periodEnd(id: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})(?:-(?:([QMH])(\d+)|(9M)|(\d{4})))?$/.exec(id);
  if (!match) return null;
  const [, year, kind, ordinal, nineMonths, lastYear] = match;
  const monthsEach = kind === "Q" ? 3 : kind === "H" ? 6 : 1;
  const month = kind !== undefined ? Number(ordinal) * monthsEach : nineMonths !== undefined ? 9 : 12;
  const endYear = Number(lastYear ?? year);
  return {
    year: endYear,
    month,
    day:
      [
        31,
        endYear % 4 === 0 && (endYear % 100 !== 0 || endYear % 400 === 0) ? 29 : 28,
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
      ][month - 1] ?? 31,
  };
}
