/** Checked reports made by hand: only what a case is about is told. */
import type { Explanation } from "../../../src/core/explanations/explanation";
import type { Severity } from "../../../src/core/model/finding";
import type { CheckedReport, FindingGroup, JudgedFinding } from "../../../src/workflows/check/checked-report";

export const explanation: Explanation = {
  unitCode: null,
  period: "2023-Q4",
  ruleId: "B1.TYLE.1",
  place: "B1!C14",
  text: "Sáp nhập chi đoàn trong kỳ.",
  madeAt: "2023-12-20T08:00:00Z",
};

export function judgedFinding(key: string, says: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    key,
    ruleId: "B1.TONG.2",
    severity: "error",
    sheet: "Biểu 1",
    cell: "D30",
    message: `Câu của ${key}.`,
    blocking: false,
    explanation: null,
    offered: null,
    ...says,
  };
}

/** So many findings of one rule: "B1.TONG.2 1", "B1.TONG.2 2" … */
export function group(
  ruleId: string,
  severity: Severity,
  count: number,
  says: Partial<JudgedFinding> = {},
): FindingGroup {
  const findings = Array.from({ length: count }, (_, index) =>
    judgedFinding(`${ruleId} ${index + 1}`, { ruleId, severity, ...says }),
  );
  return { ruleId, title: `Tên của ${ruleId}`, severity, findings };
}

export function checkedReport(
  groups: readonly FindingGroup[] = [],
  says: Partial<CheckedReport> = {},
): CheckedReport {
  const counts = { error: 0, explain: 0, note: 0, explained: 0 };
  for (const { severity, explanation: reason } of groups.flatMap(({ findings }) => findings)) {
    counts[reason ? "explained" : severity] += 1;
  }
  return {
    source: { kind: "open-workbook", sheets: ["Biểu 1"] },
    unit: null,
    unitText: "Huyện đoàn Trà Cú",
    period: "2023-Q4",
    refusal: null,
    groups,
    counts,
    passed: 12,
    skipped: [],
    ...says,
  };
}

export function fileReport(
  file: string,
  groups: readonly FindingGroup[] = [],
  says: Partial<CheckedReport> = {},
): CheckedReport {
  return checkedReport(groups, { source: { kind: "file", file, sha256: `hash of ${file}` }, ...says });
}
