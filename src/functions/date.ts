/**
 * `=DOAN.DATE("ngày 15 tháng 12 năm 2023")` is 45275, the serial of the 1900 system that Excel shows as a day under a
 * date format. A custom function cannot format its cell.
 */
import { momentOf } from "./arguments/moment-argument";

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
export function date(text: string): number {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const moment = momentOf(text);
  if (moment === null) throw new CustomFunctions.Error(notAvailable, messages.blank);
  if (moment === undefined)
    throw new CustomFunctions.Error(invalidValue, messages.unreadable(String(text).trim()));
  return moment.day;
}
