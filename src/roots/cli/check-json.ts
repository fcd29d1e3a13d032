/** The JSON of `check`: scripts depend on it, so fields are added and never renamed or removed. */
import type { Submission } from "../../workflows/read-submission";
import type { CheckedReport } from "../../workflows/check/checked-report";
import { findingJson } from "./finding-json";
import type { JoinedRules } from "./joined-rules";

export interface CheckedSubmission {
  readonly submission: Submission;
  readonly report: CheckedReport;
  /** Where its return copy was written; null where it has none. */
  readonly returnCopy: string | null;
}

export function checkJson(
  checked: readonly CheckedSubmission[],
  ruleSheet: JoinedRules["findings"],
): unknown {
  return {
    files: checked.map(({ submission, report, returnCopy }) => {
      const { file, identity, period, sentAt, refusal, findings } = submission;
      const { error, explain, note } = report.counts;
      return {
        file,
        unit:
          identity.outcome === "identified" ? { code: identity.unit.code, name: identity.unit.name } : null,
        candidates: identity.outcome === "ambiguous" ? identity.candidates.map(({ code }) => code) : [],
        period,
        sentAt,
        readable: refusal === undefined,
        reason: refusal?.message ?? null,
        counts: { error, explain, note },
        passed: report.passed,
        skipped: report.skipped,
        findings: findings.map(findingJson),
        returnCopy,
      };
    }),
    ruleSheet: ruleSheet.map(({ file, finding }) => ({ file, ...findingJson(finding) })),
  };
}
