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
import type { Template } from "../core/templates/template";
import { serialOverflowing } from "../core/model/date-serial";
import { expectedUnits, rootUnit } from "../core/units/expected-units";
import type { OrgUnit } from "../core/units/org-unit";
import type { SourceFile } from "../host/source-file";
import type { Container } from "../host/workbook-reader";
import type { WorkbookWriter } from "../host/workbook-writer";
import { campaignPeriod } from "./campaign-period";
import { checkFiles } from "./check-files";
import { openForm, openUnitList, type Refused } from "./open-form";
import type { Hosts, Submission } from "./read-submission";

const messages = {
  otherEnding: (container: string) =>
    `Biểu mẫu là tệp .${container} nên tên tệp kết quả cũng phải có đuôi .${container}, nếu không Excel sẽ không mở được.`,
  notXlsx: (name: string, container: string) =>
    `Biểu mẫu “${name}” ở định dạng .${container} nên không ghi kết quả vào được. Hãy mở bằng Excel, lưu thành tệp .xlsx rồi chạy lại với tệp mới.`,
};

export interface ConsolidateInput {
  readonly files: readonly SourceFile[];
  readonly form: SourceFile;
  readonly unitList: SourceFile;
  /** A known template; learned from the form where absent. */
  readonly template: Template | undefined;
  readonly onlyClean: boolean;
  /** What the result's name ends in; the form's own container has to be the same. */
  readonly resultContainer?: Container;
  /** When it was made, as the result's statement says it; null to leave it out. */
  readonly madeAt: string | null;
  readonly onProgress?: (done: number, total: number, file: string) => void;
}

export interface Consolidated {
  readonly outcome: "consolidated";
  readonly template: Template;
  /** The period id of the campaign; null where neither the form nor the files tell it. */
  readonly period: string | null;
  /** The filled form as a workbook, in the form's own container. */
  readonly bytes: Uint8Array;
  /** The unit that receives the reports; null where the list names none. */
  readonly receiver: OrgUnit | null;
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
  const { container } = form;
  if (!canBeFilled(container))
    return { outcome: "refused", message: messages.notXlsx(input.form.name, container) };
  if ((input.resultContainer ?? container) !== container)
    return { outcome: "refused", message: messages.otherEnding(container) };
  const list = await openUnitList(input.unitList, hosts.reader);
  if (list.outcome === "refused") return list;
  const { template } = form;
  const { files, onProgress } = input;

  const submissions = await checkFiles(
    { files, template, units: list.units, ...(onProgress ? { onProgress } : {}) },
    hosts,
  );

  const period = campaignPeriod(
    template.period,
    submissions.map((submission) => submission.period),
  );
  const expected = expectedUnits(list.units, lastDay(period));
  const receiver = rootUnit(list.units) ?? null;
  const choice = chooseFiles(submissions.map(toChoose), {
    expected: new Set(expected.map(({ code }) => code)),
    receiver,
    period,
    onlyClean: input.onlyClean,
  });
  const reports = countedReports(submissions, choice, list.units);
  const consolidation = consolidate({ template, reports, order: list.units, form: form.workbook });
  const statement = completenessOf({ expected, outcomes: choice.outcomes, reports });
  const patch = resultPatch({
    consolidation,
    statement,
    form: form.workbook,
    receiver,
    period: period === null ? null : { id: period, words: periodWords(period) },
    madeAt: input.madeAt,
  });
  const written = await hosts.writer.write(form.bytes, patch);
  if (written.outcome === "refused") return written;
  return {
    outcome: "consolidated",
    template,
    period,
    bytes: written.bytes,
    receiver,
    consolidation,
    statement,
    choice,
    unitNotes: list.notes,
  };
}

function canBeFilled(container: Container): boolean {
  return container === "xlsx" || container === "xlsm";
}

function lastDay(period: string | null): number | null {
  const end = period === null ? null : periodEnd(period);
  return end && serialOverflowing(end.year, end.month, end.day);
}

function toChoose(submission: Submission): FileToChoose {
  const { file, sha256, identity, refusal, reading, period, sentAt, modifiedAt, findings } = submission;
  return {
    file,
    sha256,
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
    period,
    sentAt,
    modifiedAt,
    findings,
  };
}

/** In the order of the unit list, whatever the order of the files. */
function countedReports(
  submissions: readonly Submission[],
  { outcomes }: Choice,
  units: readonly OrgUnit[],
): readonly UnitReport[] {
  const reports = submissions.flatMap(({ file, sha256, sentAt, reading }, index): UnitReport[] => {
    const outcome = outcomes[index];
    if (outcome?.use !== "counted" || !outcome.unit || !reading) return [];
    const { report, layouts } = reading;
    return [{ unit: outcome.unit, file, sha256, report, layouts, sentAt }];
  });
  const order = new Map(units.map(({ code }, index) => [code, index]));
  return reports.sort((a, b) => (order.get(a.unit.code) ?? 0) - (order.get(b.unit.code) ?? 0));
}
