/** "Đi cơ sở theo đơn vị": one row a unit, both denominators, and all units together; rates from sums, by formulas. */
import { a1 } from "../model/address";
import { type RowCell, rowCells, textRow, widths } from "../model/sheet-rows";
import type { CellPatch, NewSheet } from "../model/workbook-patch";
import type { FieldDaysSummary } from "./field-days";

const words = {
  title: "CÁN BỘ ĐI CÔNG TÁC CƠ SỞ THEO CHỦ TRƯƠNG 1+2, THEO ĐƠN VỊ",
  note: (threshold: number) =>
    `Số cán bộ đi đủ: từ ${threshold} ngày trong năm. Số ngày và bình quân chỉ tính cán bộ phải thực hiện (tổng số trừ số được miễn).`,
  total: "Cộng",
};

const captions = [
  "TT",
  "Mã",
  "Đơn vị",
  "Tổng số cán bộ (a)",
  "Được miễn (b)",
  "Phải thực hiện (c = a – b)",
  "Đi đủ số ngày (d)",
  "Tổng số ngày",
  "Bình quân ngày/đồng chí",
  "Tỷ lệ d : c",
  "Tỷ lệ d : a",
  "Tệp",
];

export interface UnitLine {
  readonly code: string | null;
  readonly name: string;
  readonly file: string;
  readonly summary: FieldDaysSummary;
}

const headerRow = 4;
const firstRow = headerRow + 1;

export function unitsFieldDaysSheet(
  name: string,
  units: readonly UnitLine[],
  all: FieldDaysSummary,
  threshold: number,
): NewSheet {
  const lastRow = firstRow + units.length - 1;
  const summed = (column: number): string => `SUM(${a1(firstRow, column)}:${a1(lastRow, column)})`;
  return {
    name,
    cells: [
      ...textRow(1, [words.title], "title"),
      ...textRow(2, [words.note(threshold)], "note"),
      ...textRow(headerRow, captions, "header"),
      ...units.flatMap(({ code, name: unit, file, summary }, index) =>
        line(firstRow + index, [index + 1, code, unit], summary, file),
      ),
      ...line(lastRow + 1, [null, null, words.total], all, null, summed),
    ],
    columnWidths: widths([5, 10, 30, 11, 10, 12, 10, 10, 12, 10, 10, 34]),
    merges: ["A2:L2"],
    frozenRows: headerRow,
    frozenColumns: 3,
    printTitleRows: [headerRow, headerRow],
    landscape: true,
  };
}

/** @param summed The formula of a column that is the sum of the rows above. */
function line(
  row: number,
  lead: readonly (string | number | null)[],
  summary: FieldDaysSummary,
  file: string | null,
  summed?: (column: number) => string,
): readonly CellPatch[] {
  const style = summed ? "total" : "number";
  const count = (column: number, value: number): RowCell => ({
    value,
    style,
    ...(summed ? { formula: summed(column) } : {}),
  });
  const [all, exempt, subject, met, days] = [4, 5, 6, 7, 8].map((column) => a1(row, column));
  const over = (part: string | undefined, whole: string | undefined) => `IF(${whole}=0,"",${part}/${whole})`;
  return rowCells(row, [
    ...lead.map((value): RowCell => ({ value, style: "text" })),
    count(4, summary.officers),
    count(5, summary.exempt),
    { value: summary.subject, style, formula: `${all}-${exempt}` },
    count(7, summary.met),
    count(8, summary.totalDays),
    {
      value: summary.averageDays === null ? null : Math.round(summary.averageDays * 10) / 10,
      style,
      formula: `IF(${subject}=0,"",ROUND(${days}/${subject},1))`,
    },
    { value: summary.rate, style: "percent", formula: over(met, subject) },
    { value: summary.rateOfAll, style: "percent", formula: over(met, all) },
    { value: file, style: "wrapped" },
  ]);
}
