/**
 * The words of a file name, and which of them only say what kind of file it is.
 *   "BIEU MAU Q4-2023 H. Trà Cú (2).xlsx" → bieu mau q 4 2023 h trà cú; all but "h trà cú" are ordinary words
 */
import { unaccented } from "../../text/fold-text";
import { nameTokens } from "../names/name-tokens";
import type { NameToken } from "../names/name-tokens";

/** Without the ending and the "(2)" that a second download gets. */
export function fileNameTokens(name: string): readonly NameToken[] {
  const stem = name.replace(/(\.(xls[xmb]?|ods|csv|docx?|pdf|et|xml|html?|zip|rar|7z))+$/i, "");
  return nameTokens(stem.replace(/\(\s*\d{1,2}\s*\)/g, " "));
}

/** True for numbers and for the words any report file may carry, accents typed or not. */
export function isOrdinaryWord({ text }: NameToken): boolean {
  return /^\d/.test(text) || ordinaryWords.has(text) || ordinaryPlainWords.has(text);
}

const ordinaryWords: ReadonlySet<string> = new Set(
  [
    "báo cáo bc biểu mẫu bm b phụ lục pl số liệu sl kết quả kq tổng hợp th tổng kết tk thống kê danh sách ds",
    "quý q tháng t năm kỳ nhiệm kì đầu giữa cuối iv iii ii i",
    "lần l sửa bổ sung bs chỉnh gửi nộp lại mới cũ bản chính thức dự thảo nháp final ok copy sao v ver version",
    "đoàn tncs đtn bch của và các đơn vị cơ sở công tác thi đua phong trào chủ động đánh giá xếp loại chất lượng",
    "tệp file excel xlsx xls word chữ zalo mail email mật khẩu mk pass kèm theo không rõ từ đến ngày",
  ].flatMap((words) => words.split(" ")),
);

const ordinaryPlainWords: ReadonlySet<string> = new Set([...ordinaryWords].map(unaccented));
