/**
 * Which files of a campaign count and for whom, before anything is added up. The same for files of the command line
 * and for those of the open workbook, so that both give the same totals.
 */
import { isWorkbookFile } from "../core/campaign/sent-file";
import { type Decisions, noDecisions } from "../core/campaign/decisions";
import { type Choice, chooseFiles, type FileToChoose } from "../core/consolidation/choose-files";
import { fileReasons } from "../core/consolidation/file-reasons";
import type { UnitReport } from "../core/consolidation/unit-report";
import type { Template } from "../core/templates/template";
import { rootUnit } from "../core/units/expected-units";
import type { OrgUnit } from "../core/units/org-unit";
import { campaignPeriod } from "./campaign-period";
import { expectedInPeriod } from "./expected-in-period";
import { isBlankForm, type Submission } from "./read-submission";

export interface ConsolidationPlan {
  /** The period id of the campaign; null where neither the form nor the files tell it. */
  readonly period: string | null;
  /** The unit that receives the reports; null where the list names none. */
  readonly receiver: OrgUnit | null;
  /** The units that must report. */
  readonly expected: readonly OrgUnit[];
  readonly choice: Choice;
  /** What is counted, in the order of the unit list, whatever the order of the files. */
  readonly reports: readonly UnitReport[];
}

export interface PlanInput {
  readonly template: Template;
  readonly units: readonly OrgUnit[];
  readonly submissions: readonly Submission[];
  readonly decisions?: Decisions;
}

export function planConsolidation(input: PlanInput): ConsolidationPlan {
  const { template, units, submissions, decisions = noDecisions } = input;
  const period = campaignPeriod(
    template.period,
    submissions.map((submission) => submission.period),
  );
  const expected = expectedInPeriod(units, period);
  const receiver = rootUnit(units) ?? null;
  const choice = chooseFiles(
    submissions.map((submission) => toChoose(submission, decisions)),
    {
      expected: new Set(expected.map(({ code }) => code)),
      receiver,
      period,
      onlyClean: decisions.onlyClean,
      preferred: decisions.fileOf,
    },
  );
  return { period, receiver, expected, choice, reports: countedReports(submissions, choice, units) };
}

function toChoose(submission: Submission, { unitOf }: Decisions): FileToChoose {
  const { file, sha256, identity, refusal, reading, period, sentAt, modifiedAt, findings } = submission;
  return {
    file,
    sha256,
    unit: identity.outcome === "identified" ? identity.unit : null,
    noUnitReason: noUnitReason(submission),
    readable: refusal === undefined,
    refusal: refusal?.message ?? null,
    isWorkbook: isWorkbookFile(submission),
    isOtherForm: reading !== undefined && reading.layouts.length === 0,
    period,
    sentAt,
    modifiedAt,
    findings,
    isDismissed: unitOf[sha256] === null,
  };
}

function noUnitReason(submission: Submission): string | null {
  const { identity } = submission;
  switch (identity.outcome) {
    case "identified":
      return null;
    case "unknown":
      return isBlankForm(submission) ? fileReasons.blankForm : fileReasons.unitUnknown(identity.texts);
    case "ambiguous":
      return fileReasons.unitAmbiguous(identity.candidates.map(({ name }) => name));
  }
}

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
