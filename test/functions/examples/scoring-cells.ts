/** Cells for the examples of scoring: a column of marks in the order of the built-in set, a criteria set with levels. */
import { contentsOf } from "../../../src/core/scoring/criteria-set";
import { criteriaSets, defaultSetId } from "../../../src/core/scoring/index";
import type { ExampleCell, ExampleRows } from "./example";

const set = criteriaSets.get(defaultSetId);
const contents = set ? contentsOf(set) : [];
const codes = contents.map(({ code }) => code);

export function titleOf(code: string): string {
  return contents.find((content) => content.code === code)?.title ?? "";
}

/** Column A has the codes, B the marks, C (where some are given) the evidence; all are met but those told. */
export function marksColumn(
  marks: Readonly<Record<string, ExampleCell>>,
  evidence?: Readonly<Record<string, ExampleCell>>,
): ExampleRows {
  const lines = codes.map((code, index) => [
    code,
    code in marks ? (marks[code] ?? null) : "Đạt",
    ...(evidence ? [code in evidence ? (evidence[code] ?? null) : `Báo cáo số ${index + 1}`] : []),
  ]);
  return [["Nội dung", "Kết quả", ...(evidence ? ["Minh chứng"] : [])], ...lines];
}

export const allMet = marksColumn({});

/** "Chi đoàn mạnh": two criteria, three contents, three levels; the highest asks for more than points. */
export const sheetWithLevels: ExampleRows = [
  ["Bộ tiêu chí: Chi đoàn mạnh (mẫu ví dụ)", null, null, null],
  ["Mã", "Tiêu chí, nội dung", "Cách chấm", "Điểm tối đa"],
  ["1", "Sinh hoạt chi đoàn", "Cộng điểm", 70],
  ["1.1", "Sinh hoạt đủ 12 kỳ", "Chấm điểm", 40],
  ["1.2", "Nội dung sinh hoạt đổi mới", "Chấm điểm", 30],
  ["2", "Kết quả rèn luyện đoàn viên", "Cộng điểm", 30],
  ["2.1", "Không có đoàn viên bị kỷ luật", "Đạt/Chưa đạt", 30],
  ["Mức", "Từ điểm", "Điều kiện", null],
  ["Xuất sắc", 90, "2.1 đạt", null],
  ["Tốt", 80, null, null],
  ["Khá", 65, null, null],
];
