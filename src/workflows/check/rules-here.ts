/** The rules that are written in the open workbook itself, in sheets "Quy tắc", joined to those of the form. */
import { ownSheetNames } from "../../core/consolidation/own-sheets";
import type { Finding } from "../../core/model/finding";
import type { Grid, Workbook } from "../../core/model/grid";
import type { Template } from "../../core/templates/template";
import { readRuleSheet } from "../../core/templates/written-rules/read-rule-sheet";
import { isNamedAsRules, isRuleSheet } from "../../core/templates/written-rules/rule-sheet-header";
import { withWrittenRules } from "../../core/templates/written-rules/with-written-rules";

const messages = {
  faults: (sheet: string, count: number) =>
    `Trang “${sheet}” có ${count} chỗ cần xem lại. Hãy mở trang đó rồi kiểm tra để biết từng chỗ.`,
};

export interface RulesHere {
  /** The form with the written rules. */
  readonly template: Template;
  /** The sheets they are written in. */
  readonly sheets: ReadonlySet<string>;
  /** What is wrong with the rules themselves, at their cells. */
  readonly findings: readonly Finding[];
}

/** Nothing is read again while neither the template nor a sheet of rules was changed. */
export function rulesHere(workbook: Workbook, template: Template): RulesHere {
  const own = ownSheetNames(workbook);
  const sheets = workbook.sheets.filter(({ name }) => !own.has(name));
  const grids = sheets.filter(isOfRules);
  const before = known.get(template);
  const isSame =
    before?.grids.length === grids.length && before.grids.every((grid, at) => grid === grids[at]);
  if (before && isSame) return before.rules;
  const written = readRuleSheet({ ...workbook, sheets }, template);
  const rules = {
    template: withWrittenRules(template, written),
    sheets: new Set(grids.map(({ name }) => name)),
    findings: written.findings,
  };
  known.set(template, { grids, rules });
  return rules;
}

const known = new WeakMap<Template, { readonly grids: readonly Grid[]; readonly rules: RulesHere }>();

/** A sheet that holds rules, or means to: it is no form. */
export function isOfRules(grid: Grid): boolean {
  return isRuleSheet(grid) || isNamedAsRules(grid);
}

/** Where faults of the rules are not listed: that there are some. */
export function ruleNotes({ findings }: RulesHere): readonly string[] {
  const counts = new Map<string, number>();
  for (const { sheet, severity } of findings)
    if (sheet !== null && severity !== "note") counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => messages.faults(sheet, count));
}
