/** The faults of whole sheets: missing, renamed, out of order, hidden, beside the form. Ids are permanent. */
import type { Finding } from "../model/finding";
import { structureFinding } from "./structure-finding";

const readMeForm = "Đề nghị đơn vị lập lại trên đúng biểu đã gửi xuống.";

export const sheetMissing = (formSheet: string): Finding =>
  structureFinding(
    "CT.TRANG.THIEU",
    "error",
    true,
    formSheet,
    null,
    `Thiếu trang “${formSheet}” của biểu mẫu; số liệu của trang này coi như chưa nộp. Đề nghị đơn vị gửi bổ sung.`,
    { expected: formSheet, found: null },
  );

export const sheetRenamed = (sheet: string, formSheet: string): Finding =>
  structureFinding(
    "CT.TRANG.TEN",
    "error",
    true,
    sheet,
    null,
    `Trang “${formSheet}” bị đổi tên thành “${sheet}”. Số liệu vẫn được đọc theo nội dung; đề nghị giữ nguyên tên trang.`,
    { expected: formSheet, found: sheet },
  );

export const sheetMoved = (sheet: string): Finding =>
  structureFinding(
    "CT.TRANG.CHUYEN",
    "note",
    true,
    sheet,
    null,
    `Trang “${sheet}” không còn ở thứ tự của biểu mẫu. Số liệu vẫn được đọc theo nội dung.`,
  );

/** @param copyOf The sheet read in its stead, where this one holds the same table. */
export const sheetExtra = (sheet: string, copyOf?: string): Finding =>
  structureFinding(
    "CT.TRANG.THUA",
    "note",
    false,
    sheet,
    null,
    copyOf === undefined
      ? `Trang “${sheet}” không thuộc biểu mẫu nên không được đọc.`
      : `Trang “${sheet}” có bảng giống trang “${copyOf}” nhưng không thuộc biểu mẫu; chỉ đọc số liệu ở trang “${copyOf}”. Đề nghị đơn vị bỏ trang này nếu không dùng.`,
    { found: sheet, expected: null },
  );

export const sheetUnrecognised = (sheet: string): Finding =>
  structureFinding(
    "CT.TRANG.LA",
    "error",
    true,
    sheet,
    null,
    `Không nhận ra bảng của biểu mẫu trên trang “${sheet}” nên không đọc số liệu nào ở đây. ${readMeForm}`,
  );

export const sheetProtected = (sheet: string): Finding =>
  structureFinding(
    "CT.TRANG.KHOA",
    "note",
    false,
    sheet,
    null,
    `Trang “${sheet}” đang khoá bảo vệ; số liệu vẫn đọc được nhưng không sửa trực tiếp được.`,
  );

export const hiddenSheet = (sheet: string): Finding =>
  structureFinding(
    "CT.AN.TRANG",
    "explain",
    false,
    sheet,
    null,
    `Trang “${sheet}” bị ẩn nhưng có số liệu; số liệu vẫn được tính. Đề nghị đơn vị hiện trang và xác nhận.`,
  );
