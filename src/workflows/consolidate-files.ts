/**
 * "Tổng hợp": reads every file, chooses one for each unit, adds them up by meaning and fills the official form.
 * One broken file never stops the run; nothing is written before everything is known.
 */
import { type Choice, chooseFiles, type FileToChoose } from "../core/consolidation/choose-files";
import { type CompletenessStatement, completenessOf } from "../core/consolidation/completeness";
import { consolidate } from "../core/consolidation/consolidate";
import type { Consolidation } from "../core/consolidation/consolidation";
import { fileReasons } from "../core/consolidation/file-reasons";
import { resultPatch } from "../core/consolidation/result-patch";
import type { UnitReport } from "../core/consolidation/unit-report";
import { periodEnd, periodWords } from "../core/model/period";
import { reportReader } from "../core/templates/read-report";
import type { Template } from "../core/templates/template";
import { dateSerial } from "../core/text/read-date";
import { expectedUnits, rootUnit } from "../core/units/expected-units";
import type { OrgUnit } from "../core/units/org-unit";
import type { SourceFile } from "../host/source-file";
import type { WorkbookWriter } from "../host/workbook-writer";
import { openForm, openUnitList, type Refused } from "./open-form";
import { type Hosts, type Submission, readSubmission } from "./read-submission";

export interface ConsolidateInput {
  readonly files: readonly SourceFile[];
  readonly form: SourceFile;
  readonly unitList: SourceFile;
  /** A known template; learned from the form where absent. */
  readonly template: Template | undefined;
  readonly onlyClean: boolean;
  /** When it was made, as the result's statement says it; null to leave it out. */
  readonly madeAt: string | null;
  readonly onProgress?: (done: number, total: number, file: string) => void;
}

export interface Consolidated {
  readonly outcome: "consolidated";
  readonly template: Template;
  /** The filled form as a workbook. */
  readonly bytes: Uint8Array;
  readonly consolidation: Consolidation;
  readonly statement: CompletenessStatement;
  readonly choice: Choice;
  readonly unitNotes: readonly string[];
}

export async function consolidateFiles(
  input: ConsolidateInput,
  hosts: Hosts & { readonly writer: WorkbookWriter },
): Promise<Consolidated | Refused> {
  const form = await openForm(input.form, hosts.reader, input.template);
  if (form.outcome === "refused") return form;
  const list = await openUnitList(input.unitList, hosts.reader);
  if (list.outcome === "refused") return list;
  const { template } = form;

  const reader = { template, read: reportReader(template) };
  const submissions: Submission[] = [];
  for (const [index, file] of input.files.entries()) {
    input.onProgress?.(index, input.files.length, file.name);
    submissions.push(await readSubmission(file, list.units, reader, hosts));
  }

  const expected = expectedUnits(list.units, lastDay(template.period));
  const choice = chooseFiles(submissions.map(toChoose), {
    expected: new Set(expected.map(({ code }) => code)),
    period: template.period,
    onlyClean: input.onlyClean,
  });
  const reports = countedReports(submissions, choice, list.units);
  const consolidation = consolidate({ template, reports, order: list.units, form: form.workbook });
  const statement = completenessOf({ expected, outcomes: choice.outcomes, reports });
  const patch = resultPatch({
    consolidation,
    statement,
    form: form.workbook,
    receiver: rootUnit(list.units) ?? null,
    period: template.period === null ? null : { id: template.period, words: periodWords(template.period) },
    madeAt: input.madeAt,
  });
  const written = await hosts.writer.write(input.form.bytes, patch);
  if (written.outcome === "refused") return written;
  return {
    outcome: "consolidated",
    template,
    bytes: written.bytes,
    consolidation,
    statement,
    choice,
    unitNotes: list.notes,
  };
}

function lastDay(period: string | null): number | null {
  const end = period === null ? null : periodEnd(period);
  return end && dateSerial(end.year, end.month, end.day);
}

function toChoose(submission: Submission): FileToChoose {
  const { identity, refusal, reading } = submission;
  return {
    file: submission.file,
    sha256: submission.sha256,
    unit: identity.outcome === "identified" ? identity.unit : null,
    noUnitReason:
      identity.outcome === "unknown"
        ? fileReasons.unitUnknown(identity.texts)
        : identity.outcome === "ambiguous"
          ? fileReasons.unitAmbiguous(identity.candidates.map(({ name }) => name))
          : null,
    readable: refusal === undefined,
    refusal: refusal?.message ?? null,
    isWorkbook: refusal?.kind !== "not-a-workbook" && refusal?.kind !== "empty",
    isOtherForm: reading !== undefined && reading.layouts.length === 0,
    period: submission.period,
    sentAt: submission.sentAt,
    modifiedAt: submission.modifiedAt,
    findings: submission.findings,
  };
}

/** In the order of the unit list, whatever the order of the files. */
function countedReports(
  submissions: readonly Submission[],
  choice: Choice,
  units: readonly OrgUnit[],
): readonly UnitReport[] {
  const counted = new Map(
    choice.outcomes.filter(({ use }) => use === "counted").map((outcome) => [outcome.file, outcome]),
  );
  const reports = submissions.flatMap((submission): UnitReport[] => {
    const unit = counted.get(submission.file)?.unit;
    if (!unit || !submission.reading) return [];
    const { report, layouts } = submission.reading;
    return [
      { unit, file: submission.file, sha256: submission.sha256, report, layouts, sentAt: submission.sentAt },
    ];
  });
  const order = new Map(units.map(({ code }, index) => [code, index]));
  return reports.sort((a, b) => (order.get(a.unit.code) ?? 0) - (order.get(b.unit.code) ?? 0));
}
