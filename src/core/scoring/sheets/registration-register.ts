/**
 * "Sổ đăng ký": which units registered, with which plan and when, and who of the upper level follows each. What it
 * counts stands above the table, so that lines may be added below.
 *
 *   row 3: the deadline   row 9: TT | Mã | Đơn vị | Số kế hoạch | Ngày kế hoạch | Ngày đăng ký | Cán bộ theo dõi | …
 */
import { serialOf } from "../../model/date-serial";
import { periodStart, periodWords } from "../../model/period";
import { stampNames } from "../../model/stamp";
import type { CellPatch, NameToDefine, NewSheet } from "../../model/workbook-patch";
import type { OrgUnit } from "../../units/org-unit";
import { dayLimit } from "./limits";
import { formulaCell, placedCells, type ScoreCell, tableStamp, valueCell } from "./score-cells";

const words = {
  title: (set: string) => `SỔ ĐĂNG KÝ – ${set}`,
  period: (period: string) => `Kỳ: ${period}`,
  deadline: "Hạn đăng ký",
  /** Where the day was taken from; it is a setting, not a rule for everybody. */
  deadlineSource:
    "Theo 13-HĐ/TĐTN-XDĐ (Ninh Bình): trước ngày 20/11 của năm trước. Mỗi nơi một khác, sửa ở ô này.",
  all: "Tất cả đơn vị",
  registered: "Đã đăng ký",
  inTime: "Đăng ký đúng hạn",
  rate: "Đăng ký ÷ tất cả",
  isInTime: "Đúng hạn",
  isLate: "Quá hạn",
};

const columns: readonly (readonly [caption: string, width: number])[] = [
  ["TT", 5],
  ["Mã", 9],
  ["Đơn vị", 32],
  ["Số kế hoạch", 18],
  ["Ngày kế hoạch", 13],
  ["Ngày đăng ký", 13],
  ["Cán bộ theo dõi", 22],
  ["Đúng hạn", 11],
  ["Ghi chú", 24],
];

const deadlineRow = 3;
const deadlineCell = `$D$${deadlineRow}`;
export const registrationHeaderRow = 9;
const firstRow = registrationHeaderRow + 1;
/** As far as the counts look, so that lines added by hand are counted. */
const lastCountedRow = 1009;

export interface RegistrationTerms {
  /** Of the sheet: legal and unique. */
  readonly name: string;
  /** "2024", "2024-Q4"; null leaves the deadline to be filled in. */
  readonly period: string | null;
  /** As the set is called: "3 chủ động 2023–2027". */
  readonly setTitle: string;
}

export function registrationRegister(units: readonly OrgUnit[], terms: RegistrationTerms): NewSheet {
  return {
    name: terms.name,
    cells: [
      ...linesAbove(units.length, terms),
      ...placedCells(
        registrationHeaderRow,
        columns.map(([caption]) => valueCell(caption, "header")),
      ),
      ...registrationRows(units, firstRow, 1),
    ],
    columnWidths: new Map(columns.map(([, width], index) => [index + 1, width])),
    merges: [],
    frozenRows: registrationHeaderRow,
    frozenColumns: 3,
    printTitleRows: [registrationHeaderRow, registrationHeaderRow],
    landscape: true,
    validations: [
      { ...dayLimit, ranges: `E${firstRow}:F${lastCountedRow}` },
      { ...dayLimit, ranges: deadlineCell.replaceAll("$", "") },
    ],
    conditions: [
      {
        kind: "look",
        ranges: `H${firstRow}:H${lastCountedRow}`,
        formula: `$H${firstRow}="${words.isLate}"`,
        tone: "bad",
      },
    ],
  };
}

/** Lines for units, on a new register or below those that are there. */
export function registrationRows(
  units: readonly OrgUnit[],
  top: number,
  firstNumber: number,
): readonly CellPatch[] {
  return units.flatMap(({ code, name, follower }, index) => {
    const row = top + index;
    return placedCells(row, [
      valueCell(firstNumber + index, "number"),
      valueCell(code, "text"),
      valueCell(name, "wrapped"),
      valueCell(null, "wrapped"),
      valueCell(null, "date"),
      valueCell(null, "date"),
      valueCell(follower ?? null, "wrapped"),
      formulaCell(
        `IF(OR(F${row}="",${deadlineCell}=""),"",IF(DOAN.ONTIME(F${row},${deadlineCell}),"${words.isInTime}","${words.isLate}"))`,
        "",
        "text",
      ),
      valueCell(null, "wrapped"),
    ]);
  });
}

export function registrationStamp(units: number, sheet: string): NameToDefine {
  return tableStamp(stampNames.registration, sheet, {
    top: registrationHeaderRow,
    bottom: registrationHeaderRow + Math.max(units, 1),
    right: columns.length,
  });
}

function linesAbove(units: number, { period, setTitle }: RegistrationTerms): readonly CellPatch[] {
  const counted = (column: string) => `${column}${firstRow}:${column}${lastCountedRow}`;
  const line = (row: number, label: string, cell: ScoreCell, note: string | null = null) => [
    ...placedCells(row, [valueCell(label, "text"), cell], 3),
    ...(note === null ? [] : placedCells(row, [valueCell(note, "note")], 5)),
  ];
  return [
    ...placedCells(1, [valueCell(words.title(setTitle), "title")]),
    ...placedCells(2, [valueCell(period === null ? null : words.period(periodWords(period)))]),
    ...line(deadlineRow, words.deadline, valueCell(usualDeadline(period), "date"), words.deadlineSource),
    ...line(4, words.all, formulaCell(`COUNTA(${counted("C")})`, units, "number")),
    ...line(5, words.registered, formulaCell(`COUNT(${counted("F")})`, 0, "number")),
    ...line(6, words.inTime, formulaCell(`COUNTIF(${counted("H")},"${words.isInTime}")`, 0, "number")),
    ...line(7, words.rate, formulaCell(`IF(D4=0,"",DOAN.RATE(D5,D4))`, units === 0 ? "" : 0, "percent")),
  ];
}

/** 20 November of the year before. */
function usualDeadline(period: string | null): number | null {
  const start = period === null ? null : periodStart(period);
  return (start && serialOf(start.year - 1, 11, 20)) ?? null;
}
