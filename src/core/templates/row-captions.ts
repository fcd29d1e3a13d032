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

/** "TỔNG CỘNG (I + II)", "Cộng khối xã", "Tổng số", "Toàn tỉnh": a row that adds up others. */
export function isTotalLabel(label: string): boolean {
  const folded = foldText(label).replace(/^[\d.)\- ]+/, "");
  // "Tổng số cán bộ", "Cộng tác viên" count something; a total says no more than what it adds.
  return (
    /^(tổng cộng|tổng (số )?(toàn|chung|các)|toàn (tỉnh|huyện|thành phố|đoàn|trường|quận|xã|phường|đặc khu|ngành|khối|cụm|đảng bộ|quốc))( |$|[(:,])/u.test(
      folded,
    ) ||
    /^(tổng số|tổng|cộng)\s*($|[(:=.])/u.test(folded) ||
    /^(tổng số|tổng|cộng) (mục |phần |nhóm |khối |biểu )?[ivxlc\dabcdđ]+([.+, ]+[ivxlc\dabcdđ]+)*$/u.test(
      folded,
    ) ||
    /^(tổng|cộng) (mục|phần|nhóm|khối) /u.test(folded) ||
    /^tổng điểm( |$|[(:])/u.test(folded)
  );
}

/** What stands under a table and ends it: signatures, place and date, where copies go. A post alone ("BÍ THƯ") signs; "Bí thư chi đoàn" is a row. */
export function isSignatureText(text: string): boolean {
  const folded = foldText(text);
  return (
    /^(tm\.|tm (ban|bch|btv)|t\/m|kt\.|tl\.|tuq\.|người lập|người tổng hợp|người báo cáo|cán bộ tổng hợp|lập biểu$|người kiểm tra|thủ trưởng|đại diện đơn vị|xác nhận (của|đơn vị)|nơi nhận)/u.test(
      folded,
    ) ||
    (/^(p\. ?|phó )?(bí thư|chủ tịch|giám đốc|hiệu trưởng|trưởng ban|chánh văn phòng|trưởng phòng|kế toán|kế toán trưởng)$/u.test(
      folded,
    ) &&
      text === text.toUpperCase()) ||
    /^\(?(ký|kí)[, ]/u.test(folded) ||
    /(^|, )ngày\s*[\d….\s]*\s*tháng\s*[\d….\s]*\s*năm/u.test(folded)
  );
}

/** A remark under a table ("Ghi chú: …", "* Lưu ý …"), never a row of it. */
export function isRemarkText(text: string): boolean {
  return /^[*(\s]*(ghi chú|lưu ý|hướng dẫn|chú thích|giải thích)\s*(biểu|cách ghi)?\s*[:.]/u.test(
    foldText(text),
  );
}

/** "Trong đó: nữ": a part that does not add up to the whole with its neighbours. */
export function isOfWhich(label: string): boolean {
  return /(^|[^\p{L}])(trong đó|trong số|riêng)([^\p{L}]|$)/u.test(foldText(label));
}
