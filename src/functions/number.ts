/** `=DOAN.NUMBER("1.234,5")` is 1234.5: a number that was typed as text, in any of the conventions seen in reports. */
import { formatNumber } from "../core/text/format-number";
import { isBlankText, isNotApplicable } from "../core/text/nothing-text";
import { readNumberText } from "../core/text/read-number";
import { cellValue } from "./arguments/cell-values";

const messages = {
  blank: "Ô còn trống nên chưa có số nào.",
  nothing: (text: string) => `“${text}” có nghĩa là không có số liệu nên không đổi thành số.`,
  unreadable: (text: string) => `Không đọc được số nào trong “${text}”. Đề nghị ghi lại bằng chữ số.`,
  ambiguous: (text: string, choices: readonly number[]) =>
    `“${text}” có thể là ${choices.map(formatNumber).join(" hoặc ")}. Nếu là số đếm, hãy thêm đối số thứ hai là TRUE; nếu không, đề nghị ghi lại cho rõ.`,
  notWhole: (text: string) => `“${text}” không phải là số nguyên. Đề nghị xem lại số đếm này.`,
};

/**
 * Đổi số ghi bằng chữ thành số: “1.234,5”, “1 234”, “67%”, “(5)”, “25 người”.
 * @customfunction NUMBER
 * @param text Ô có số ghi bằng chữ; ô đã là số thì giữ nguyên.
 * @param [whole] TRUE nếu là số đếm (người, đơn vị, buổi): khi đó “1.234” là 1234.
 * @returns Số đọc được.
 */
export function number(text: string, whole?: boolean): number {
  const given = cellValue(text);
  const value = typeof given === "string" || given === null ? numberIn(given ?? "", whole === true) : given;
  if (typeof value !== "number") {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.invalidValue,
      messages.unreadable(String(text)),
    );
  }
  if (whole === true && !Number.isInteger(value)) {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.invalidValue,
      messages.notWhole(typeof given === "string" ? given.trim() : formatNumber(value)),
    );
  }
  return value;
}

function numberIn(text: string, isCount: boolean): number {
  const shown = text.trim();
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  if (isBlankText(text)) throw new CustomFunctions.Error(notAvailable, messages.blank);
  if (isNotApplicable(text)) throw new CustomFunctions.Error(notAvailable, messages.nothing(shown));
  const reading = readNumberText(text, isCount ? "integer" : "decimal");
  switch (reading.outcome) {
    case "number":
      return reading.number;
    case "ambiguous":
      throw new CustomFunctions.Error(invalidValue, messages.ambiguous(shown, reading.choices));
    case "not-a-number":
      throw new CustomFunctions.Error(invalidValue, messages.unreadable(shown));
  }
}
