/** A checked report in one line: "Biểu 1 · Huyện đoàn Trà Cú · Quý IV/2023 · 5 lỗi · 0 cần giải trình · 2 lưu ý". */
import { capitalised } from "../../core/text/capitalised";
import { periodWords } from "../../core/model/period";
import type { CheckedReport } from "./checked-report";

const words = {
  forms: (count: number) => `${count} biểu`,
  errors: (count: number) => `${count} lỗi`,
  explain: (count: number) => `${count} cần giải trình`,
  explained: (count: number) => `${count} đã giải trình`,
  notes: (count: number) => `${count} lưu ý`,
};

export function headLineOf({ source, unit, unitText, period, counts }: CheckedReport): string {
  return [
    source.kind === "file" ? source.file : formWords(source.sheets),
    unit?.name ?? unitText,
    period === null ? null : shortPeriod(period),
    words.errors(counts.error),
    words.explain(counts.explain),
    counts.explained > 0 ? words.explained(counts.explained) : null,
    words.notes(counts.note),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** "Biểu 1 Đoàn viên" is known as "Biểu 1". */
function formWords(sheets: readonly string[]): string {
  const [only, ...others] = sheets;
  if (only === undefined || others.length > 0) return words.forms(sheets.length);
  const short = /^(?:biểu|phụ lục|mẫu|bảng)(?: số)? [\p{L}\d]*\d[\p{L}\d.-]*/iu.exec(only.normalize("NFC"));
  return short?.[0] ?? only;
}

/** "2023-Q4" → "Quý IV/2023". */
function shortPeriod(id: string): string {
  const text = periodWords(id).replace(/^(quý \S+|tháng \d+|9 tháng) năm (\d{4})$/u, "$1/$2");
  return capitalised(text);
}
