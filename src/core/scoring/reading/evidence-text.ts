/**
 * What a cell cites as evidence: "206-NQ/ĐTN", "KH số 12 ngày 5/3/2023". Blank, spaces, dots, "-", "không có" and a line
 * still to be filled in ("Số ……/KH") are no evidence; any other text is.
 */
import { type CellFormat, type CellValue, isCellError } from "../../model/grid";
import { foldText } from "../../text/fold-text";
import { dateText } from "../../text/read-date";
import { repairText } from "../../text/repair-text";

const words = { given: "Có" };

/** As written, its text put right; null for none. */
export function evidenceOf(value: CellValue, format?: Pick<CellFormat, "kind" | "fontName">): string | null {
  if (value === null || value === "" || value === 0 || value === false || isCellError(value)) return null;
  if (value === true) return words.given;
  if (typeof value === "number")
    return format?.kind === "date" ? dateText(value) : String(value).replace(".", ",");
  const text = repairText(value, format ?? {}).text.trim();
  return isNone(foldText(text)) ? null : text;
}

function isNone(folded: string): boolean {
  return (
    onlyMarks.test(folded) ||
    saysNone.test(folded) ||
    comesLater.test(folded) ||
    (toFillIn.test(folded) && !digit.test(folded))
  );
}

const onlyMarks = /^[\s.…_\-–—/\\*()[\]:;,?0]*$/;
const saysNone =
  /^[([]?(?:không|chưa|ko|k|khong|chua|thiếu)(?: có| co| nộp| gửi| bổ sung| cập nhật| cung cấp)?(?: (?:mc|minh chứng|văn bản|tài liệu|hồ sơ))?(?: kèm theo)?[)\].]*$/u;
/** "Đang bổ sung", "sẽ gửi sau", "n/a". */
const comesLater =
  /^[([]?(?:n\/?a|(?:đang|sẽ|xin) (?:bổ sung|hoàn thiện|hoàn chỉnh|cập nhật|gửi|nộp|thực hiện|xây dựng)(?: (?:mc|minh chứng|văn bản|hồ sơ))?(?: sau)?|(?:bổ sung|gửi|nộp|cập nhật) sau)[)\].]*$/u;
/** "Số ……-KH/ĐTN ngày …/…/…". */
const toFillIn =
  /^(?:(?:văn bản|kế hoạch|công văn|báo cáo|quyết định) )?số(?: hiệu)?(?:,? ký hiệu)? ?:? ?(?:\.{2,}|_{2,}|…+|[/-]|$)/u;
const digit = /\d/;
