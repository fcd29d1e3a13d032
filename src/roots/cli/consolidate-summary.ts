/** What `consolidate` says on the screen: how complete it is, what to see to, then the totals. */
import { filesOf } from "../../core/consolidation/completeness";
import type { FileOutcome } from "../../core/consolidation/file-outcome";
import { totalFindings } from "../../core/consolidation/total-findings";
import { periodWords } from "../../core/model/period";
import type { Consolidated } from "../../workflows/consolidate-files";
import { isComplete } from "../../workflows/is-complete";
import { faultSection, fileEntry } from "./fault-section";
import { entry, names, section, wrap } from "./screen";
import { totalsSummary } from "./totals-summary";

const words = {
  counted: (counted: number, expected: number, files: number) =>
    `Đã tổng hợp ${counted}/${expected} đơn vị; nhận được ${files} tệp.`,
  complete: "Đủ các đơn vị, không còn lỗi cần sửa.",
  repeated: (count: number, used: string | null) =>
    used === null ? `gửi ${count} tệp, chưa dùng được tệp nào` : `gửi ${count} tệp, dùng “${used}”`,
  details: "Từng lỗi, ghi rõ tệp, trang và ô: xem trang “Nhật ký” của tệp kết quả.",
  result: "Kết quả: ",
};

export function consolidateSummary(result: Consolidated, resultPath: string): string {
  const { template, period, statement, consolidation } = result;
  const files = filesOf(statement);
  const problems = problemLines(result, files);
  return [
    ...wrap(`${template.title}${period === null ? "" : ` – ${periodWords(period)}`}`),
    words.counted(statement.counted, statement.expected, files.length),
    ...(isComplete(result) ? [words.complete] : []),
    "",
    ...problems,
    ...totalsSummary(consolidation),
    `${words.result}${resultPath}`,
  ].join("\n");
}

function problemLines(result: Consolidated, files: readonly FileOutcome[]): readonly string[] {
  const { statement, choice, consolidation, unitNotes } = result;
  const withUse = (use: FileOutcome["use"]) => files.filter((file) => file.use === use);
  const missing = statement.unitStates.filter(({ state }) => state === "missing");
  const nameOf = new Map(statement.unitStates.map(({ unit }) => [unit.code, unit.name]));
  const faults = faultSection("Có lỗi trong số liệu đã tính", withUse("counted"), "đơn vị");
  const unusable = totalFindings(consolidation).map(({ part, finding }) =>
    entry(part ? part.unitName : "Số tổng", finding.message),
  );
  return [
    ...section("Chưa nộp", names(missing.map(({ unit }) => `${unit.name} (${unit.code})`)), "đơn vị"),
    ...section("Không đọc được", withUse("unreadable").map(fileEntry), "tệp"),
    ...section("Để riêng, không tính", withUse("left-out").map(fileEntry), "tệp"),
    ...section(
      "Gửi nhiều lần",
      choice.duplicates.map(({ code, files: sent, used }) =>
        entry(nameOf.get(code) ?? code, words.repeated(sent.length, used)),
      ),
      "đơn vị",
    ),
    ...section("Số không cộng hoặc không tính được", unusable, "chỗ"),
    ...section("Danh sách đơn vị có chỗ cần xem", names(unitNotes), "chỗ"),
    ...faults,
    ...(faults.length > 0 ? [words.details, ""] : []),
  ];
}
