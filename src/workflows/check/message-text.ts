/**
 * What to send to a unit about its report, ready to paste into Zalo: plain text, every fault with its place. Many
 * faults of one kind are one line: two hundred figures typed as text are one thing to mend.
 */
import { capitalised } from "../../core/text/capitalised";
import type { Finding, Severity } from "../../core/model/finding";
import { periodWords } from "../../core/model/period";
import { inFormOrder } from "./finding-order";
import { placesWords, placeWords } from "./finding-places";

const words = {
  greeting: (unit: string | null) => `Kính gửi ${unit ?? "đơn vị"},`,
  report: (title: string, period: string | null) =>
    [
      "báo cáo",
      ...(title === "" ? [] : [`“${title}”`]),
      ...(period === null ? [] : [periodWords(period)]),
    ].join(" "),
  missing: (report: string) => `Đến nay chưa nhận được ${report} của đơn vị. Đề nghị đơn vị gửi sớm.`,
  aboutFile: (file: string, report: string) => `Tệp “${file}” (${report}):`,
  aboutReport: (report: string) => `${capitalised(report)}:`,
  faults: "Đề nghị đơn vị xem lại các chỗ sau, sửa rồi gửi lại:",
  explain: "Đề nghị đơn vị giải trình các chỗ sau (số liệu khác thường, có thể vẫn đúng):",
  fault: (place: string, message: string) => `- ${place === "" ? "" : `${capitalised(place)}: `}${message}`,
  alike: (count: number, severity: Severity, places: string) =>
    ` (và ${count} ${severity === "error" ? "lỗi" : "chỗ"} khác cùng loại${places === "" ? "" : `: ${places}`})`,
};

export interface MessageAbout {
  /** Null where it is not known. */
  readonly unitName: string | null;
  /** Null where the report is in no file of its own. */
  readonly file: string | null;
  readonly title: string;
  readonly period: string | null;
  /** Why it could not be read or is not counted. */
  readonly reason: string | null;
  /** What is asked of the unit; notes are left out here. */
  readonly findings: readonly Finding[];
}

/** Null where there is nothing to ask of the unit. */
export function messageText(about: MessageAbout): string | null {
  const { unitName, file, title, period, reason } = about;
  const findings = inFormOrder(about.findings, []).filter(({ message }) => message !== reason);
  const faults = faultLines(findings, "error");
  const doubts = faultLines(findings, "explain");
  if (reason === null && faults.length + doubts.length === 0) return null;
  const report = words.report(title, period);
  return [
    words.greeting(unitName),
    file === null ? words.aboutReport(report) : words.aboutFile(baseName(file), report),
    ...(reason === null ? [] : [reason]),
    ...(faults.length > 0 ? [words.faults, ...faults] : []),
    ...(doubts.length > 0 ? [words.explain, ...doubts] : []),
  ].join("\n");
}

/** To a unit that sent nothing. */
export function missingText({
  unitName,
  title,
  period,
}: Pick<MessageAbout, "unitName" | "title" | "period">): string {
  return [words.greeting(unitName), words.missing(words.report(title, period))].join("\n");
}

/** So many of one kind are told one by one. */
const mostAlone = 2;

function faultLines(findings: readonly Finding[], severity: Severity): readonly string[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    byRule.set(finding.ruleId, [...(byRule.get(finding.ruleId) ?? []), finding]);
  }
  return [...byRule.values()].flatMap((alike) => {
    if (alike.length <= mostAlone) return alike.map(lineOf);
    const [first, ...others] = alike;
    return first
      ? [lineOf(first) + words.alike(others.length, severity, placesWords(others, first.sheet))]
      : [];
  });
}

function lineOf(finding: Finding): string {
  return words.fault(placeWords(finding), finding.message);
}

/** The unit knows nothing of the office's folders. */
function baseName(file: string): string {
  return file.replace(/^.*[/\\]/, "");
}
