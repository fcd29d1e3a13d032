/** Which findings of a report are shown: of one severity, of one sheet, or all. */
import type { Severity } from "../../core/model/finding";
import type { CheckedReport, JudgedFinding } from "../../workflows/check/checked-report";

export interface FindingFilter {
  /** `explained`: those for which a reason was given. */
  readonly severity: Severity | "explained" | null;
  /** As it is named in the unit's file. */
  readonly sheet: string | null;
}

export const noFilter: FindingFilter = { severity: null, sheet: null };

export function passesFilter(finding: JudgedFinding, { severity, sheet }: FindingFilter): boolean {
  if (sheet !== null && finding.sheet !== sheet) return false;
  if (severity === null) return true;
  return severityKind(finding) === severity;
}

export function severityKind({ severity, explanation }: JudgedFinding): Severity | "explained" {
  return explanation === null ? severity : "explained";
}

/** The sheets that findings stand on, in the order of the report, with how many. */
export function sheetsWithFindings({
  groups,
}: CheckedReport): readonly { readonly sheet: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { findings } of groups) {
    for (const { sheet } of findings) {
      if (sheet !== null) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
    }
  }
  return [...counts].map(([sheet, count]) => ({ sheet, count }));
}
