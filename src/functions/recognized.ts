/** `=DOAN.RECOGNIZED(C5:C18)` is "Đạt" where the criteria set recognises the unit. */
import { scoredMarks } from "./arguments/marks-argument";
import { notScored } from "./arguments/not-scored";

const words = { recognized: "Đạt", notRecognized: "Chưa đạt" };

const messages = {
  never: (title: string) =>
    `Bộ tiêu chí “${title}” chỉ chấm điểm, không quy định khi nào thì được công nhận.`,
};

/**
 * Đơn vị có được công nhận theo bộ tiêu chí hay không: “Đạt” hoặc “Chưa đạt”.
 * @customfunction RECOGNIZED
 * @param marks Kết quả chấm: một cột hoặc một dòng theo thứ tự các nội dung, hoặc cả vùng của phiếu chấm.
 * @param [set] Mã bộ tiêu chí có sẵn (3cd-2023, 3cd-2018, 4cd-2009), hoặc vùng của trang Bộ tiêu chí; bỏ trống là 3cd-2023.
 * @param [evidence] Minh chứng, cùng thứ tự với kết quả chấm; bỏ trống thì không xét minh chứng.
 * @returns “Đạt” hoặc “Chưa đạt”.
 */
export async function recognized(
  marks: string[][],
  set?: string[][],
  evidence?: string[][],
): Promise<string> {
  const scored = await scoredMarks(marks, set, evidence);
  switch (scored.result) {
    case "recognized":
      return words.recognized;
    case "not-recognized":
      return words.notRecognized;
    case "not-scored":
      throw notScored(scored);
    case "scored":
      throw new CustomFunctions.Error(
        CustomFunctions.ErrorCode.invalidValue,
        messages.never(scored.set.title),
      );
  }
}
