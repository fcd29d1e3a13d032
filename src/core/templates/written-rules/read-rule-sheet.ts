/**
 * The rules that users write in sheets "Quy tắc", one a line, as rules of the template:
 *   Mã | Biểu | Vế trái | Phép so sánh | Vế phải | Sai số | Mức | Diễn giải
 *   TC1 | B1  | [TC](1) | =            | [I](1) + [II](1) | 0 | Lỗi | Tổng số bằng hai khối cộng lại
 * The sheet is itself looked over: whatever cannot be understood is told at its cell, and a line is either used or told.
 */
import type { Finding } from "../../model/finding";
import type { Grid, Workbook } from "../../model/grid";
import type { Rule } from "../../rules/rule";
import { formFields } from "../infer-relations";
import { viewOf } from "../sheet-view";
import type { Template } from "../template";
import type { FormsOfRules } from "./compile-line";
import { ruleForms } from "./rule-forms";
import { sheetFault } from "./rule-faults";
import { type ReadLine, readRuleLine } from "./read-rule-line";
import { ruleLines } from "./rule-lines";
import { findRuleHeader, isNamedAsRules, type RuleHeader } from "./rule-sheet-header";

export interface WrittenRules {
  /** The first sheet of rules; null where the workbook has none. */
  readonly sheet: string | null;
  /** All of them. */
  readonly sheets: readonly string[];
  readonly rules: readonly Rule[];
  /** On the sheets of rules themselves. */
  readonly findings: readonly Finding[];
}

/**
 * @param workbook Where the rules stand; with the form in it, addresses are held against what the form prints, too.
 * @param template What the rules are about; a rule may switch off or change one of its own by its code.
 */
export function readRuleSheet(workbook: Workbook, template: Template): WrittenRules {
  const all = ruleForms(template, workbook);
  const forms: FormsOfRules = { template, all, exists: formFields(template.sheets).has };
  const sheets = workbook.sheets.flatMap((grid) => {
    const header = findRuleHeader(grid);
    return header ? [{ grid, header }] : [];
  });
  const read: ReadLine[] = [];
  for (const { grid, header } of sheets) read.push(...linesOf(workbook, grid, header, forms, read));
  return {
    sheet: sheets[0]?.grid.name ?? null,
    sheets: sheets.map(({ grid }) => grid.name),
    rules: read.flatMap(({ rules }) => rules),
    findings: [
      ...workbook.sheets
        .filter((grid) => isNamedAsRules(grid) && !findRuleHeader(grid) && grid.lastRow > 0)
        .map(({ name }) => sheetFault(name)),
      ...read.flatMap(({ findings }) => findings),
    ],
  };
}

function linesOf(
  workbook: Workbook,
  grid: Grid,
  header: RuleHeader,
  forms: FormsOfRules,
  before: readonly ReadLine[],
): readonly ReadLine[] {
  const codes = new Map(before.map(({ code, row }) => [code, row]));
  return ruleLines(viewOf(grid, workbook.formats), header).map((line) => {
    const read = readRuleLine(line, grid.name, codes, forms);
    codes.set(read.code, read.row);
    return read;
  });
}
