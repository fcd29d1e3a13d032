/** A criteria set as the pane tells it: its size, where it comes from, whether it is that of the period. */
import { periodEnd, periodStart, periodWords } from "../../core/model/period";
import { contentsOf, type CriteriaSet } from "../../core/scoring/criteria-set";
import { sourceWords } from "../../core/scoring/sheets/set-words";

const words = {
  size: (criteria: number, contents: number) => `${criteria} tiêu chí, ${contents} nội dung`,
  notYet: (period: string, from: string) =>
    `Bộ tiêu chí này áp dụng từ ngày ${from}, còn số liệu là của ${period}. Hãy chọn bộ tiêu chí đúng kỳ.`,
  noMore: (period: string, to: string) =>
    `Bộ tiêu chí này chỉ áp dụng đến ngày ${to}, còn số liệu là của ${period}. Hãy chọn bộ tiêu chí đúng kỳ.`,
};

/** "Đoàn cơ sở 3 chủ động · 3 tiêu chí, 14 nội dung · 13-HĐ/TĐTN-XDĐ ngày 16/06/2023, Tỉnh đoàn Ninh Bình". */
export function aboutSet(set: CriteriaSet): string {
  return [set.title, words.size(set.criteria.length, contentsOf(set).length), sourceWords(set)].join(" · ");
}

/** Null where any day of the period is within the set's own time, or the period is not known. */
export function validityWords({ validFrom, validTo }: CriteriaSet, period: string | null): string | null {
  if (period === null) return null;
  const [start, end] = [isoDay(periodStart(period)), isoDay(periodEnd(period))];
  if (validFrom !== null && end !== null && end < validFrom)
    return words.notYet(periodWords(period), dayWords(validFrom));
  if (validTo !== null && start !== null && start > validTo)
    return words.noMore(periodWords(period), dayWords(validTo));
  return null;
}

/** "2023-02-05" → "05/02/2023". */
function dayWords(iso: string): string {
  return iso.split("-").reverse().join("/");
}

function isoDay(day: { year: number; month: number; day: number } | null): string | null {
  if (!day) return null;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${day.year}-${two(day.month)}-${two(day.day)}`;
}
