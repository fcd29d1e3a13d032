/** The findings of a pile by what was found, and what could not be judged and why. */
import type { CheckedReport } from "../../workflows/check/checked-report";
import { entry, section, table } from "./screen";

const words = {
  title: "Theo loại",
  captions: ["Chỗ", "Tệp"],
  skipped: "Có chỗ chưa xét được; từng quy tắc ghi trong tệp kết quả",
  skippedBy: (rules: number, files: number) => `${rules} quy tắc, ${files} tệp`,
};

/** Errors and what needs a reason, the most frequent first. */
export function ruleSection(reports: readonly CheckedReport[]): readonly string[] {
  const kinds = new Map<string, { places: number; files: number }>();
  for (const { groups } of reports.filter(({ refusal }) => refusal === null)) {
    for (const { title, findings } of groups) {
      const places = findings.filter(({ severity }) => severity !== "note").length;
      const before = kinds.get(title) ?? { places: 0, files: 0 };
      if (places > 0) kinds.set(title, { places: before.places + places, files: before.files + 1 });
    }
  }
  const most = [...kinds].sort(([, one], [, other]) => other.places - one.places || other.files - one.files);
  const { header, rows } = table(
    words.captions,
    most.map(([title, { places, files }]) => [title, places, files]),
  );
  const [first, ...others] = section(words.title, rows, "loại");
  return first === undefined ? [] : [first, header, ...others];
}

/** By reason: rows that a unit left blank leave nearly every rule with something it could not judge. */
export function skippedSection(reports: readonly CheckedReport[]): readonly string[] {
  const reasons = new Map<string, { readonly rules: Set<string>; readonly files: Set<CheckedReport> }>();
  for (const report of reports) {
    for (const { ruleId, reason } of report.skipped) {
      const known = reasons.get(reason) ?? { rules: new Set<string>(), files: new Set<CheckedReport>() };
      known.rules.add(ruleId);
      known.files.add(report);
      reasons.set(reason, known);
    }
  }
  const entries = [...reasons].map(([reason, { rules, files }]) =>
    entry(words.skippedBy(rules.size, files.size), reason),
  );
  return section(words.skipped, entries, "lý do");
}
