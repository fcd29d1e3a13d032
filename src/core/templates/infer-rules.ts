/**
 * Rules that the form itself states: its formulas (`=SUM(C14:C16)`, `=M12/L12`, `='Biểu 2'!F22`), expressions in
 * its row of numbers ("7=8+9") and captions ("TỔNG CỘNG (I + II)"). One rule for each row or column, with a
 * relation for each cell, so that a fault is told as "dòng I" or "cột 7".
 */
import type { Rule } from "../rules/rule";
import { formulaRules } from "./infer-formula-rules";
import { partitionRules } from "./infer-partitions";
import { printedRules } from "./infer-printed-rules";
import { formFields } from "./infer-relations";
import { siblingShareRules } from "./infer-share-rules";
import type { LearnedSheet } from "./infer-sheet";
import { totalRules } from "./infer-total-rules";

export function inferRules(learned: readonly LearnedSheet[]): Rule[] {
  const sheets = learned.map(({ sheet }) => sheet);
  const fields = formFields(sheets);
  const rules = learned
    .filter(({ sheet }) => sheet.shape === "form")
    .flatMap((form) => [
      ...formulaRules(form.sheet, sheets, fields),
      ...printedRules(form, fields),
      ...totalRules(form, fields),
      ...partitionRules(form.sheet, fields),
      ...siblingShareRules(form, fields),
    ]);
  return withUniqueIds(rules);
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
