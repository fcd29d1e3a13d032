/**
 * The findings of one report as people look at them: grouped by rule, the gravest first and then in the order of the
 * form, with the explanations that were given for them or can be offered again. The same findings give the same
 * report, whatever else was checked beside it.
 */
import type { ExplanationIndex } from "../../core/explanations/explanations";
import { findingPlace } from "../../core/explanations/finding-place";
import type { Finding, Severity } from "../../core/model/finding";
import { titleOfFinding } from "../../core/rules/finding-catalogue";
import type { Rule } from "../../core/rules/rule";
import type { CheckedReport, FindingGroup, JudgedFinding, SkippedRule } from "./checked-report";
import { findingKeys } from "./finding-keys";
import { inFormOrder } from "./finding-order";

export interface ReportToJudge extends Pick<
  CheckedReport,
  "source" | "unit" | "unitText" | "period" | "refusal" | "passed" | "skipped"
> {
  readonly findings: readonly Finding[];
  /** By which rules; they give their findings a title. */
  readonly rules: readonly Rule[];
  /** Names of the sheets in the report's own file, in the order of the form. */
  readonly sheets: readonly string[];
}

export function judgedReport(report: ReportToJudge, explanations: ExplanationIndex): CheckedReport {
  const { source, unit, unitText, period, refusal, rules, sheets, passed, skipped } = report;
  const ordered = inFormOrder(report.findings, sheets);
  const keys = findingKeys(ordered);
  const about = { unitCode: unit?.code ?? null, period };
  const findings = ordered.map((finding, index) =>
    judged({ ...finding, key: keys[index] ?? "" }, about, explanations),
  );
  return {
    source,
    unit,
    unitText,
    period,
    refusal,
    groups: groupsOf(findings, rules),
    counts: countsOf(findings),
    passed,
    skipped: summed(skipped),
  };
}

/** The same report after an explanation was given or taken back. */
export function withExplanations(report: CheckedReport, explanations: ExplanationIndex): CheckedReport {
  const about = { unitCode: report.unit?.code ?? null, period: report.period };
  const groups = report.groups.map((group) => ({
    ...group,
    findings: group.findings.map((finding) => judged(finding, about, explanations)),
  }));
  return { ...report, groups, counts: countsOf(groups.flatMap(({ findings }) => findings)) };
}

/** Only what passes with a reason can be explained: an error is to be mended. */
function judged(
  finding: Finding & Pick<JudgedFinding, "key">,
  { unitCode, period }: { readonly unitCode: string | null; readonly period: string | null },
  explanations: ExplanationIndex,
): JudgedFinding {
  if (finding.severity !== "explain") return { ...finding, explanation: null, offered: null };
  const thing = { unitCode, period, ruleId: finding.ruleId, place: findingPlace(finding) };
  const explanation = explanations.given(thing);
  return { ...finding, explanation, offered: explanation ? null : explanations.offered(thing) };
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, explain: 1, note: 2 };

/** What is typed or moved wrongly comes before the sums that fail because of it. */
function groupsOf(findings: readonly JudgedFinding[], rules: readonly Rule[]): readonly FindingGroup[] {
  const byRule = new Map<string, JudgedFinding[]>();
  for (const finding of findings) {
    const others = byRule.get(finding.ruleId);
    if (others) others.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  const relations = new Set(rules.map(({ id }) => id));
  return [...byRule]
    .map(([ruleId, ofRule]): FindingGroup => {
      const gravestFirst = [...ofRule].sort(byGravity);
      return {
        ruleId,
        title: titleOfFinding(ruleId, rules),
        severity: gravestFirst[0]?.severity ?? "note",
        findings: gravestFirst,
      };
    })
    .sort(
      (one, other) =>
        byGravity(one, other) || Number(relations.has(one.ruleId)) - Number(relations.has(other.ruleId)),
    );
}

/** Sorting keeps what is equally grave in the order of the form. */
function byGravity(one: { readonly severity: Severity }, other: { readonly severity: Severity }): number {
  return gravity[one.severity] - gravity[other.severity];
}

function countsOf(findings: readonly JudgedFinding[]): CheckedReport["counts"] {
  const counts = { error: 0, explain: 0, note: 0, explained: 0 };
  for (const { severity, explanation } of findings) counts[explanation ? "explained" : severity] += 1;
  return counts;
}

/** One line a rule and reason. */
function summed(skipped: readonly SkippedRule[]): readonly SkippedRule[] {
  const byReason = new Map<string, SkippedRule>();
  for (const one of skipped) {
    const key = `${one.ruleId}\n${one.reason}`;
    const before = byReason.get(key);
    byReason.set(key, before ? { ...before, count: before.count + one.count } : one);
  }
  return [...byReason.values()];
}
