/**
 * One file a unit sent: opened, matched and judged against the template. Whose it is, is told afterwards; what
 * depends on that is judged then (`check/findings-for-unit.ts`).
 */
import type { SentFile } from "../core/campaign/sent-file";
import { blank, isNothing } from "../core/model/figure";
import type { Workbook } from "../core/model/grid";
import { fileFindings } from "../core/templates/file-findings";
import { inputFields } from "../core/templates/input-fields";
import { identityOf } from "../core/templates/report-identity";
import type { ReportReading } from "../core/templates/read-report";
import type { Template } from "../core/templates/template";
import { looseCells } from "../core/templates/written-rules/loose-cells";
import type { UnitEvidence } from "../core/units/identify-unit";
import type { Hasher, SourceFile } from "../host/source-file";
import type { WorkbookRead, WorkbookReader } from "../host/workbook-reader";
import { brokenFile, refusedFile } from "./broken-file";
import { slipAnswers } from "./check/return-copy/slip-answers";
import { ruleFindings } from "./rule-findings";

export interface Hosts {
  readonly reader: WorkbookReader;
  readonly hasher: Hasher;
}

/** A template with the reader made for it. */
export interface FormReader {
  readonly template: Template;
  read(workbook: Workbook): ReportReading;
}

/**
 * A file that cannot be opened, read or understood is an answer like any other: it never stops the run.
 * @param understand What to make of a workbook that could be opened; `sentFileOf` and whatever else is asked.
 */
export async function readSentFile<Understood extends SentFile>(
  source: SourceFile,
  { reader, hasher }: Hosts,
  understand: (file: OpenedFile) => Understood,
): Promise<Understood | SentFile> {
  const bytes = await source.read();
  if (!(bytes instanceof Uint8Array)) return refusedFile(source.name, "", bytes);
  const sha256 = await hasher.sha256(bytes);
  try {
    const read = await reader.read(bytes);
    return read.outcome === "refused"
      ? refusedFile(source.name, sha256, read)
      : understand({ file: source.name, sha256, container: read.container, workbook: read.workbook });
  } catch (error) {
    return brokenFile(source.name, error, sha256);
  }
}

export interface OpenedFile extends Pick<WorkbookRead, "workbook" | "container"> {
  readonly file: string;
  readonly sha256: string;
}

export function sentFileOf(
  { file, sha256, workbook, container }: OpenedFile,
  form: FormReader | undefined,
): SentFile {
  const { evidence, period, sentAt, deadline } = identityOf(workbook, form?.template);
  const fileName: UnitEvidence = { source: "file-name", text: file, sheet: null, cell: null };
  const reading = form?.read(workbook);
  const judged =
    form &&
    reading &&
    ruleFindings(form.template, reading, {
      period: period ?? form.template.period,
      cell: looseCells(workbook, form.template, reading.layouts),
    });
  const answers = slipAnswers(workbook);
  return {
    file,
    sha256,
    container,
    evidence: [...evidence, fileName],
    period,
    sentAt,
    ...(deadline === null ? {} : { deadline }),
    modifiedAt: workbook.modifiedAt ?? null,
    ...(reading ? { reading: { report: reading.report, layouts: reading.layouts } } : {}),
    findings: [
      ...fileFindings(workbook, container === "xlsx" || container === "xlsm"),
      ...(reading?.findings ?? []),
      ...(judged?.findings ?? []),
    ],
    ...(judged ? { skipped: judged.skipped, passed: judged.passed } : {}),
    ...(answers.length > 0 ? { answers } : {}),
    isBlank: form !== undefined && reading !== undefined && isBlankReport(form.template, reading),
  };
}

/** Sheets of the form with nothing filled in; what formulas show over empty cells is no figure, a typed 0 is one. */
function isBlankReport({ sheets }: Template, { report, layouts }: ReportReading): boolean {
  return (
    layouts.length > 0 &&
    sheets.every((sheet) => {
      const sent = report.sheets.get(sheet.key);
      return (
        (sent?.rows.length ?? 0) === 0 &&
        inputFields(sheet).every(({ id }) => isNothing(sent?.fields.get(id)?.figure ?? blank))
      );
    })
  );
}
