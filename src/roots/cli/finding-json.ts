/** A finding as JSON, every field always there. */
import type { Finding } from "../../core/model/finding";

export function findingJson(finding: Finding): Record<string, unknown> {
  const { ruleId, severity, sheet, cell, message, blocking } = finding;
  return {
    ruleId,
    severity,
    sheet,
    cell,
    message,
    found: finding.found ?? null,
    expected: finding.expected ?? null,
    left: finding.left ?? null,
    right: finding.right ?? null,
    imbalance: finding.imbalance ?? null,
    blocking,
    field: finding.field ?? null,
    mend: finding.mend ?? null,
    related: finding.related ?? [],
  };
}
