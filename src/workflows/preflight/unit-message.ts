/** The message to a unit about its file in the preview of a consolidation. */
import type { FileOutcome } from "../../core/consolidation/file-outcome";
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import { messageText, missingText } from "../check/message-text";
import type { RowStatus } from "./preflight-row";

export interface MessageInput {
  readonly status: RowStatus;
  readonly outcome?: FileOutcome;
  /** Of a unit that sent nothing. */
  readonly unit?: OrgUnit;
  readonly template: Template;
  readonly period: string | null;
}

/** Null where there is nothing to ask of the unit. */
export function unitMessage({ status, outcome, unit, template, period }: MessageInput): string | null {
  const { title } = template;
  if (status === "missing") return missingText({ unitName: unit?.name ?? null, title, period });
  if (!outcome || status === "kept" || status === "not-a-report") return null;
  const isRefused = outcome.use === "unreadable" || outcome.use === "left-out";
  return messageText({
    unitName: outcome.unit?.name ?? null,
    file: outcome.file,
    title,
    period,
    reason: isRefused ? outcome.reason : null,
    findings: outcome.findings,
  });
}
