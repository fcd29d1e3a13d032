/**
 * A sheet "Chỉ tiêu giao" to fill in: the units as rows, two columns (Giao | Thực hiện) for each indicator that the set
 * asks a target for, the period in the line "Kỳ:". What is filled in is what `readTargets` reads.
 */
import { a1 } from "../../model/address";
import { periodWords } from "../../model/period";
import type { CellPatch, NewSheet, PatchStyle } from "../../model/workbook-patch";
import { capitalised } from "../../text/capitalised";
import { sheetNamer } from "../../model/sheet-names";
import type { OrgUnit } from "../../units/org-unit";
import { contentsOf, type CriteriaSet } from "../criteria-set";

const words = {
  name: "Chỉ tiêu giao",
  title: "CHỈ TIÊU GIAO CHO CÁC ĐƠN VỊ",
  period: "Kỳ:",
  set: "Bộ tiêu chí:",
  everyPeriod: "để trống thì áp dụng cho mọi kỳ",
  none: "Bộ tiêu chí này không có nội dung nào chấm theo chỉ tiêu giao.",
  units: ["TT", "Mã", "Đơn vị"],
  figures: ["Giao", "Thực hiện"],
};

const periodRow = 2;
const setRow = 3;
const headerRow = 5;
const firstUnit = headerRow + 2;
const firstIndicator = words.units.length + 1;

/** @param period Its id ("2026-Q4"); null for targets of every period. */
export function targetsSheetToFill(
  sheetNames: Iterable<string>,
  set: CriteriaSet,
  units: readonly OrgUnit[],
  period: string | null,
): NewSheet {
  const indicators = indicatorsOf(set);
  const lastColumn = firstIndicator - 1 + indicators.length * words.figures.length;
  const columnOf = (index: number) => firstIndicator + index * words.figures.length;
  return {
    name: sheetNamer([...sheetNames]).nameFor(words.name),
    cells: [
      text(1, 1, words.title, "title"),
      text(periodRow, 1, words.period, "text"),
      text(periodRow, 3, period === null ? "" : capitalised(periodWords(period)), "input"),
      text(periodRow, 4, words.everyPeriod, "note"),
      text(setRow, 1, words.set, "text"),
      text(setRow, 3, set.title, "text"),
      ...(indicators.length === 0 ? [text(setRow + 1, 1, words.none, "warning")] : []),
      ...words.units.map((caption, index) => text(headerRow, index + 1, caption, "header")),
      ...indicators.flatMap(({ caption }, index) => [
        text(headerRow, columnOf(index), caption, "header"),
        ...words.figures.map((figure, at) => text(headerRow + 1, columnOf(index) + at, figure, "header")),
      ]),
      ...units.flatMap(({ code, name }, index) => [
        text(firstUnit + index, 1, index + 1, "number"),
        text(firstUnit + index, 2, code, "text"),
        text(firstUnit + index, 3, name, "wrapped"),
        ...indicators.flatMap((_, at) =>
          words.figures.map((_figure, figure) => text(firstUnit + index, columnOf(at) + figure, "", "input")),
        ),
      ]),
    ],
    columnWidths: new Map([
      [1, 6],
      [2, 10],
      [3, 36],
      ...Array.from(
        { length: indicators.length * words.figures.length },
        (_, index) => [firstIndicator + index, 12] as const,
      ),
    ]),
    merges: [
      ...words.units.map((_, index) => `${a1(headerRow, index + 1)}:${a1(headerRow + 1, index + 1)}`),
      ...indicators.map(
        (_, index) => `${a1(headerRow, columnOf(index))}:${a1(headerRow, columnOf(index) + 1)}`,
      ),
    ],
    frozenRows: headerRow + 1,
    frozenColumns: words.units.length,
    printTitleRows: [headerRow, headerRow + 1],
    landscape: true,
    ...(indicators.length === 0 || units.length === 0
      ? {}
      : {
          validations: [
            {
              ranges: `${a1(firstUnit, firstIndicator)}:${a1(firstUnit + units.length - 1, lastColumn)}`,
              type: "decimal",
              operator: "greaterThanOrEqual",
              formula1: "0",
              ignoreBlanks: true,
              alert: {
                style: "warning",
                title: "Chưa phải là số",
                message: "Đề nghị ghi một số từ 0 trở lên, hoặc để trống nếu không giao.",
              },
            },
          ],
        }),
  };
}

/** Indicators in the order of the set, each once; those with a target for all units are not assigned. */
function indicatorsOf(set: CriteriaSet): readonly { readonly caption: string }[] {
  const captions = new Map<string, string>();
  for (const { code, title, judge } of contentsOf(set)) {
    if (judge.by !== "ratio" || judge.target !== undefined || captions.has(judge.indicator)) continue;
    const isCode = judge.indicator === code;
    captions.set(judge.indicator, isCode ? `${code} – ${title}` : `${judge.indicator} – ${title}`);
  }
  return [...captions.values()].map((caption) => ({ caption }));
}

function text(row: number, column: number, value: string | number, style: PatchStyle): CellPatch {
  return { row, column, content: { kind: "value", value: value === "" ? null : value }, style };
}
