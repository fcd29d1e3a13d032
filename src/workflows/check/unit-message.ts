/** The message to a unit about its checked report; what was explained is not asked again. */
import type { Template } from "../../core/templates/template";
import type { CheckedReport } from "./checked-report";
import { messageText } from "./message-text";

/** Null where there is nothing to ask of the unit. */
export function messageOfReport(
  report: CheckedReport,
  template: Pick<Template, "title" | "period">,
): string | null {
  const { source, unit, unitText, period, refusal, groups } = report;
  return messageText({
    unitName: unit?.name ?? unitText,
    file: source.kind === "file" ? source.file : null,
    title: template.title,
    // A file that cannot be read does not say for when it is.
    period: period ?? template.period,
    reason: refusal,
    findings: groups.flatMap(({ findings }) => findings.filter(({ explanation }) => explanation === null)),
  });
}
