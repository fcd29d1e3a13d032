/** `=DOAN.RATE(14; 19; 5)` is 1: a ratio is recomputed from its parts, never summed or averaged. */
import { rateOf } from "../core/figures/rate-of";
import { figureArgument } from "./arguments/figure-argument";

const messages = {
  missing: "Chưa đủ số liệu: cần có cả tử số và mẫu số.",
  negative: "Tử số, mẫu số và số được miễn không được là số âm. Đề nghị xem lại số liệu.",
  nothingLeft: "Mẫu số sau khi trừ số được miễn phải lớn hơn 0. Đề nghị xem lại mẫu số và số được miễn.",
};

/**
 * Tỷ lệ của tử số trên mẫu số, sau khi trừ số được miễn khỏi mẫu số; 1 là 100 %.
 * @customfunction RATE
 * @param numerator Tử số: số đạt, số đã thực hiện.
 * @param denominator Mẫu số, kể cả số được miễn.
 * @param [exempt] Số được miễn, không tính vào mẫu số; bỏ trống là 0.
 * @returns Tỷ lệ, 1 là 100 %.
 */
export function rate(numerator: string, denominator: string, exempt?: string): number {
  // Excel shows a sentence only beside #VALUE! and #N/A.
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const over = figureArgument(numerator, "Tử số");
  const under = figureArgument(denominator, "Mẫu số");
  const spared = figureArgument(exempt, "Số được miễn") ?? 0;
  if (over === null || under === null) throw new CustomFunctions.Error(notAvailable, messages.missing);
  if (Math.min(over, under, spared) < 0) throw new CustomFunctions.Error(invalidValue, messages.negative);
  const result = rateOf({ numerator: over, denominator: under, exempt: spared });
  if (result === undefined) throw new CustomFunctions.Error(invalidValue, messages.nothingLeft);
  return result;
}
