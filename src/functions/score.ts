/** `=DOAN.SCORE(C5:C18)`: the points that marks come to, or how many contents are met, by a criteria set. */
import { scoredMarks } from "./arguments/marks-argument";
import { notScored } from "./arguments/not-scored";

/**
 * Điểm của một đơn vị theo bộ tiêu chí; bộ không có thang điểm thì là số nội dung đạt.
 * @customfunction SCORE
 * @param marks Kết quả chấm: một cột hoặc một dòng theo thứ tự các nội dung, hoặc cả vùng của phiếu chấm.
 * @param [set] Mã bộ tiêu chí có sẵn (3cd-2023, 3cd-2018, 4cd-2009), hoặc vùng của trang Bộ tiêu chí; bỏ trống là 3cd-2023.
 * @param [evidence] Minh chứng, cùng thứ tự với kết quả chấm; bỏ trống thì không xét minh chứng.
 * @returns Số điểm, hoặc số nội dung đạt.
 */
export async function score(marks: string[][], set?: string[][], evidence?: string[][]): Promise<number> {
  const scored = await scoredMarks(marks, set, evidence);
  if (scored.points === null) throw notScored(scored);
  return scored.points;
}
