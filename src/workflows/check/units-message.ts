/** One message for all units, to paste into the office's group: who sent what, how it is, who sent nothing. */
import { compareText } from "../../core/consolidation/compare-text";
import { periodWords } from "../../core/model/period";
import type { OrgUnit } from "../../core/units/org-unit";
import type { CheckedReport } from "./checked-report";

const words = {
  heading: (title: string, period: string | null, sent: number, expected: number) =>
    `Kết quả kiểm tra báo cáo${title === "" ? "" : ` “${title}”`}${period === null ? "" : ` ${periodWords(period)}`}: ${sent}/${expected} đơn vị đã gửi.`,
  unit: (number: number, name: string, states: readonly string[]) =>
    `${number}. ${name}: ${states.join("; ")}`,
  file: (file: string, state: string) => `tệp “${file}” ${state}`,
  faultless: "không có lỗi",
  errors: (count: number) => `${count} lỗi`,
  explain: (count: number) => `${count} cần giải trình`,
  mainly: (faults: readonly string[]) => ` (${faults.join(", ")})`,
  fault: (title: string, count: number) => (count > 1 ? `${title}: ${count} chỗ` : title),
  more: (count: number) => `và ${count} loại khác`,
  missing: (count: number, names: readonly string[]) => `Chưa gửi (${count}): ${names.join(", ")}.`,
  strangers: (files: readonly string[]) =>
    `Chưa rõ của đơn vị nào: ${files.map((file) => `“${file}”`).join(", ")}.`,
};

/** So many kinds of fault are named for a unit. */
const mostKinds = 3;

export interface UnitsMessageInput {
  readonly reports: readonly CheckedReport[];
  /** The units that must report, in the order of the list. */
  readonly expected: readonly OrgUnit[];
  /** Of the template. */
  readonly title: string;
  readonly period: string | null;
}

export function unitsMessage({ reports, expected, title, period }: UnitsMessageInput): string {
  const byUnit = new Map<string, CheckedReport[]>();
  for (const report of [...reports].sort(byFile)) {
    if (report.unit) byUnit.set(report.unit.code, [...(byUnit.get(report.unit.code) ?? []), report]);
  }
  const sent = expected.filter(({ code }) => byUnit.has(code));
  const missing = expected.filter(({ code }) => !byUnit.has(code));
  const others = [...byUnit.values()].flatMap(([report]) =>
    report?.unit && !expected.some(({ code }) => code === report.unit?.code) ? [report.unit] : [],
  );
  const strangers = reports
    .filter(({ unit }) => !unit)
    .map(fileOf)
    .sort(compareText);
  return [
    words.heading(title, period, sent.length, expected.length),
    ...[...sent, ...others].map(({ code, name }, index) =>
      words.unit(index + 1, name, statesOf(byUnit.get(code) ?? [])),
    ),
    ...(missing.length > 0
      ? [
          words.missing(
            missing.length,
            missing.map(({ name }) => name),
          ),
        ]
      : []),
    ...(strangers.length > 0 ? [words.strangers(strangers)] : []),
  ].join("\n");
}

/** Of several files of a unit each with its name. */
function statesOf(reports: readonly CheckedReport[]): readonly string[] {
  if (reports.length === 1) return reports.map(stateOf);
  return reports.map((report) => words.file(fileOf(report), stateOf(report)));
}

function stateOf({ refusal, counts, groups }: CheckedReport): string {
  if (refusal !== null) return withoutStop(refusal);
  const state = [
    ...(counts.error > 0 ? [words.errors(counts.error)] : []),
    ...(counts.explain > 0 ? [words.explain(counts.explain)] : []),
  ].join(", ");
  if (state === "") return words.faultless;
  const kinds = groups.flatMap(({ title, severity, findings }) => {
    const open = findings.filter(({ explanation }) => explanation === null).length;
    return severity === "note" || open === 0 ? [] : [words.fault(title, open)];
  });
  const rest = kinds.length - mostKinds;
  return state + words.mainly([...kinds.slice(0, mostKinds), ...(rest > 0 ? [words.more(rest)] : [])]);
}

function fileOf({ source }: CheckedReport): string {
  return source.kind === "file" ? source.file.replace(/^.*[/\\]/, "") : source.sheets.join(", ");
}

/** So that the order in which files were picked changes nothing. */
function byFile(one: CheckedReport, other: CheckedReport): number {
  return compareText(fileOf(one), fileOf(other));
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
