/** Whether a form is one of inspection: "PHIẾU THẨM ĐỊNH", "Biên bản phúc tra", a sheet called "Thẩm định". */
import type { Grid } from "../../model/grid";
import { textAt } from "../../tables/captioned-table";
import { foldText } from "../../text/fold-text";

/** @param top The first row that belongs to the table whose captions begin in the row `bottom`. */
export function isHeadedAsReview(grid: Grid, top: number, bottom: number): boolean {
  let isHeaded = reviewSheet.test(foldText(grid.name));
  for (let row = Math.max(top, bottom - mostLines); row < bottom; row += 1) {
    for (let column = 1; column <= grid.lastColumn; column += 1) {
      const text = foldText(textAt(grid, row, column));
      if (selfWords.test(text)) return false;
      isHeaded ||= reviewHeading.test(text);
    }
  }
  return isHeaded;
}

const mostLines = 40;
const selfWords = /(^|[^\p{L}])tự (chấm|đánh giá|xếp loại|nhận)/u;
const review = "(?:thẩm định|phúc tra|phúc khảo|chấm chéo|kiểm tra)";
const reviewSheet = new RegExp(`^(?:phiếu |bảng |biên bản |kết quả )?${review}`, "u");
const reviewHeading = new RegExp(
  `(?:^|[^\\p{L}])(?:phiếu|biên bản|bảng|biểu|kết quả|phần).{0,40}${review}`,
  "u",
);
