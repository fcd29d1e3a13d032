/** One column or one row of cells handed to a custom function, as a list. */
import type { CellValue } from "../../core/model/grid";
import { cellValues } from "./cell-values";

const messages = {
  block: (what: string) => `Vùng ${what} phải là một cột hoặc một dòng.`,
  lengths: (what: string, count: number, wanted: number) =>
    `Vùng ${what} có ${count} ô, còn vùng ngày đi có ${wanted} ô. Đề nghị chọn các vùng cùng từ dòng đầu đến dòng cuối.`,
};

/** @param what In the sentence: "ngày đi". @param length Of the range that it stands beside. */
export function lineArgument(
  rows: readonly (readonly unknown[])[],
  what: string,
  length?: number,
): readonly CellValue[] {
  const { invalidValue } = CustomFunctions.ErrorCode;
  const [first = [], ...others] = cellValues(rows);
  if (first.length > 1 && others.length > 0)
    throw new CustomFunctions.Error(invalidValue, messages.block(what));
  const line = [first, ...others].flat();
  if (length !== undefined && line.length !== length)
    throw new CustomFunctions.Error(invalidValue, messages.lengths(what, line.length, length));
  return line;
}
