/**
 * The reports of the open workbook, judged: that of the form (of a consolidation, the report of the unit above), and
 * those of sheets beside it that units filled in. Pure: the same workbook gives the same reports.
 */
import type { Explanation } from "../../core/explanations/explanation";
import { explanationIndex } from "../../core/explanations/explanations";
import { ownSheetNames } from "../../core/consolidation/own-sheets";
import type { Workbook } from "../../core/model/grid";
import type { UnitSheet } from "../unit-sheets";
import type { CheckedReport } from "./checked-report";
import { headLineOf } from "./head-line";
import type { CheckedHere, HereBasis, NothingHere } from "./here";
import { type HereReport, hereReport, readingOf, type SheetsToJudge } from "./here-report";
import { judgedReport } from "./judged-report";
import { ruleNotes, type RulesHere, rulesHere } from "./rules-here";
import { templateOfSheets } from "./template-part";

const messages = {
  ownSheet: (name: string) =>
    `Trang “${name}” do DOAN lập nên không kiểm tra. Hãy mở trang có biểu rồi bấm lại.`,
  unitList: (name: string) =>
    `Trang “${name}” là danh sách đơn vị, không phải biểu. Hãy mở trang có biểu rồi bấm lại.`,
  noForm: (name: string) =>
    `Trang “${name}” không phải biểu nào của mẫu nên không có gì để kiểm tra. Hãy mở trang có biểu, hoặc kiểm tra cả tệp.`,
  noForms: "Không trang nào trong tệp này là biểu của mẫu nên không có gì để kiểm tra.",
  blank: "Biểu chưa điền số liệu nào nên chưa có gì để kiểm tra.",
};

export interface HereToJudge {
  readonly workbook: Workbook;
  readonly basis: HereBasis;
  readonly explanations: readonly Explanation[];
}

export function judgeHere(here: HereToJudge): CheckedHere | NothingHere {
  const { workbook, basis, explanations } = here;
  const { scope } = basis.input;
  const rules = rulesHere(workbook, basis.form.template);
  const judged = scope === "workbook" ? wholeReports(here, rules) : activeReports(here, rules);
  if ("outcome" in judged) return judged;
  const [first] = judged.reports;
  return {
    outcome: "checked",
    scope,
    reports: judged.reports,
    headLine: first ? headLineOf(first) : "",
    template: rules.template,
    notes: [...basis.form.notes, ...judged.notes],
    explanations,
    workbook,
    basis,
  };
}

interface Judged {
  readonly reports: readonly CheckedReport[];
  readonly notes: readonly string[];
}

function wholeReports(here: HereToJudge, rules: RulesHere): Judged | NothingHere {
  const form = hereReport({ ...formSheets(here, rules), only: null, alsoFound: rules.findings });
  const ofUnits = here.basis.form.unitSheets.flatMap(
    (unitSheet) => unitReport(here, rules, unitSheet, null)?.report ?? [],
  );
  if (!form && ofUnits.length === 0) return nothing(messages.noForms);
  // The blank form beside the sheets of units is only there to be compared with.
  const isShown = form && (!form.isBlank || rules.findings.length > 0 || ofUnits.length === 0);
  return {
    reports: [...(isShown ? [form.report] : []), ...ofUnits],
    notes: form?.isBlank && ofUnits.length === 0 ? [messages.blank] : [],
  };
}

function activeReports(here: HereToJudge, rules: RulesHere): Judged | NothingHere {
  const { activeSheet: name, form } = here.basis;
  if (ownSheetNames(here.workbook).has(name)) return nothing(messages.ownSheet(name));
  if (rules.sheets.has(name)) return { reports: [ruleSheetReport(here, rules)], notes: [] };
  const unitSheet = form.unitSheets.find(({ sheets }) => sheets.includes(name));
  const found = unitSheet
    ? unitReport(here, rules, unitSheet, name)
    : hereReport({ ...formSheets(here, rules), only: name });
  if (!found) return nothing((form.listSheets.has(name) ? messages.unitList : messages.noForm)(name));
  return {
    reports: [found.report],
    notes: [...(found.isBlank ? [messages.blank] : []), ...ruleNotes(rules)],
  };
}

/** All sheets but lists, rules and what units filled in; our own stay, for the form may be a consolidation. */
function formSheets(
  { workbook, basis, explanations }: HereToJudge,
  { template, sheets }: RulesHere,
): Omit<SheetsToJudge, "only"> {
  const { unitSheets, listSheets } = basis.form;
  const ofUnits = new Set(unitSheets.flatMap((unitSheet) => unitSheet.sheets));
  const ofForm = workbook.sheets.filter(
    ({ name }) => !ofUnits.has(name) && !listSheets.has(name) && !sheets.has(name),
  );
  return { workbook: { ...workbook, sheets: ofForm }, template, basis, explanations };
}

/** Judged by the forms that the unit filled in: the others are with other units, or not here. */
function unitReport(
  { workbook, basis, explanations }: HereToJudge,
  { template }: RulesHere,
  { sheets }: UnitSheet,
  only: string | null,
): HereReport | undefined {
  const ofUnit: Workbook = {
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => sheets.includes(name)),
    // Where the workbook is a consolidation its stamps are the receiver's.
    definedNames: workbook.definedNames.filter(({ name }) => !name.startsWith("DOAN_")),
  };
  const keys = new Set(readingOf(ofUnit, template).layouts.map(({ key }) => key));
  return hereReport({
    workbook: ofUnit,
    template: templateOfSheets(template, keys),
    basis: { ...basis, fileName: sheets[0] ?? null },
    explanations,
    only,
    isNamedByUnit: true,
  });
}

/** Of a sheet of rules only the rules themselves are judged. */
function ruleSheetReport({ basis, explanations }: HereToJudge, rules: RulesHere): CheckedReport {
  const name = basis.activeSheet;
  return judgedReport(
    {
      source: { kind: "open-workbook", sheets: [name] },
      unit: null,
      unitText: null,
      period: rules.template.period,
      refusal: null,
      findings: rules.findings.filter(({ sheet }) => sheet === name),
      passed: 0,
      skipped: [],
      rules: rules.template.rules,
      sheets: [name],
    },
    explanationIndex(explanations),
  );
}

function nothing(message: string): NothingHere {
  return { outcome: "nothing", message };
}
