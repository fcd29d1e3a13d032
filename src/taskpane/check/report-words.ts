/** Whose report it is, of what and for when: "Biểu 1 Đoàn viên · Huyện đoàn Trà Cú · Quý IV năm 2023". */
import { capitalised } from "../../core/text/capitalised";
import { periodWords } from "../../core/model/period";
import type { CheckedReport } from "../../workflows/check/checked-report";

const words = {
  forms: (count: number) => `${count} biểu`,
  noFault: (count: number) => `Không thấy chỗ nào sai. Đã đối chiếu ${count} phép, phép nào cũng đúng.`,
  noFaultUnjudged: "Không thấy chỗ nào sai, nhưng biểu này không có phép đối chiếu nào để soát số liệu.",
  onlyNotes: (count: number) => `Không có lỗi. Đã đối chiếu đúng ${count} phép; chỉ còn các lưu ý dưới đây.`,
  passed: (count: number) => `Đã đối chiếu đúng ${count} phép.`,
};

/** Tells reports of one check apart, also after it was done again. */
export function reportId({ source }: CheckedReport): string {
  return source.kind === "file" ? `${source.file}\n${source.sha256}` : source.sheets.join("\n");
}

/** The unit by its list, else as the report names itself, else the file or the sheets. */
export function reportName(report: CheckedReport): string {
  return report.unit?.name ?? report.unitText ?? sourceWords(report);
}

export function reportTitle(report: CheckedReport): string {
  const unit = report.unit?.name ?? report.unitText;
  const period = report.period === null ? null : capitalised(periodWords(report.period));
  return [sourceWords(report), unit, period].filter((part) => part !== null).join(" · ");
}

/** What was judged and came out right; null where it could not be read at all. */
export function passedWords({ counts, passed, refusal, groups }: CheckedReport): string | null {
  if (refusal !== null) return null;
  if (groups.length === 0) return passed > 0 ? words.noFault(passed) : words.noFaultUnjudged;
  if (passed === 0) return null;
  return counts.error === 0 && counts.explain === 0 ? words.onlyNotes(passed) : words.passed(passed);
}

export function sourceWords({ source }: CheckedReport): string {
  if (source.kind === "file") return source.file;
  const [only, ...others] = source.sheets;
  return only !== undefined && others.length === 0 ? only : words.forms(source.sheets.length);
}
