/** `=DOAN.FIELDDAYS(C3:C40; D3:D40; A3:A40; "Lâm Minh Lộc"; "2023")`: days in the field, each day of an officer once. */
import type { CellValue } from "../core/model/grid";
import type { DayRange } from "../core/officers/day-range";
import { daysInField } from "../core/officers/days-in-field";
import { foldText } from "../core/text/fold-text";
import { lineArgument } from "./arguments/line-argument";
import { periodArgument } from "./arguments/period-argument";
import { textArgument } from "./arguments/text-argument";
import { tripOf } from "./arguments/trip-arguments";

const words = { from: "ngày đi", to: "ngày về", names: "họ và tên" };

const messages = {
  noDays: "Chưa đủ: chưa ghi ngày đi, ngày về nào.",
  noNames: "Muốn tính riêng một cán bộ thì cần có vùng họ và tên.",
  unknown: (name: string) => `Không có dòng nào của “${name}”. Đề nghị xem lại họ và tên.`,
};

/**
 * Số ngày đi công tác cơ sở, tính cả ngày đi và ngày về. Các đợt trùng ngày của cùng một người thì mỗi ngày chỉ tính một lần.
 * @customfunction FIELDDAYS
 * @param from Cột ngày đi.
 * @param to Cột ngày về, cùng số dòng với cột ngày đi.
 * @param [names] Cột họ và tên, ô trống là cùng người với dòng trên; bỏ trống nếu các dòng đều của một người.
 * @param [officer] Họ và tên người cần tính; bỏ trống là cộng ngày của mọi người.
 * @param [period] Kỳ tính, ví dụ 2023 hoặc “quý IV năm 2023”; bỏ trống là tính tất cả.
 * @returns Số ngày.
 */
export function fielddays(
  from: string[][],
  to: string[][],
  names?: string[][],
  officer?: string,
  period?: string,
): number {
  const starts = lineArgument(from, words.from);
  const ends = lineArgument(to, words.to, starts.length);
  const frame = periodArgument(period);
  const trips = new Map<string, DayRange[]>();
  for (const [name, lines] of linesByOfficer(starts.length, names, textArgument(officer))) {
    const own = lines.flatMap((at) => tripOf(at + 1, starts[at] ?? null, ends[at] ?? null, frame) ?? []);
    trips.set(name, own);
  }
  const each = [...trips.values()].filter((own) => own.length > 0);
  if (each.length === 0)
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, messages.noDays);
  return each.reduce((days, own) => days + daysInField(own, frame), 0);
}

/** Lines, counted from 0, by the folded name of whose they are. */
function linesByOfficer(
  count: number,
  names: readonly (readonly unknown[])[] | null | undefined,
  officer: string | null,
): ReadonlyMap<string, readonly number[]> {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const all = Array.from({ length: count }, (_, at) => at);
  if (!names) {
    if (officer !== null) throw new CustomFunctions.Error(invalidValue, messages.noNames);
    return new Map([["", all]]);
  }
  const written = namesDown(lineArgument(names, words.names, count));
  const wanted = officer === null ? new Set(written) : new Set([foldText(officer)]);
  const lines = [...wanted].map((name) => [name, all.filter((at) => written[at] === name)] as const);
  if (officer !== null && lines.every(([, own]) => own.length === 0))
    throw new CustomFunctions.Error(notAvailable, messages.unknown(officer));
  return new Map(lines);
}

/** Folded. A name merged over several lines stands in the first of them only. */
function namesDown(cells: readonly CellValue[]): readonly string[] {
  const names: string[] = [];
  for (const cell of cells) names.push(foldText(textArgument(cell) ?? "") || (names.at(-1) ?? ""));
  return names;
}
