/** `=DOAN.GRADE(85; 'Bộ tiêu chí'!A1:H60)`: the level that marks, or points added up already, lead to. */
import { contentsOf, type CriteriaSet, nodesOf } from "../core/scoring/criteria-set";
import { mostPointsBelow } from "../core/scoring/node-points";
import { cellValues } from "./arguments/cell-values";
import { scoredMarks } from "./arguments/marks-argument";
import { notScored } from "./arguments/not-scored";
import { setArgument } from "./arguments/set-argument";

const words = { none: "Chưa đạt mức nào" };

const messages = {
  noLevels: (title: string) => `Bộ tiêu chí “${title}” không chia mức. Đề nghị dùng hàm DOAN.RECOGNIZED.`,
  outside: (points: number) =>
    `${points} điểm nằm ngoài thang điểm của bộ tiêu chí. Đề nghị xem lại số điểm.`,
  requires: (level: string, says: readonly string[]) =>
    `Đủ điểm mức “${level}” nhưng mức này còn cần: ${says.join("; ")}. Đề nghị chọn vùng kết quả chấm thay cho tổng điểm.`,
};

/**
 * Mức xếp loại theo bộ tiêu chí, từ kết quả chấm từng nội dung hoặc từ tổng điểm.
 * @customfunction GRADE
 * @param marks Kết quả chấm như ở hàm SCORE, hoặc một số là tổng điểm.
 * @param [set] Mã bộ tiêu chí có sẵn, hoặc vùng của trang Bộ tiêu chí có bảng mức xếp loại; bỏ trống là 3cd-2023.
 * @param [evidence] Minh chứng, cùng thứ tự với kết quả chấm; bỏ trống thì không xét minh chứng.
 * @returns Tên mức.
 */
export async function grade(marks: string[][], set?: string[][], evidence?: string[][]): Promise<string> {
  const { invalidValue } = CustomFunctions.ErrorCode;
  const criteria = await setArgument(set);
  if (criteria.levels.length === 0)
    throw new CustomFunctions.Error(invalidValue, messages.noLevels(criteria.title));
  const total = totalIn(marks, criteria);
  if (total !== undefined) return levelOfTotal(total, criteria);
  const scored = await scoredMarks(marks, set, evidence);
  if (scored.points === null) throw notScored(scored);
  return scored.level?.title ?? words.none;
}

/** One number, where the set asks for more than one mark. */
function totalIn(marks: readonly (readonly unknown[])[], set: CriteriaSet): number | undefined {
  const [only, ...others] = cellValues(marks).flat();
  return typeof only === "number" && others.length === 0 && contentsOf(set).length > 1 ? only : undefined;
}

/** Points alone do not tell whether what a level requires besides holds. */
function levelOfTotal(points: number, set: CriteriaSet): string {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (points < 0 || points > mostPoints(set))
    throw new CustomFunctions.Error(invalidValue, messages.outside(points));
  const level = set.levels.find(({ from }) => from === undefined || points >= from);
  if (!level) return words.none;
  const says = level.requires.map((required) => required.says);
  if (says.length > 0) throw new CustomFunctions.Error(notAvailable, messages.requires(level.title, says));
  return level.title;
}

/** Bonus points come on top, up to the cap; without a cap there is no end. */
function mostPoints({ cap, maxPoints, combine, criteria }: CriteriaSet): number {
  const hasBonus = nodesOf({ criteria }).some(({ adds }) => adds === "bonus");
  const most = maxPoints ?? mostPointsBelow({ combine, cap, maxPoints, children: criteria });
  return (hasBonus ? cap : (cap ?? most)) ?? Number.POSITIVE_INFINITY;
}
