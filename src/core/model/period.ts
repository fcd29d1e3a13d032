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
