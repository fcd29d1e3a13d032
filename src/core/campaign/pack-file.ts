/** A file as the workbook remembers it: its figures by field, where they stood, its faults. What rules alone read (shown values, computed cells) is left out. */
import type { Figure } from "../model/figure";
import type { Finding } from "../model/finding";
import type { ListRow, SheetReport } from "../model/report-data";
import { inputFields } from "../templates/input-fields";
import type { SheetLayout } from "../templates/sheet-layout";
import type { Template, TemplateSheet } from "../templates/template";
import type { UnitEvidence } from "../units/identify-unit";
import { packedFigures } from "./packed-figures";
import type { SentFile } from "./sent-file";
import { evidenceSources, severities, type StoredFile, type StoredSheet } from "./stored-campaign";
import type { TextPool } from "./text-pool";

export function packedFile(sent: SentFile, template: Template, pool: TextPool): StoredFile {
  const { file, sha256, refusal, container, period, sentAt, modifiedAt, reading, isBlank } = sent;
  const completeness = reading?.report.completeness;
  return {
    file,
    sha256,
    ...(refusal ? { refusal: { kind: refusal.kind, message: refusal.message } } : {}),
    container,
    evidence: sent.evidence.map((piece) => packedEvidence(piece, pool)),
    period,
    sentAt,
    modifiedAt,
    ...(completeness ? { completeness: [completeness.counted, completeness.expected] } : {}),
    ...(reading ? { sheets: template.sheets.flatMap((sheet) => packedSheet(sheet, reading, pool)) } : {}),
    findings: sent.findings.map((finding) => packedFinding(finding, pool)),
    isBlank,
  };
}

function packedEvidence(
  { source, text, sheet, cell }: UnitEvidence,
  pool: TextPool,
): StoredFile["evidence"][number] {
  return [evidenceSources.indexOf(source), pool.numberOf(text), numberOrNull(sheet, pool), cell];
}

function packedFinding(finding: Finding, pool: TextPool): StoredFile["findings"][number] {
  const { ruleId, severity, sheet, cell, message, blocking } = finding;
  return [
    pool.numberOf(ruleId),
    severities.indexOf(severity),
    numberOrNull(sheet, pool),
    cell,
    pool.numberOf(message),
    blocking ? 1 : 0,
  ];
}

function packedSheet(
  sheet: TemplateSheet,
  { report, layouts }: NonNullable<SentFile["reading"]>,
  pool: TextPool,
): readonly StoredSheet[] {
  const sent = report.sheets.get(sheet.key);
  const layout = layouts.find(({ key }) => key === sheet.key);
  if (!sent && !layout) return [];
  const entries = sent?.rows.map((row) => packedEntry(row, sheet, pool)) ?? [];
  return [
    {
      key: sheet.key,
      nameText: numberOrNull(layout?.sheetName ?? sent?.sheetName ?? null, pool),
      figures: packedFigures(figuresOf(sheet, sent), pool),
      ...(layout ? { layout: packedLayout(sheet, layout) } : {}),
      ...(entries.length > 0 ? { entries } : {}),
    },
  ];
}

function figuresOf(sheet: TemplateSheet, sent: SheetReport | undefined): readonly (Figure | undefined)[] {
  return inputFields(sheet).map(({ id }) => sent?.fields.get(id)?.figure);
}

function packedEntry(
  { row, figures, origin }: ListRow,
  { table }: TemplateSheet,
  pool: TextPool,
): NonNullable<StoredSheet["entries"]>[number] {
  return {
    row,
    figures: packedFigures(
      (table?.columns ?? []).map(({ id }) => figures.get(id)),
      pool,
    ),
    ...(origin
      ? {
          origin: [
            pool.numberOf(origin.code),
            pool.numberOf(origin.name),
            numberOrNull(origin.sheet ?? null, pool),
          ] satisfies [number, number, number | null],
        }
      : {}),
  };
}

function packedLayout({ table }: TemplateSheet, layout: SheetLayout): NonNullable<StoredSheet["layout"]> {
  const rows = (table?.rows ?? []).map(({ id, row }) => ({ from: row, to: layout.rows.get(id) }));
  const columns = (table?.columns ?? []).map(({ id, column }) => ({
    from: column,
    to: layout.columns.get(id),
  }));
  return {
    ...placesUnlessSame("rows", rows),
    ...placesUnlessSame("columns", columns),
    ...(layout.listRows ? { listRows: [layout.listRows[0], layout.listRows[1]] } : {}),
  };
}

function placesUnlessSame(
  name: "rows" | "columns",
  places: readonly { readonly from: number; readonly to: number | undefined }[],
): { rows?: string; columns?: string } {
  if (places.every(({ from, to }) => from === to)) return {};
  return { [name]: places.map(({ to }) => to ?? "").join(",") };
}

function numberOrNull(text: string | null, pool: TextPool): number | null {
  return text === null ? null : pool.numberOf(text);
}
