/** What to send to a unit about its file, ready to paste into Zalo: plain text, every fault with its place. */
import type { FileOutcome } from "../../core/consolidation/file-outcome";
import type { Finding } from "../../core/model/finding";
import { periodWords } from "../../core/model/period";
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import type { RowStatus } from "./preflight-row";

const words = {
  greeting: (unit: string | null) => `Kính gửi ${unit ?? "đơn vị"},`,
  report: (title: string, period: string | null) =>
    `“${title}”${period === null ? "" : ` ${periodWords(period)}`}`,
  missing: (report: string) => `Đến nay chưa nhận được báo cáo ${report} của đơn vị. Đề nghị đơn vị gửi sớm.`,
  aboutFile: (file: string, report: string) => `Tệp “${file}” (báo cáo ${report}):`,
  faults: "Đề nghị đơn vị xem lại các chỗ sau, sửa rồi gửi lại:",
  fault: (place: string, message: string) => `- ${place}${message}`,
  place: (sheet: string | null, cell: string | null) =>
    [...(sheet === null ? [] : [`trang “${sheet}”`]), ...(cell === null ? [] : [`ô ${cell}`])].join(", "),
};

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
  const report = words.report(template.title, period);
  if (status === "missing") return lines([words.greeting(unit?.name ?? null), words.missing(report)]);
  if (!outcome || status === "kept" || status === "not-a-report") return null;
  const faults = outcome.findings.filter(({ severity }) => severity !== "note");
  const isRefused = outcome.use === "unreadable" || outcome.use === "left-out";
  if (!isRefused && faults.length === 0) return null;
  const heading = [words.greeting(outcome.unit?.name ?? null), words.aboutFile(outcome.file, report)];
  const reason = isRefused && outcome.reason !== null ? [outcome.reason] : [];
  const rest = faults.filter(({ message }) => message !== outcome.reason);
  return lines([...heading, ...reason, ...(rest.length > 0 ? [words.faults, ...rest.map(faultLine)] : [])]);
}

function faultLine({ sheet, cell, message }: Finding): string {
  const place = words.place(sheet, cell);
  return words.fault(place === "" ? "" : `${place}: `, message);
}

function lines(texts: readonly string[]): string {
  return texts.join("\n");
}
