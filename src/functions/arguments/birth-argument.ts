/** When somebody was born, handed to a custom function: a day, or a year alone ("1990"). */
import { type Birth, birthOfValue } from "../../core/officers/birth";
import { isBlankText } from "../../core/text/nothing-text";
import { cellValue } from "./cell-values";

const messages = {
  missing: "Chưa đủ: chưa có ngày sinh.",
  unreadable: (text: string) =>
    `Không đọc được ngày sinh từ “${text}”. Đề nghị ghi dạng ngày/tháng/năm, ví dụ 20/11/1990.`,
};

export function birthArgument(given: unknown): Birth {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const value = cellValue(given);
  if (value === null || (typeof value === "string" && isBlankText(value)))
    throw new CustomFunctions.Error(notAvailable, messages.missing);
  const birth = birthOfValue(value);
  if (!birth) throw new CustomFunctions.Error(invalidValue, messages.unreadable(String(given).trim()));
  return birth;
}
