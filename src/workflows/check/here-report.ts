/** The report that some sheets of the open workbook make, judged like a file that was sent. */
import type { Explanation } from "../../core/explanations/explanation";
import type { Finding } from "../../core/model/finding";
import type { Workbook } from "../../core/model/grid";
import { type ReportReading, reportReader } from "../../core/templates/read-report";
import type { Template } from "../../core/templates/template";
import { sentFileOf } from "../read-sent-file";
import { submissionOf } from "../read-submission";
import type { CheckedReport } from "./checked-report";
import type { HereBasis } from "./here";
import { reportFrom } from "./report-of";
import { templateOfRulesAbout } from "./template-part";

export interface SheetsToJudge {
  /** Only the sheets of this report. */
  readonly workbook: Workbook;
  readonly template: Template;
  readonly basis: HereBasis;
  readonly explanations: readonly Explanation[];
  /** The one sheet to judge, with the others to understand it by; null for all. */
  readonly only: string | null;
  /** Sheets beside the form are named after their units, not as the form names them. */
  readonly isNamedByUnit?: boolean;
  /** Found elsewhere, and part of this report. */
  readonly alsoFound?: readonly Finding[];
}

export interface HereReport {
  readonly report: CheckedReport;
  /** Nothing is filled in. */
  readonly isBlank: boolean;
}

/** `undefined` where no sheet (or not the one asked for) is one of the form's. */
export function hereReport(sheets: SheetsToJudge): HereReport | undefined {
  const { workbook, template, basis, explanations, only } = sheets;
  const { isNamedByUnit = false, alsoFound = [] } = sheets;
  const reading = readingOf(workbook, template);
  const shown = template.sheets.flatMap(({ key, table }) => {
    const layout = reading.layouts.find((one) => one.key === key);
    return layout && table && (only === null || layout.sheetName === only) ? [layout] : [];
  });
  const [first] = shown;
  if (!first) return undefined;
  const judgedBy = only === null ? template : templateOfRulesAbout(template, first.key);
  const sent = sentFileOf(
    { file: basis.fileName ?? "", sha256: "", container: "xlsx", workbook },
    { template: judgedBy, read: () => reading },
  );
  const submission = submissionOf(sent, basis.units, {
    template: judgedBy,
    previous: basis.input.previous,
  });
  // A form nobody filled in yet has no faults: neither what is missing nor whose it is.
  const found = sent.isBlank ? [] : submission.findings;
  const findings = [
    ...found.filter(
      ({ sheet, ruleId }) => (only === null || sheet === only) && !(isNamedByUnit && ruleId === renamedSheet),
    ),
    ...alsoFound,
  ];
  const unjudged = sent.isBlank ? { passed: 0, skipped: [] } : {};
  const report = reportFrom(
    { ...submission, ...unjudged, findings, period: submission.period ?? template.period },
    { kind: "open-workbook", sheets: shown.map(({ sheetName }) => sheetName) },
    { template: judgedBy, explanations },
  );
  return { report, isBlank: sent.isBlank };
}

const renamedSheet = "CT.TRANG.TEN";

/** Formulas are parsed once for a form, however often its cells are edited. */
export function readingOf(workbook: Workbook, template: Template): ReportReading {
  const read = readers.get(template) ?? reportReader(template);
  readers.set(template, read);
  return read(workbook);
}

const readers = new WeakMap<Template, ReturnType<typeof reportReader>>();
