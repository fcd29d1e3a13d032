/** The faults of what is typed in a cell: numbers as text, ratios turned into dates, text where a number is asked. */
import type { Finding, Severity } from "../model/finding";
import { formatNumber } from "../text/format-number";
import { dateText, isoDateOf } from "../text/read-date";

function text(
  ruleId: string,
  severity: Severity,
  sheet: string,
  cell: string,
  found: string,
  expected: string | number | null,
  message: string,
): Finding {
  return { ruleId, severity, sheet, cell, message, blocking: false, found, expected };
}

/** @param numberFormat Where the cell's own would show the number as something else. */
export const numberAsText = (
  sheet: string,
  cell: string,
  found: string,
  number: number,
  numberFormat?: string,
): Finding => ({
  ...text(
    "CH.SO.CHU",
    "error",
    sheet,
    cell,
    found,
    number,
    `Số ghi dưới dạng chữ “${found}”, đã đọc là ${formatNumber(number)}. Công thức của Excel bỏ qua ô này; đề nghị ghi lại bằng số.`,
  ),
  mend: { kind: "value", value: number, ...(numberFormat === undefined ? {} : { numberFormat }) },
});

export const numberAmbiguous = (
  sheet: string,
  cell: string,
  found: string,
  choices: readonly number[],
): Finding =>
  text(
    "CH.SO.NHAPNHANG",
    "error",
    sheet,
    cell,
    found,
    null,
    `“${found}” có thể là ${choices.map(formatNumber).join(" hoặc ")} nên chưa được tính. Đề nghị đơn vị xác nhận và ghi lại bằng số.`,
  );

export const thousandsOrDecimals = (sheet: string, cell: string, found: number): Finding =>
  text(
    "CH.SO.PHANNGHIN",
    "explain",
    sheet,
    cell,
    String(found),
    null,
    `Ô cần số nguyên nhưng ghi ${formatNumber(found)}; có thể Excel đã hiểu dấu phân nghìn của ${formatNumber(Math.round(found * 1000))} thành dấu thập phân. Đang giữ nguyên như đã ghi; đề nghị đơn vị xác nhận.`,
  );

export const notANumber = (sheet: string, cell: string, found: string): Finding =>
  text(
    "CH.SO.KHONG",
    "error",
    sheet,
    cell,
    found,
    null,
    `Ô cần số nhưng ghi “${found}”; ô này không được tính. Đề nghị ghi số, hoặc để trống nếu không có.`,
  );

export const dateInsteadOfNumber = (sheet: string, cell: string, found: string): Finding =>
  text(
    "CH.SO.NGAY",
    "error",
    sheet,
    cell,
    found,
    null,
    `Ô cần số nhưng đang là ngày ${found}; ô này không được tính. Đề nghị ghi lại số và định dạng ô là số.`,
  );

export const errorInsteadOfNumber = (sheet: string, cell: string, found: string): Finding =>
  text(
    "CH.SO.LOI",
    "error",
    sheet,
    cell,
    found,
    null,
    `Ô báo lỗi ${found}; ô này không được tính. Đề nghị ghi lại bằng số.`,
  );

export const nothingAsText = (sheet: string, cell: string, found: string): Finding =>
  text(
    "CH.TRONG.DAU",
    "note",
    sheet,
    cell,
    found,
    null,
    `Ghi “${found}”, được hiểu là không có nội dung này (khác với số 0 và khác với để trống).`,
  );

export const ratioTurnedIntoDate = (sheet: string, cell: string, found: string, ratio: string): Finding => ({
  ...text(
    "CH.TYLE.NGAY",
    "error",
    sheet,
    cell,
    found,
    ratio,
    `Excel đã đổi “${ratio}” thành ngày ${found}; đã đọc lại là ${ratio}. Đề nghị định dạng ô là chữ rồi ghi lại.`,
  ),
  mend: { kind: "value", value: ratio, numberFormat: "@" },
});

export const notARatio = (sheet: string, cell: string, found: string): Finding =>
  text(
    "CH.TYLE.KHONG",
    "error",
    sheet,
    cell,
    found,
    null,
    `Ô cần ghi dạng “số đã làm/tổng số” nhưng ghi “${found}”; ô này không được tính. Đề nghị ghi lại, ví dụ 11/12.`,
  );

/** The sentence says the day as people write it; `expected` is its ISO form. */
export const dateAsText = (
  sheet: string,
  cell: string,
  found: string,
  serial: number,
  isDateFormat: boolean,
): Finding => ({
  ...text(
    "CH.NGAY.CHU",
    "explain",
    sheet,
    cell,
    found,
    isoDateOf(serial),
    `Ngày ghi dưới dạng chữ “${found}”, đã đọc là ${dateText(serial)}. Đề nghị ghi lại theo dạng ngày/tháng/năm.`,
  ),
  mend: { kind: "value", value: serial, ...(isDateFormat ? {} : { numberFormat: "dd/mm/yyyy" }) },
});

/** "22.4", "18 – 29/3": people understand it, so nobody need telephone; as one day it cannot be kept. */
export const datePartial = (sheet: string, cell: string, found: string): Finding =>
  text(
    "CH.NGAY.THIEU",
    "explain",
    sheet,
    cell,
    found,
    null,
    `Ngày ghi “${found}” chưa đủ ngày, tháng, năm của một ngày; giữ nguyên như đơn vị ghi. Đề nghị ghi đủ nếu biểu cần một ngày.`,
  );

export const dateUnreadable = (sheet: string, cell: string, found: string): Finding =>
  text(
    "CH.NGAY.KHONG",
    "error",
    sheet,
    cell,
    found,
    null,
    `Không đọc được ngày “${found}”; giữ nguyên như đơn vị ghi. Đề nghị ghi lại theo dạng ngày/tháng/năm.`,
  );
