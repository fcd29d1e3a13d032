/** `=DOAN.TEXT("L©m Minh Léc")` is "Lâm Minh Lộc": text of old fonts and conversions, put right. */
import { repairText } from "../core/text/repair-text";

/**
 * Sửa chữ bị lỗi phông, lỗi mã: TCVN3 (.VnTime), VNI, Unicode tổ hợp, chữ Đ sai mã, dấu cách lạ. Chữ đúng thì giữ nguyên.
 * @customfunction TEXT
 * @param text Ô có chữ cần sửa.
 * @returns Chữ tiếng Việt Unicode.
 */
export function text(text: string): string {
  return repairText(String(text ?? "")).text;
}
