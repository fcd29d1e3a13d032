/**
 * The words by which rows are known: codes ("I", "1.1", "a)"), labels, total rows, signature lines.
 * Used alike on a blank form and on a unit's sheet.
 */
import { foldText } from "../text/fold-text";

/** A row's code as it counts for comparing: "1.1." → "1.1", "(I)" → "I", 1 → "1"; null where the text is no code. */
export function rowCodeOf(text: string): string | null {
  const code = text.trim().replace(/^\(|[).,:]+$/g, "");
  return /^(\d{1,3}([.\-]\d{1,3})*[a-zđ]?|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ]|[A-ZĐ]{1,3}\.?\d{1,3}([.\-]\d{1,3})*|-|\+|\*)$/u.test(
    code,
  )
    ? code
    : null;
}

/** 1 for "I" or "A", 2 for "1", 3 for "1.1", deeper for "a", "-", "+"; 0 without a code. */
export function codeLevel(code: string | null): number {
  if (code === null) return 0;
  if (/^[IVXLC]+$/.test(code) || /^[A-ZĐ]$/u.test(code)) return 1;
  if (/^\d/.test(code)) return 2 + (code.match(/[.\-]/g)?.length ?? 0) + (/[a-zđ]$/u.test(code) ? 1 : 0);
  return /^[a-zđ]$/u.test(code) ? 6 : 7;
}

/** "TỔNG CỘNG (I + II)", "Cộng", "Tổng số": a row that adds up others. */
export function isTotalLabel(label: string): boolean {
  const folded = foldText(label).replace(/^[\d.)\- ]+/, "");
  // "Tổng số cán bộ", "Cộng tác viên" count something; a total says no more than what it adds.
  return (
    /^(tổng cộng|toàn tỉnh|toàn huyện|toàn thành phố|toàn đoàn)( |$|[(:,])/u.test(folded) ||
    /^(tổng số|tổng|cộng)\s*($|[(:=])/u.test(folded)
  );
}

/** What stands under a table and ends it: signatures, place and date, where copies go. A post alone ("BÍ THƯ") signs; "Bí thư chi đoàn" is a row. */
export function isSignatureText(text: string): boolean {
  const folded = foldText(text);
  return (
    /^(tm\.|t\/m|kt\.|tl\.|người lập|người tổng hợp|người báo cáo|cán bộ tổng hợp|thủ trưởng|xác nhận (của|đơn vị)|nơi nhận)/u.test(
      folded,
    ) ||
    (/^(bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|hiệu trưởng|trưởng ban)$/u.test(folded) &&
      text === text.toUpperCase()) ||
    /^\(?(ký|kí)[, ]/u.test(folded) ||
    /(^|, )ngày\s*[\d….\s]*\s*tháng/u.test(folded)
  );
}

/** A remark under a table ("Ghi chú: …", "* Lưu ý …"), never a row of it. */
export function isRemarkText(text: string): boolean {
  return /^\**\s*(ghi chú|lưu ý|hướng dẫn|chú thích)\s*[:.]/u.test(foldText(text));
}

/** "Trong đó: nữ": a part that does not add up to the whole with its neighbours. */
export function isOfWhich(label: string): boolean {
  return /\b(trong đó|trong số|riêng)\b/u.test(foldText(label));
}
