/**
 * Excel's limits on one cell. A file that breaks them is "damaged" to Excel, so it is refused before it is written.
 * Source: Excel specifications and limits, support.microsoft.com.
 */
import { a1 } from "../../../core/model/address";
import type { CellPatch } from "../../../core/model/workbook-patch";
import { WriteRefused } from "../write-refused";

const maxTextCharacters = 32_767;
const maxFormulaCharacters = 8_192;

const messages = {
  textTooLong: (sheet: string, cell: string) =>
    `Nội dung cần ghi vào ô ${cell} của trang “${sheet}” dài quá 32.767 ký tự, Excel không chứa được. Hãy rút gọn nội dung ở các tệp nguồn rồi làm lại.`,
  formulaTooLong: (sheet: string, cell: string) =>
    `Công thức cần ghi vào ô ${cell} của trang “${sheet}” dài quá 8.192 ký tự, Excel không chứa được. Hãy chia bớt số tệp nguồn thành nhiều đợt tổng hợp rồi làm lại.`,
};

export function checkLimits(sheet: string, { row, column, content }: CellPatch): void {
  const text = content.kind === "value" ? content.value : content.result;
  if (typeof text === "string" && text.length > maxTextCharacters) {
    throw new WriteRefused(messages.textTooLong(sheet, a1(row, column)));
  }
  if (content.kind === "formula" && content.formula.length > maxFormulaCharacters) {
    throw new WriteRefused(messages.formulaTooLong(sheet, a1(row, column)));
  }
}
