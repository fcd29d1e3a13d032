/** `=DOAN.GROWTH(50; 40)` is 0.25: how much a figure grew on that of an earlier period. */
import { growthOf } from "../core/figures/growth-of";
import { figureArgument } from "./arguments/figure-argument";

const messages = {
  missing: "Chưa đủ số liệu: cần có cả số kỳ này và số kỳ trước.",
  noBase: "Số kỳ trước phải lớn hơn 0 thì mới tính được mức tăng, giảm. Đề nghị xem lại số kỳ trước.",
};

/**
 * Mức tăng, giảm của kỳ này so với kỳ trước: 0,25 là tăng 25 %, số âm là giảm.
 * @customfunction GROWTH
 * @param current Số kỳ này.
 * @param previous Số kỳ trước, phải lớn hơn 0.
 * @returns Mức tăng, 1 là 100 %.
 */
export function growth(current: string, previous: string): number {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const now = figureArgument(current, "Số kỳ này");
  const before = figureArgument(previous, "Số kỳ trước");
  if (now === null || before === null) throw new CustomFunctions.Error(notAvailable, messages.missing);
  const result = growthOf(now, before);
  if (result === undefined) throw new CustomFunctions.Error(invalidValue, messages.noBase);
  return result;
}
