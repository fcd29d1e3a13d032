/** A unit's report with the figures that the officer corrected by hand in place of the file's. */
import type { FieldReading, ListRow, SheetReport } from "../model/report-data";
import type { HandCorrection } from "./hand-correction";
import type { UnitReport } from "./unit-report";

/** The report as the officer corrected it. Corrections of fields or rows that the file lacks have no place in it. */
export function withCorrections(report: UnitReport, corrections: readonly HandCorrection[]): UnitReport {
  if (corrections.length === 0) return report;
  const sheets = new Map(
    [...report.report.sheets].map(([key, sheet]) => [
      key,
      correctedSheet(
        sheet,
        corrections.filter(({ field }) => field.slice(0, field.lastIndexOf("!")) === key),
      ),
    ]),
  );
  return { ...report, report: { ...report.report, sheets }, corrections };
}

function correctedSheet(sheet: SheetReport, corrections: readonly HandCorrection[]): SheetReport {
  if (corrections.length === 0) return sheet;
  const fields = new Map(sheet.fields);
  for (const { field, row, now } of corrections) {
    const before: FieldReading | undefined = fields.get(field);
    if (row === undefined && before) fields.set(field, { ...before, figure: now });
  }
  const ofEntries = corrections.filter(({ row }) => row !== undefined);
  return { ...sheet, fields, rows: sheet.rows.map((entry) => correctedEntry(entry, ofEntries)) };
}

function correctedEntry(entry: ListRow, corrections: readonly HandCorrection[]): ListRow {
  const own = corrections.filter(({ row }) => row === entry.row);
  if (own.length === 0) return entry;
  const figures = new Map(entry.figures);
  for (const { field, now } of own) figures.set(field.slice(field.lastIndexOf("!") + 1), now);
  return { ...entry, figures };
}
