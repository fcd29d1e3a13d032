/** What the rules of a template judge: one report as it was read, with what is known of it besides what stands in it. */
import { type CalendarDay, serialOf } from "../model/date-serial";
import type { Figure } from "../model/figure";
import { periodEnd, periodStart } from "../model/period";
import type { FieldId } from "../model/report-data";
import type { CheckContext } from "../rules/rule-kind";
import { cellNames, sheetKeyOf } from "./cell-names";
import type { ReportReading } from "./read-report";
import type { Template } from "./template";

/** What is known of a report besides what stands in it. */
export interface RuleCircumstances {
  /** As a period id; null where it is not known. */
  readonly period: string | null;
  /** As the unit list writes it; absent or null while the unit is not known, or has none. */
  readonly unitType?: string | null;
  /** What the same unit reported for the period before; absent where that report is not at hand. */
  readonly previous?: (field: FieldId) => Figure | undefined;
  /** A cell of the file that is no field of the form, by the tab's name in the blank form; absent without the file. */
  readonly cell?: (sheet: string, address: string) => Figure | undefined;
}

export function checkContext(
  template: Template,
  { report }: Pick<ReportReading, "report">,
  { period, unitType = null, previous, cell }: RuleCircumstances,
): CheckContext {
  const nameOf = cellNames(template, report);
  return {
    reading: (field) => report.sheets.get(sheetKeyOf(field))?.fields.get(field),
    rows: (list) => report.sheets.get(list)?.rows ?? [],
    previous: (field) => previous?.(field),
    cell: (sheet, address) => cell?.(sheet, address),
    hasPrevious: previous !== undefined,
    periodStart: period === null ? null : serialOfDay(periodStart(period)),
    periodEnd: period === null ? null : serialOfDay(periodEnd(period)),
    unitType,
    nameOf,
  };
}

function serialOfDay(day: CalendarDay | null): number | null {
  return day === null ? null : (serialOf(day.year, day.month, day.day) ?? null);
}
