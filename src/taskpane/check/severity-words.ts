/** How grave a finding is, as the pane says and draws it. */
import type { Severity } from "../../core/model/finding";
import type { CheckedReport, FindingGroup } from "../../workflows/check/checked-report";
import type { Level } from "../components/level-icon";

/** Gravest first. */
export const severities: readonly Severity[] = ["error", "explain", "note"];

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  explain: "Cần giải trình",
  note: "Lưu ý",
};

export const severityLevels: Readonly<Record<Severity, Level>> = {
  error: "error",
  explain: "warning",
  note: "note",
};

/** "5 lỗi · 0 cần giải trình · 2 lưu ý", and how many were explained where any was. */
export function countWords(counts: CheckedReport["counts"]): string {
  const open = severities.map((severity) => `${counts[severity]} ${severityWords[severity].toLowerCase()}`);
  return [...open, ...(counts.explained > 0 ? [`${counts.explained} đã giải trình`] : [])].join(" · ");
}

/** A reason was given for each of its findings. */
export function isExplained({ findings }: FindingGroup): boolean {
  return findings.every(({ explanation }) => explanation !== null);
}
