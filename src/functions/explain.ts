/** `=DOAN.EXPLAIN(C5:C18)`: the set's name, then a line for each content that is not met or not marked, and why. */
import { explanationOf, missingWords } from "../core/scoring/explanation-lines";
import { scoredMarks } from "./arguments/marks-argument";

/**
 * Vì sao có kết quả đó: dòng đầu là tên bộ tiêu chí, mỗi dòng sau là mã, tên và lý do của một nội dung chưa đạt hoặc chưa chấm.
 * @customfunction EXPLAIN
 * @param marks Kết quả chấm: một cột hoặc một dòng theo thứ tự các nội dung, hoặc cả vùng của phiếu chấm.
 * @param [set] Mã bộ tiêu chí có sẵn (3cd-2023, 3cd-2018, 4cd-2009), hoặc vùng của trang Bộ tiêu chí; bỏ trống là 3cd-2023.
 * @param [evidence] Minh chứng, cùng thứ tự với kết quả chấm; bỏ trống thì không xét minh chứng.
 * @param [short] TRUE thì gói trong một ô: “Thiếu: 2.4 (có “Đạt”, không có minh chứng)”.
 * @returns Bảng ba cột, hoặc một ô.
 */
export async function explain(
  marks: string[][],
  set?: string[][],
  evidence?: string[][],
  short?: boolean,
): Promise<string[][]> {
  const scored = await scoredMarks(marks, set, evidence);
  if (short === true) return [[missingWords(scored)]];
  const lines = explanationOf(scored).map(({ code, title, reason, verdict }) => [
    code,
    title,
    reason || verdict,
  ]);
  const complete = ["", missingWords(scored), ""];
  return [[scored.set.title, "", ""], ...(lines.length > 0 ? lines : [complete])];
}
