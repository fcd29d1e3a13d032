/**
 * What is found in a file once it is known whose it is. Files are read before that, several at a time and away from
 * the list of units, by every rule as it binds any unit and without the period before; here rules that do not bind
 * units of this type go, and those that look at the period before are judged.
 */
import type { SentFile } from "../../core/campaign/sent-file";
import { exceptsUnitType } from "../../core/rules/out-of-force";
import type { Rule } from "../../core/rules/rule";
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import { type RuleJudgement, ruleFindings } from "../rule-findings";
import type { PreviousFigures } from "./previous/previous-figures";
import { needsPrevious } from "./rules-about";

const reasons = {
  remembered: "Tệp được nhớ từ lần tổng hợp trước, không còn đủ các ô để đối chiếu. Hãy chọn lại tệp này.",
};

/** @param unit Null where it is not known; the figures of the period before may still be of this one unit. */
export function findingsForUnit<Sent extends SentFile>(
  sent: Sent,
  template: Template,
  unit: OrgUnit | null,
  previous: PreviousFigures | undefined,
): Sent {
  const { reading } = sent;
  const rules = template.rules.filter(
    (rule) => isExcepted(rule, unit) || (previous !== undefined && needsPrevious(rule)),
  );
  if (!reading || rules.length === 0) return sent;
  const of = { ...template, rules };
  const known = { period: sent.period ?? template.period, unitType: unit?.type ?? null };
  const now = ruleFindings(of, reading, {
    ...known,
    ...(previous ? { previous: (field) => previous.figureOf(unit?.code ?? null, field) } : {}),
  });
  const ids = new Set(rules.map(({ id }) => id));
  return {
    ...sent,
    findings: [...sent.findings.filter(({ ruleId }) => !ids.has(ruleId)), ...now.findings],
    skipped: [
      ...(sent.skipped ?? []).filter(({ ruleId }) => !ids.has(ruleId)),
      ...skippedOf(now, sent, unit, rules),
    ],
    ...passedOf(sent, now, ruleFindings(of, reading, { ...known, unitType: null })),
  };
}

function isExcepted(rule: Rule, unit: OrgUnit | null): boolean {
  return exceptsUnitType(rule, unit?.type ?? "");
}

/** Of a file that is only remembered the figures were kept, but not what its computed cells showed. */
function skippedOf(
  { skipped }: RuleJudgement,
  { passed }: SentFile,
  unit: OrgUnit | null,
  rules: readonly Rule[],
): RuleJudgement["skipped"] {
  if (passed !== undefined) return skipped;
  const excepted = new Set(rules.filter((rule) => isExcepted(rule, unit)).map(({ id }) => id));
  return skipped.map((one) => (excepted.has(one.ruleId) ? one : { ...one, reason: reasons.remembered }));
}

/** What passed when the file was read, less what these rules passed then, and what they pass now. */
function passedOf(sent: SentFile, now: RuleJudgement, then: RuleJudgement): Pick<SentFile, "passed"> {
  return sent.passed === undefined ? {} : { passed: sent.passed - then.passed + now.passed };
}
