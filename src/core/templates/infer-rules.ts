/**
 * Rules that the form itself states: its formulas (`=SUM(C14:C16)`, `=M12/L12`, `='Biểu 2'!F22`), expressions in
 * its row of numbers ("7=8+9"), captions ("TỔNG CỘNG (I + II)", "Trong đó: nữ", "Đoàn viên đầu kỳ") and choices. One
 * rule for each row or column, with a relation for each cell, so that a fault is told as "dòng I" or "cột 7".
 */
import type { Rule } from "../rules/rule";
import { ageBandRules } from "./infer-age-bands";
import { balanceRules } from "./infer-balance-rules";
import { choiceRules } from "./infer-choice-rules";
import { continuityRules } from "./infer-continuity";
import { formulaRules } from "./infer-formula-rules";
import { groupRules } from "./infer-group-rules";
import { listRules } from "./infer-list-rules";
import { listTotalRules } from "./infer-list-totals";
import { partitionRules } from "./infer-partitions";
import { partRules } from "./infer-parts";
import { printedRules } from "./infer-printed-rules";
import { rangeRules } from "./infer-range-rules";
import { ratioRules } from "./infer-ratio-rules";
import { type FormFields, formFields } from "./infer-relations";
import { requiredRules } from "./infer-required-rules";
import { siblingShareRules } from "./infer-share-rules";
import type { LearnedSheet } from "./infer-sheet";
import { totalRules } from "./infer-total-rules";

/** @param period The period that the form prints, as a period id; null where it prints none. */
export function inferRules(learned: readonly LearnedSheet[], period: string | null): Rule[] {
  const sheets = learned.map(({ sheet }) => sheet);
  const fields = formFields(sheets);
  const sums = learned
    .filter(({ sheet }) => sheet.shape === "form")
    .flatMap((form) => [
      ...formulaRules(form.sheet, sheets, fields),
      ...printedRules(form, fields),
      ...totalRules(form, fields),
      ...partitionRules(form.sheet, fields),
      ...siblingShareRules(form, fields),
    ]);
  const others = learned.flatMap((form) => rulesBesideSums(form, fields, sums, period));
  return withUniqueIds([...sums, ...others]);
}

function rulesBesideSums(
  form: LearnedSheet,
  fields: FormFields,
  sums: readonly Rule[],
  period: string | null,
): Rule[] {
  const { sheet } = form;
  if (sheet.shape !== "form")
    return [
      ...choiceRules(form),
      ...groupRules(sheet),
      ...ageBandRules(sheet),
      ...listRules(sheet),
      ...listTotalRules(sheet),
      ...requiredRules(sheet),
    ];
  const parts = partRules(form, fields, sums);
  return [
    ...parts,
    ...balanceRules(sheet, fields, sums),
    ...ratioRules(sheet),
    ...continuityRules(sheet, fields, period),
    ...choiceRules(form),
    ...rangeRules(form, [...sums, ...parts]),
    ...requiredRules(sheet),
  ];
}

/** A row or column of which the form says two different things has a rule for each: "B1.COT.7", "B1.COT.7.2". */
function withUniqueIds(rules: readonly Rule[]): Rule[] {
  const taken = new Set<string>();
  return rules.map((rule) => {
    let id = rule.id;
    for (let copy = 2; taken.has(id); copy += 1) id = `${rule.id}.${copy}`;
    taken.add(id);
    return { ...rule, id };
  });
}
