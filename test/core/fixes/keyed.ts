/** Findings with keys as a report's list gives them, and what a fix makes of a workbook. */
import { type PlannedFixes, fixesOf } from "../../../src/core/fixes/fixes-of";
import type { KeyedFinding } from "../../../src/core/fixes/fix";
import { simulated } from "../../../src/core/fixes/simulated";
import type { Finding } from "../../../src/core/model/finding";
import type { Workbook } from "../../../src/core/model/grid";
import { reportReader, type ReportReading } from "../../../src/core/templates/read-report";
import type { Template } from "../../../src/core/templates/template";

export function keyed(findings: readonly Finding[]): readonly KeyedFinding[] {
  return findings.map((finding, index) => ({ ...finding, key: `${finding.ruleId} ${index}` }));
}

export interface Mended {
  readonly before: ReportReading;
  readonly planned: PlannedFixes;
  readonly workbook: Workbook;
  readonly after: ReportReading;
}

/** Everything that can be mended, mended; or only findings of some rules. */
export function mended(
  workbook: Workbook,
  template: Template,
  isWanted: (finding: Finding) => boolean = () => true,
): Mended {
  const read = reportReader(template);
  const before = read(workbook);
  const findings = keyed(before.findings);
  const wanted = new Set(findings.filter(isWanted).map(({ key }) => key));
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  const planned = fixesOf({ workbook, template, sheets }, findings, wanted);
  const result = simulated(
    workbook,
    planned.fixes.flatMap(({ changes }) => changes),
  );
  return { before, planned, workbook: result, after: read(result) };
}

/** Figures by field, without where they stand. */
export function figuresOf({ report }: ReportReading): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...report.sheets.values()].flatMap(({ fields }) =>
      [...fields].map(([field, { figure }]) => [field, figure] as const),
    ),
  );
}

/** How many errors of each rule. */
export function errorsOf({ findings }: ReportReading): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { ruleId, severity } of findings)
    if (severity === "error") counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return counts;
}
