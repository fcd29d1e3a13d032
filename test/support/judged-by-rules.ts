/** A workbook that holds its own sheet "Quy tắc", judged as a file is: the form learned, the rules read, both applied. */
import type { Finding } from "../../src/core/model/finding";
import type { Workbook } from "../../src/core/model/grid";
import { inferTemplate } from "../../src/core/templates/infer-template";
import { reportReader } from "../../src/core/templates/read-report";
import { looseCells } from "../../src/core/templates/written-rules/loose-cells";
import { readRuleSheet, type WrittenRules } from "../../src/core/templates/written-rules/read-rule-sheet";
import { ruleFindings, type RuleJudgement } from "../../src/workflows/rule-findings";

export interface Judged extends RuleJudgement {
  readonly written: WrittenRules;
}

/** By the written rules alone. */
export function judgedByRules(workbook: Workbook): Judged {
  const template = inferTemplate(workbook, "bai-bao.xlsx");
  const written = readRuleSheet(workbook, template);
  const reading = reportReader(template)(workbook);
  const judgement = ruleFindings({ ...template, rules: [...written.rules] }, reading, {
    period: null,
    cell: looseCells(workbook, template, reading.layouts),
  });
  return { ...judgement, written };
}

/** "E5 QT.COT error", for comparing. */
export function told({ cell, ruleId, severity }: Finding): string {
  return `${cell ?? ""} ${ruleId} ${severity}`;
}
