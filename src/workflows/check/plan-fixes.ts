/** The quick fixes of findings that the officer chose, with every cell before and after. Nothing is written. */
import { fixesOf, type PlannedFixes } from "../../core/fixes/fixes-of";
import type { Workbook } from "../../core/model/grid";
import type { Template } from "../../core/templates/template";
import type { CheckedReport } from "./checked-report";

export interface FixableReport {
  /** As it was read for the check. */
  readonly workbook: Workbook;
  /** Without one, moved rows and columns cannot be put back. */
  readonly template: Template | undefined;
  readonly report: Pick<CheckedReport, "groups" | "source">;
}

/** @param keys Of the findings; those of a whole group for "Sửa cả 14 ô". */
export function planFixes(
  { workbook, template, report }: FixableReport,
  keys: Iterable<string>,
): PlannedFixes {
  const findings = report.groups.flatMap((group) => group.findings);
  const sheets = report.source.kind === "open-workbook" ? report.source.sheets : [];
  const own = sheets.length === 0 ? workbook.sheets.map(({ name }) => name) : sheets;
  return fixesOf({ workbook, template, sheets: new Set(own) }, findings, new Set(keys));
}
