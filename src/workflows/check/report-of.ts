/** The report of one file that was read, whoever it is of. */
import { explanationIndex } from "../../core/explanations/explanations";
import type { Explanation } from "../../core/explanations/explanation";
import { findingPlace } from "../../core/explanations/finding-place";
import type { SentFile } from "../../core/campaign/sent-file";
import type { Template } from "../../core/templates/template";
import type { Submission } from "../read-submission";
import type { CheckedReport } from "./checked-report";
import { judgedReport } from "./judged-report";
import { answerFor } from "./return-copy/slip-answers";

export interface ReportContext {
  /** Without one only what the file is can be told. */
  readonly template: Template | undefined;
  readonly explanations?: readonly Explanation[];
}

export function reportOf(submission: Submission, context: ReportContext): CheckedReport {
  const { file, sha256 } = submission;
  return reportFrom(submission, { kind: "file", file, sha256 }, context);
}

/** The same for a report that did not come in a file. */
export function reportFrom(
  submission: Submission,
  source: CheckedReport["source"],
  { template, explanations = [] }: ReportContext,
): CheckedReport {
  const { identity, period, refusal, findings, passed = 0, skipped = [] } = submission;
  return judgedReport(
    {
      source,
      unit: identity.outcome === "identified" ? identity.unit : null,
      unitText: unitTextOf(submission),
      period,
      refusal: refusal?.message ?? null,
      findings,
      passed,
      skipped,
      rules: template?.rules ?? [],
      sheets: sheetsOf(submission, template),
    },
    // What the officer wrote counts before what the unit answered.
    explanationIndex([...answersOf(submission), ...explanations]),
  );
}

/** The unit's own reasons, in the copy that came back. */
function answersOf({ answers = [], findings, identity, period, sentAt }: Submission): readonly Explanation[] {
  if (answers.length === 0) return [];
  const answerTo = answerFor(answers);
  const unitCode = identity.outcome === "identified" ? identity.unit.code : null;
  return findings.flatMap((finding): readonly Explanation[] => {
    const text = finding.severity === "explain" ? answerTo(finding) : null;
    if (text === null) return [];
    return [
      { unitCode, period, ruleId: finding.ruleId, place: findingPlace(finding), text, madeAt: sentAt ?? "" },
    ];
  });
}

/** As the report names the unit itself, where it has a place for that. */
function unitTextOf({ evidence }: SentFile): string | null {
  return evidence.find(({ source }) => source === "field")?.text.trim() || null;
}

/** As the file names them, in the order of the form. */
function sheetsOf({ reading }: SentFile, template: Template | undefined): readonly string[] {
  return (template?.sheets ?? []).flatMap(
    ({ key, name }) => reading?.layouts.find((layout) => layout.key === key)?.sheetName ?? name,
  );
}
