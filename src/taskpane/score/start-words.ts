/** The open workbook as the start of scoring tells it. */
import { periodWords } from "../../core/model/period";
import type { ScoreStart } from "./scored";
import { countHere } from "./scored";

const words = {
  unnamed: "Sổ tính đang mở",
  here: (count: number) => `Sổ này có phiếu chấm hoặc bảng điểm của ${count} đơn vị theo bộ tiêu chí này.`,
  noneHere:
    "Sổ này chưa có phiếu chấm hay bảng điểm nào theo bộ tiêu chí này. Hãy chọn các tệp đơn vị đã gửi, hoặc tạo phiếu chấm để gửi xuống.",
};

/** For when it is scored, as a period id; null where nothing tells. */
export function periodOf({ look, here }: Pick<ScoreStart, "look" | "here">): string | null {
  return here?.period ?? look.form?.template.period ?? look.campaign?.period ?? null;
}

/** "mau-bao-cao.xlsx · quý IV năm 2023". */
export function workbookWords(start: ScoreStart): string {
  const period = periodOf(start);
  return [start.look.fileName ?? words.unnamed, ...(period === null ? [] : [periodWords(period)])].join(
    " · ",
  );
}

export function hereWords(start: ScoreStart): string {
  const count = countHere(start);
  return count > 0 ? words.here(count) : words.noneHere;
}
