/** The period before another: "2023-Q4" comes after "2023-Q3", and so does it after anything else that ended that day. */
import { type CalendarDay, serialOverflowing } from "../../core/model/date-serial";
import { periodEnd, periodStart } from "../../core/model/period";

/** Of the same kind; null for a term, and for nine months, which no nine months come before. */
export function periodBefore(id: string): string | null {
  const match = /^(\d{4})(?:-([QMH])(\d+))?$/.exec(id);
  if (!match) return null;
  const [, yearText, kind, ordinal] = match;
  const year = Number(yearText);
  if (kind === undefined) return String(year - 1);
  const before = Number(ordinal) - 1;
  const last = kind === "Q" ? 4 : kind === "H" ? 2 : 12;
  const digits = kind === "M" ? 2 : 1;
  const [ofYear, part] = before >= 1 ? [year, before] : [year - 1, last];
  return `${ofYear}-${kind}${String(part).padStart(digits, "0")}`;
}

/** Whether what one period closed with is what the other opens with: a year closes for the quarter after it, too. */
export function isPeriodBefore(before: string, id: string): boolean {
  const [end, start] = [periodEnd(before), periodStart(id)];
  return end !== null && start !== null && serialOf(end) + 1 === serialOf(start);
}

function serialOf({ year, month, day }: CalendarDay): number {
  return serialOverflowing(year, month, day);
}
