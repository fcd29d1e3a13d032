/** Rows that stand right above or below the captions of a table and are none: letterheads, labels, column numbers. */
import { foldText } from "../text/fold-text";

/** "HUYỆN ĐOÀN A | ĐOÀN TNCS HỒ CHÍ MINH", "Số: 12-BC/ĐTN | …, ngày 15 tháng 12 năm 2026", "Đơn vị: Đoàn xã A | Kỳ: | 2026". */
export function isAboveTable(texts: readonly string[]): boolean {
  return isLabels(texts) || texts.some((text) => text.length > 8 && letterhead.test(foldText(text)));
}

/** "A", "B", then numbers that only rise: "(1)", "1", "-1" (what Excel makes of "(1)"), "3=1+2". */
export function isNumberRow(texts: readonly string[]): boolean {
  let letters = 0;
  let numbers = 0;
  let highest = 0;
  for (const text of texts) {
    if (text === "") continue;
    const number = columnNumber.exec(text);
    if (!number) return false;
    if (number[1] === undefined) {
      // A, B, C, D or A, B, C, Đ.
      if (text !== String.fromCharCode(65 + letters) && !(text === "Đ" && letters === 3)) return false;
      letters += 1;
    } else if (Number(number[1]) < Math.max(highest, 1)) return false;
    else {
      highest = Number(number[1]);
      numbers += 1;
    }
  }
  // "6" and "6a" stand side by side; figures that are all 1 do not number columns.
  return letters + numbers >= 3 && highest >= numbers - 1;
}

const columnNumber = /^[-(]?(\d{1,2})[a-zđ]?\)?(?: ?=.+)?$|^[A-ZĐ]$/u;

/** "Ngày, tháng, năm sinh" and "Ngày tháng năm vào Đoàn" are captions: a letterhead goes on with the year, or not at all. */
const letterhead =
  /ngày[ .\d]{1,8}tháng[ .\d]{1,8}năm ?[.\d]|, ?ngày[ .\d]{1,8}tháng[ .\d]{1,8}năm$|đoàn (tncs|thanh niên cộng sản)|cộng hòa xã hội|độc lập ?-|^(đảng bộ|ban chấp hành|bch) /u;

/** Labels, and what stands right beside them. */
function isLabels(texts: readonly string[]): boolean {
  let isBesideLabel = false;
  for (const text of texts) {
    if (text === "") continue;
    const isLabel = /:(?: |$)/.test(text);
    if (!isLabel && !isBesideLabel) return false;
    isBesideLabel = isLabel && text.endsWith(":");
  }
  return true;
}
