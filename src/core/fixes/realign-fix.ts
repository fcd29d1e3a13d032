/**
 * "Đưa về đúng chỗ": every row and column of a table back to where the form has it, in one step for a sheet. It is
 * offered only where a check of the result reads every figure as before.
 */
import type { Finding } from "../model/finding";
import type { Workbook } from "../model/grid";
import type { ReportData } from "../model/report-data";
import { matchWorkbook, type MatchedSheet, type WorkbookMatch } from "../templates/match-workbook";
import { reportReader } from "../templates/read-report";
import { stampedSheets } from "../templates/report-identity";
import type { Template } from "../templates/template";
import type { Fix, FixChange, KeyedFinding, Unfixable } from "./fix";
import { type NotRearranged, type Rearrangement, rearrangementOf } from "./rearrangement";
import { rearrangedCells } from "./rearranged-cells";
import { simulated } from "./simulated";

const labels = {
  rows: "Đưa dòng về đúng chỗ",
  columns: "Đưa cột về đúng chỗ",
  both: "Đưa dòng, cột về đúng chỗ",
};

const reasons = {
  merged: "Bảng có ô số liệu bị gộp; hãy tách các ô đó trước.",
  unsure:
    "Không chắc chuyển tự động giữ đúng mọi số liệu; hãy chuyển lại các dòng, cột này bằng tay theo biểu mẫu.",
};

const warning =
  "Nội dung, công thức và định dạng số được chuyển; chữ đậm, màu nền và độ cao dòng ở từng chỗ giữ nguyên.";

export function isMoved({ ruleId }: Finding): boolean {
  return ruleId === "CT.DONG.CHUYEN" || ruleId === "CT.COT.CHUYEN";
}

export interface RealignedReport {
  readonly workbook: Workbook;
  readonly template: Template;
  /** The sheets that are this report. */
  readonly sheets: ReadonlySet<string>;
}

/** @param findings Those of one sheet that say that rows or columns moved. */
export function realignFix(
  report: RealignedReport,
  findings: readonly KeyedFinding[],
  all: readonly KeyedFinding[],
): readonly (Fix | Unfixable)[] {
  const [first] = findings;
  const own = ownPart(report, report.workbook);
  const matched = matchWorkbook(own, report.template, stampedSheets(own));
  const at = matched.sheets.find(({ view }) => view.grid.name === first?.sheet);
  if (!first || !at) return [];
  const planned = plannedChanges(report, matched, at, all);
  if ("reason" in planned) return findings.map(({ key }) => ({ key, reason: planned.reason }));
  const { rearrangement, changes } = planned;
  const fix: Fix = {
    key: `realign:${at.view.grid.name}`,
    ruleId: first.ruleId,
    mends: findings.map(({ key }) => key),
    label:
      rearrangement.columns.size === 0
        ? labels.rows
        : rearrangement.rows.size === 0
          ? labels.columns
          : labels.both,
    sheet: at.view.grid.name,
    changes,
    warning,
  };
  return [fix];
}

interface Planned {
  readonly rearrangement: Rearrangement;
  readonly changes: readonly FixChange[];
}

function ownPart({ sheets }: RealignedReport, workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => sheets.has(name)) };
}

function plannedChanges(
  report: RealignedReport,
  matched: WorkbookMatch,
  at: MatchedSheet,
  all: readonly KeyedFinding[],
): Planned | NotRearranged {
  const sheet = at.view.grid.name;
  if (all.some((finding) => finding.ruleId === "CT.O.GOP" && finding.sheet === sheet))
    return { reason: reasons.merged };
  const rearrangement = rearrangementOf(at);
  if ("reason" in rearrangement) return rearrangement;
  const { workbook, template } = report;
  const read = reportReader(template);
  const before = read(ownPart(report, workbook));
  // A caption over a group stands in its first column only and stays there when columns below it change places.
  const header = at.match?.header;
  const attempts = rearrangement.columns.size === 0 || !header ? [1] : [header.top, header.bottom];
  let refusal: NotRearranged = { reason: reasons.unsure };
  for (const captionsFrom of attempts) {
    const changes = rearrangedCells(workbook, matched, at, rearrangement, captionsFrom);
    if ("reason" in changes) {
      refusal = changes;
      continue;
    }
    const after = read(ownPart(report, simulated(workbook, changes)));
    if (hasSameFigures(before.report, after.report) && isMended(before.findings, after.findings, sheet))
      return { rearrangement, changes };
  }
  return refusal;
}

function hasSameFigures(before: ReportData, after: ReportData): boolean {
  return [...before.sheets].every(([key, { fields, rows }]) => {
    const again = after.sheets.get(key);
    if (!again || again.fields.size !== fields.size || again.rows.length !== rows.length) return false;
    return [...fields].every(
      ([field, { figure }]) => JSON.stringify(figure) === JSON.stringify(again.fields.get(field)?.figure),
    );
  });
}

/** Nothing on the sheet is out of place any more, and no error is new. */
function isMended(before: readonly Finding[], after: readonly Finding[], sheet: string): boolean {
  const errors = (findings: readonly Finding[], ruleId: string) =>
    findings.filter((finding) => finding.ruleId === ruleId && finding.severity === "error").length;
  return after.every(
    (finding) =>
      !(isMoved(finding) && finding.sheet === sheet) &&
      errors(after, finding.ruleId) <= errors(before, finding.ruleId),
  );
}
