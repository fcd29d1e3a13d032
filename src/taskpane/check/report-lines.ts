/**
 * The lines of a report on the screen: a head for each rule that found something, below it its findings where it is
 * open, at the end what could not be judged. Rules for all of whose findings a reason was given come after the others.
 */
import type {
  CheckedReport,
  FindingGroup,
  JudgedFinding,
  SkippedRule,
} from "../../workflows/check/checked-report";
import { type FindingFilter, passesFilter } from "./finding-filter";
import { isExplained } from "./severity-words";

export type ReportLine =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: FindingGroup;
      /** Those that pass the filter. */
      readonly findings: readonly JudgedFinding[];
      readonly isOpen: boolean;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly finding: JudgedFinding;
      readonly group: FindingGroup;
    }
  | { readonly kind: "skipped-head"; readonly key: string; readonly count: number; readonly isOpen: boolean }
  | { readonly kind: "skipped"; readonly key: string; readonly skipped: SkippedRule };

export interface Shown {
  readonly filter: FindingFilter;
  /** Findings of the cell selected in the sheet: shown whatever the filter says. */
  readonly selected: ReadonlySet<string>;
  /** Heads that the user opened or closed, by key. */
  readonly toggled: ReadonlyMap<string, boolean>;
}

export const skippedKey = "skipped";

/** More findings of one rule than these stay behind their head until they are asked for. */
const mostOpen = 5;

export function reportLines(report: CheckedReport, shown: Shown): readonly ReportLine[] {
  const groups = [
    ...report.groups.filter((group) => !isExplained(group)),
    ...report.groups.filter(isExplained),
  ];
  return [...groups.flatMap((group) => groupLines(group, shown)), ...skippedLines(report.skipped, shown)];
}

export function groupKey({ ruleId }: FindingGroup): string {
  return `rule ${ruleId}`;
}

export function findingKey({ key }: Pick<JudgedFinding, "key">): string {
  return `finding ${key}`;
}

function groupLines(group: FindingGroup, { filter, selected, toggled }: Shown): readonly ReportLine[] {
  const findings = group.findings.filter(
    (finding) => selected.has(finding.key) || passesFilter(finding, filter),
  );
  if (findings.length === 0) return [];
  const key = groupKey(group);
  const isOpen = toggled.get(key) ?? isOpenAtFirst(group, findings);
  const inSight = isOpen ? findings : findings.filter((finding) => selected.has(finding.key));
  return [
    { kind: "group", key, group, findings, isOpen: inSight.length > 0 },
    ...inSight.map((finding): ReportLine => ({ kind: "finding", key: findingKey(finding), finding, group })),
  ];
}

/** Notes and what was explained can wait. */
function isOpenAtFirst(group: FindingGroup, findings: readonly JudgedFinding[]): boolean {
  return group.severity !== "note" && !isExplained(group) && findings.length <= mostOpen;
}

function skippedLines(skipped: readonly SkippedRule[], { toggled }: Shown): readonly ReportLine[] {
  if (skipped.length === 0) return [];
  const isOpen = toggled.get(skippedKey) ?? false;
  const head: ReportLine = { kind: "skipped-head", key: skippedKey, count: skipped.length, isOpen };
  return isOpen
    ? [
        head,
        ...skipped.map((one, index): ReportLine => ({
          kind: "skipped",
          key: `skipped ${one.ruleId} ${index}`,
          skipped: one,
        })),
      ]
    : [head];
}
