/**
 * `=DOAN.DATE("ngày 15 tháng 12 năm 2023")` is 45275, the serial of the 1900 system that Excel shows as a day under a
 * date format. A custom function cannot format its cell.
 */
import { lastSerial } from "../core/model/date-serial";
import { isBlankText } from "../core/text/nothing-text";
import { readDateText } from "../core/text/read-date";

const messages = {
  blank: "Ô còn trống nên chưa có ngày nào.",
  unreadable: (text: string) =>
    `Không đọc được một ngày có trong lịch từ “${text}”. Đề nghị ghi dạng ngày/tháng/năm, ví dụ 15/12/2023.`,
};

/**
 * Đổi ngày ghi bằng chữ thành ngày: “15/12/2023”, “15.12.2023”, “ngày 15 tháng 12 năm 2023”. Ô kết quả cần định dạng ngày.
 * @customfunction DATE
 * @param text Ô có ngày ghi bằng chữ, ngày đứng trước tháng; ô đã là ngày thì giữ nguyên.
 * @returns Số thứ tự của ngày.
 */
export function date(text: unknown): number {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const shown = String(text ?? "").trim();
  if (isBlankText(shown)) throw new CustomFunctions.Error(notAvailable, messages.blank);
  const serial = typeof text === "number" ? dayOf(text) : readDateText(shown)?.serial;
  if (serial === undefined) throw new CustomFunctions.Error(invalidValue, messages.unreadable(shown));
  return serial;
}

/** The day of a moment; `undefined` for a number that is no day. */
function dayOf(serial: number): number | undefined {
  const day = Math.floor(serial);
  return day >= 1 && day <= lastSerial ? day : undefined;
}
