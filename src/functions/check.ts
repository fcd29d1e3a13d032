/** `=DOAN.CHECK(A9:R30; "(7) = (8) + (9)")`: what of a filled form does not hold, and why, a line each. */
import type { CheckedLine } from "../core/templates/written-rules/check-values";
import { optionalCellValues } from "./arguments/cell-values";
import { latePart } from "./arguments/late-part";

const messages = {
  empty: "Chưa đủ: vùng số liệu còn trống.",
  noRules: "Chưa đủ: chưa có quy tắc nào. Ví dụ: “(7) = (8) + (9)”.",
};

const verdicts: Readonly<Record<CheckedLine["verdict"], string>> = {
  passed: "Đạt",
  violated: "Sai",
  skipped: "Chưa đối chiếu được",
};

/**
 * Đối chiếu một vùng số liệu với các quy tắc; mỗi kết quả một dòng: quy tắc, “Đạt”, “Sai” hoặc “Chưa đối chiếu được”, và lý do.
 * @customfunction CHECK
 * @param range Vùng của biểu đã điền, kể cả các dòng tiêu đề. Địa chỉ trong quy tắc tính từ ô đầu của vùng là A1.
 * @param rules Một quy tắc như “(7) = (8) + (9)”, một cột quy tắc, hoặc vùng của trang Quy tắc kể cả dòng tiêu đề.
 * @returns Bảng kết quả ba cột.
 */
export async function check(range: string[][], rules: string[][]): Promise<string[][]> {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const values = optionalCellValues(range);
  const written = optionalCellValues(rules);
  if (values === null) throw new CustomFunctions.Error(notAvailable, messages.empty);
  if (written === null) throw new CustomFunctions.Error(notAvailable, messages.noRules);
  const { checkValues } = await latePart(
    () => import(/* webpackChunkName: "check-values" */ "../core/templates/written-rules/check-values"),
  );
  const checked = checkValues(values, written);
  if (checked.outcome === "faulty") throw new CustomFunctions.Error(invalidValue, checked.message);
  return checked.lines.map(({ rule, verdict, message }) => [rule, verdicts[verdict], message]);
}
