/**
 * A figure handed to a custom function. Its parameter takes text, because Excel turns an empty cell into 0 for a parameter
 * of any other type, and a figure nobody gave is not 0.
 */
import { isBlankText, isNotApplicable } from "../../core/text/nothing-text";
import { cellValue } from "./cell-values";

const messages = {
  text: (what: string, text: string) =>
    `${what} “${text}” không phải là số. Đề nghị sửa ô này thành số, hoặc đổi bằng hàm DOAN.NUMBER.`,
};

/**
 * `null` where there is none: an empty cell, an argument left out, "-", "không có". Text is refused, in `what`'s name, also
 * one that may be two numbers ("1.234").
 */
export function figureArgument(given: unknown, what: string): number | null {
  const value = cellValue(given);
  if (typeof value === "number") return value;
  const text = String(value ?? "").trim();
  if (isBlankText(text) || isNotApplicable(text)) return null;
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, messages.text(what, text));
}
