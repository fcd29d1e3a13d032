/** What `check` says on the screen: how many files are good, which are not and why, and what could not be judged. */
import type { Finding, Severity } from "../../core/model/finding";
import type { CheckedSubmission } from "./check-json";
import { faultSection, fileEntry } from "./fault-section";
import type { ReturnedCopies } from "./return-folder";
import { ruleSection, skippedSection } from "./rule-section";
import { entry, names, section, wrap } from "./screen";
import type { JoinedRules } from "./joined-rules";

export interface Checked {
  readonly checked: readonly CheckedSubmission[];
  readonly written: JoinedRules;
  readonly copies: ReturnedCopies;
  readonly hasTemplate: boolean;
  readonly hasUnits: boolean;
  readonly comparesPrevious: boolean;
  /** Of the figures of the period before. */
  readonly notes: readonly string[];
  readonly returnFolder: string | null;
  readonly jsonPath: string;
}

const severityWords: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  explain: "Cần giải trình",
  note: "Lưu ý",
};

const words = {
  checked: (files: number, good: number, faulty: number, unreadable: number) =>
    `Đã kiểm tra ${files} tệp: ${good} không có lỗi, ${faulty} có lỗi, ${unreadable} không đọc được.`,
  noTemplate: "Chưa nêu biểu mẫu (--form hoặc --template) nên chỉ xem được tệp có mở được không.",
  noUnits: "Chưa nêu danh sách đơn vị (--units) nên chưa nhận đơn vị.",
  noPrevious: "Chưa đối chiếu với kỳ trước (--previous).",
  rules: (count: number) => `Dùng thêm ${count} quy tắc ghi trong trang quy tắc.`,
  copies: (count: number, folder: string) => `Bản phản hồi: ${count} tệp trong ${folder}`,
  noCopies: "Không có tệp nào cần gửi lại đơn vị nên không lập bản phản hồi.",
  details: (path: string) => `Từng lỗi, ghi rõ trang và ô: ${path}`,
};

export function checkSummary(summary: Checked): string {
  const { checked, written, copies, returnFolder, jsonPath } = summary;
  const files = checked.map(({ submission: { file, findings }, report: { unit, refusal } }) => ({
    file,
    unit,
    reason: refusal,
    findings,
  }));
  const reports = checked.map(({ report }) => report);
  const readable = files.filter(({ reason }) => reason === null);
  const good = readable.filter(({ findings }) => findings.every(({ severity }) => severity !== "error"));
  return [
    words.checked(files.length, good.length, readable.length - good.length, files.length - readable.length),
    ...remarks(summary),
    "",
    ...section("Quy tắc phải sửa", written.findings.map(ruleFaultEntry), "chỗ"),
    ...section("Không đọc được", files.filter(({ reason }) => reason !== null).map(fileEntry), "tệp"),
    ...section(
      "Chưa nhận ra đơn vị",
      summary.hasUnits ? names(readable.filter(({ unit }) => unit === null).map(({ file }) => file)) : [],
      "tệp",
    ),
    ...(files.length === 1
      ? readable.flatMap(({ findings }) => section("Điều tìm thấy", findings.map(findingEntry), "điều"))
      : [...faultSection("Có lỗi hoặc cần giải trình", readable, "tệp"), ...ruleSection(reports)]),
    ...skippedSection(reports),
    ...section("Chưa lập được bản phản hồi", copies.notMade.map(notMadeEntry), "tệp"),
    ...(returnFolder === null ? [] : [copiesLine(copies, returnFolder)]),
    words.details(jsonPath),
  ].join("\n");
}

function remarks(summary: Checked): readonly string[] {
  return [
    ...(summary.hasTemplate ? [] : [words.noTemplate]),
    ...(summary.hasUnits ? [] : [words.noUnits]),
    ...(summary.comparesPrevious ? [] : [words.noPrevious]),
    ...(summary.written.count > 0 ? [words.rules(summary.written.count)] : []),
    ...summary.notes.flatMap((note) => wrap(note)),
  ];
}

function copiesLine({ written }: ReturnedCopies, folder: string): string {
  return written.size === 0 ? words.noCopies : words.copies(written.size, folder);
}

/** Of one file alone every finding is worth its lines. */
function findingEntry({ severity, sheet, cell, message }: Finding): readonly string[] {
  const place = [sheet, cell].filter((part) => part !== null).join(", ô ");
  return entry(`${severityWords[severity]}${place === "" ? "" : ` – ${place}`}`, message);
}

function ruleFaultEntry({ file, finding }: JoinedRules["findings"][number]): readonly string[] {
  const place = [file, finding.sheet, finding.cell].filter((part) => part !== null).join(", ");
  return entry(`${severityWords[finding.severity]} – ${place}`, finding.message);
}

function notMadeEntry({ file, message }: ReturnedCopies["notMade"][number]): readonly string[] {
  return entry(file, message);
}
