/**
 * A filled block of a form held against rules, both as bare values, its first cell being A1. What
 * `=DOAN.CHECK(range; rules)` shows.
 */
import type { Finding } from "../../model/finding";
import type { CellValue } from "../../model/grid";
import type { CheckContext } from "../../rules/rule-kind";
import { type Rule, type RuleOutcome, runRules } from "../../rules/rule";
import { capitalised } from "../../text/capitalised";
import { checkContext } from "../check-context";
import { reportReader } from "../read-report";
import { learnedBlock, type LearnedBlock, ownKey, type Reading, readings } from "./learn-block";
import { looseCells } from "./loose-cells";
import { readRuleSheet } from "./read-rule-sheet";
import { type RuleOfValues, rulesOfValues } from "./rules-of-values";

const messages = {
  noRules:
    "Vùng quy tắc cần có dòng tiêu đề với “Vế trái”, “Phép so sánh”, “Vế phải”, hoặc chỉ gồm một cột, mỗi ô một quy tắc như “(7) = (8) + (9)”.",
  block: "Vùng số liệu ",
  ofBlock: " của vùng số liệu",
  faulty: (name: string, message: string) => `Quy tắc “${name}”: ${message}`,
  holds: (count: number) => (count === 1 ? "Hai vế khớp nhau." : `Đúng ở cả ${count} chỗ đối chiếu được.`),
  several: (reason: string, count: number) =>
    count === 1 ? reason : `${reason.replace(/\.$/, "")} (${count} chỗ).`,
};

export interface CheckedLine {
  /** Its code with its meaning, or the rule as it is written. */
  readonly rule: string;
  readonly verdict: RuleOutcome["outcome"]["outcome"];
  /** Vietnamese, one sentence. */
  readonly message: string;
}

export type ValuesChecked =
  | { readonly outcome: "checked"; readonly lines: readonly CheckedLine[] }
  /** A rule cannot be understood, or there is none. */
  | { readonly outcome: "faulty"; readonly message: string };

type Values = readonly (readonly CellValue[])[];

export function checkValues(values: Values, written: Values): ValuesChecked {
  const rules = rulesOfValues(written);
  if (rules.length === 0) return { outcome: "faulty", message: messages.noRules };
  const block = blockReader(values, rules);
  const lines: CheckedLine[] = [];
  for (const rule of rules) {
    const { rules: compiled, faults } = understood(rule, block);
    const fault = faults.find((one) => !isOfOtherForm(one));
    if (fault) return { outcome: "faulty", message: messages.faulty(rule.name, withoutKey(fault.message)) };
    for (const { message } of faults)
      lines.push({ rule: rule.name, verdict: "skipped", message: withoutKey(message) });
    for (const { rule: one, context } of compiled)
      lines.push(...linesOf(one, shownRule(rule, one), runRules([one], context)));
  }
  return { outcome: "checked", lines };
}

interface ReadBlock extends LearnedBlock {
  readonly context: CheckContext;
}

/** Each way to understand the block worked out once, if at all. */
function blockReader(values: Values, rules: readonly RuleOfValues[]): (reading: Reading) => ReadBlock {
  const [form, ...otherForms] = new Set(rules.map((rule) => rule.form).filter((name) => name !== ""));
  const read = new Map<Reading, ReadBlock>();
  return (reading) => {
    const known = read.get(reading) ?? readBlock(values, reading, otherForms.length > 0 ? undefined : form);
    read.set(reading, known);
    return known;
  };
}

function readBlock(values: Values, reading: Reading, form: string | undefined): ReadBlock {
  const block = learnedBlock(values, reading, form);
  const { workbook, template } = block;
  const report = reportReader(template)(workbook);
  const cell = looseCells(workbook, template, report.layouts);
  return { ...block, context: checkContext(template, report, { period: template.period, cell }) };
}

interface Understood {
  readonly rules: readonly { readonly rule: Rule; readonly context: CheckContext }[];
  readonly faults: readonly Finding[];
}

/** In the first way that has no fault; else with the faults of the first. */
function understood({ grid }: RuleOfValues, block: (reading: Reading) => ReadBlock): Understood {
  let first: Understood | undefined;
  for (const reading of readings) {
    const { workbook, template, context } = block(reading);
    const read = readRuleSheet({ ...workbook, sheets: [...workbook.sheets, grid] }, template);
    const faults = read.findings.filter(({ severity }) => severity === "error");
    const answer = { rules: read.rules.map((rule) => ({ rule, context })), faults };
    if (faults.length === 0) return answer;
    first ??= answer;
  }
  return first ?? { rules: [], faults: [] };
}

/** A sheet of rules may speak of all forms of a workbook, of which this is one. */
function isOfOtherForm({ ruleId }: Finding): boolean {
  return ruleId === "QT.BIEU";
}

/** Words of the user's own follow the code. */
function shownRule({ name }: RuleOfValues, { id, says }: Rule): string {
  return name.toUpperCase() === id ? `${name}: ${says.replace(`${ownKey}: `, "")}` : name;
}

/** The block has no number; the one it got in learning is nobody's word. */
function withoutKey(message: string): string {
  return message
    .replace(new RegExp(`^Biểu ${ownKey} `), messages.block)
    .replaceAll(new RegExp(` của ${ownKey}(?= |,)`, "g"), messages.ofBlock);
}

function linesOf(rule: Rule, shown: string, outcomes: readonly RuleOutcome[]): readonly CheckedLine[] {
  const violated: CheckedLine[] = [];
  const reasons = new Map<string, number>();
  let passed = 0;
  for (const { outcome } of outcomes) {
    if (outcome.outcome === "violated")
      violated.push({
        rule: shown,
        verdict: "violated",
        message: capitalised(withoutSays(outcome.message, rule)),
      });
    else if (outcome.outcome === "skipped")
      reasons.set(outcome.reason, (reasons.get(outcome.reason) ?? 0) + 1);
    else passed += 1;
  }
  const holds: CheckedLine = { rule: shown, verdict: "passed", message: messages.holds(passed) };
  return [
    ...violated,
    ...(violated.length === 0 && passed > 0 ? [holds] : []),
    ...[...reasons].map(([reason, count]) => ({
      rule: shown,
      verdict: "skipped" as const,
      message: messages.several(reason, count),
    })),
  ];
}

/** What the rule says stands beside it already. */
function withoutSays(message: string, { says }: Rule): string {
  return message.startsWith(`${says}: `) ? message.slice(says.length + 2) : message;
}
