/**
 * "Sổ công nhận": the units to be recognised, as they go into the decision, and below them those that are not, with the
 * reason. Typed values: a decision that was signed does not change when a mark does.
 */
import { rateOf } from "../../figures/rate-of";
import { periodWords } from "../../model/period";
import { stampNames } from "../../model/stamp";
import type { CellPatch, NameToDefine, NewSheet } from "../../model/workbook-patch";
import type { CriteriaSet } from "../criteria-set";
import { missingWords } from "../explanation-lines";
import type { BoardUnit } from "./board-row";
import { dayLimit } from "./limits";
import { formulaCell, placedCells, type ScoreCell, tableStamp, valueCell } from "./score-cells";
import { resultText, resultWords } from "./score-formulas";

const words = {
  title: (set: string) => `SỔ CÔNG NHẬN – ${set}`,
  period: (period: string) => `Kỳ: ${period}`,
  recognized: "Được công nhận",
  registered: "Đã đăng ký",
  all: "Tất cả đơn vị",
  ofRegistered: "Công nhận ÷ đăng ký",
  ofAll: "Công nhận ÷ tất cả",
  others: "CHƯA ĐƯỢC CÔNG NHẬN",
  columns: {
    number: "TT",
    code: "Mã",
    name: "Đơn vị",
    points: "Điểm",
    metContents: "Số nội dung đạt",
    grade: "Mức",
    decision: "Số quyết định",
    decidedOn: "Ngày quyết định",
    remark: "Ghi chú",
    result: "Kết quả",
    reason: "Lý do",
  },
};

const headerRow = 9;

export interface RecognitionTerms {
  /** Of the sheet: legal and unique. */
  readonly name: string;
  readonly period: string | null;
  /** Units that registered; null where no register was found. */
  readonly registered: number | null;
}

export function recognitionRegister(
  set: CriteriaSet,
  units: readonly BoardUnit[],
  { name, period, registered }: RecognitionTerms,
): NewSheet {
  const recognized = units.filter(({ score }) => score?.result === "recognized");
  const others = units.filter(({ score }) => score?.result !== "recognized");
  const hasLevels = set.levels.length > 0;
  const lastRow = lastRecognizedRow(recognized);
  const decidedOn = hasLevels ? "G" : "F";
  return {
    name,
    cells: [
      ...linesAbove(set, units, recognized.length, period, registered),
      ...recognizedRows(hasLevels, recognized),
      ...otherRows(others, lastRow + 2),
    ],
    columnWidths: new Map(
      [5, 9, 36, 12, ...(hasLevels ? [16] : []), 20, 15, 40].map((width, at) => [at + 1, width]),
    ),
    merges: reasonMerges(hasLevels, others.length, lastRow + 2),
    frozenRows: headerRow,
    frozenColumns: 3,
    printTitleRows: [headerRow, headerRow],
    landscape: true,
    validations: [{ ...dayLimit, ranges: `${decidedOn}${headerRow + 1}:${decidedOn}${lastRow}` }],
  };
}

export function recognitionStamp(set: CriteriaSet, units: readonly BoardUnit[], sheet: string): NameToDefine {
  const recognized = units.filter(({ score }) => score?.result === "recognized");
  return tableStamp(stampNames.recognition, sheet, {
    top: headerRow,
    bottom: lastRecognizedRow(recognized),
    right: set.levels.length > 0 ? 8 : 7,
  });
}

/** A table without lines keeps an empty one. */
function lastRecognizedRow(recognized: readonly BoardUnit[]): number {
  return headerRow + Math.max(recognized.length, 1);
}

function linesAbove(
  set: CriteriaSet,
  units: readonly BoardUnit[],
  recognized: number,
  period: string | null,
  registered: number | null,
): readonly CellPatch[] {
  const line = (row: number, label: string, cell: ScoreCell) =>
    placedCells(row, [valueCell(label, "text"), cell], 3);
  const rate = (cell: string, of: number | null): ScoreCell =>
    formulaCell(
      `IF(N(${cell})=0,"",DOAN.RATE(D3,${cell}))`,
      of === null ? "" : (rateOf({ numerator: recognized, denominator: of, exempt: 0 }) ?? ""),
      "percent",
    );
  return [
    ...placedCells(1, [valueCell(words.title(set.title), "title")]),
    ...placedCells(2, [valueCell(period === null ? null : words.period(periodWords(period)))]),
    ...line(3, words.recognized, valueCell(recognized, "number")),
    ...line(4, words.registered, valueCell(registered, "input")),
    ...line(5, words.all, valueCell(units.length, "number")),
    ...line(6, words.ofRegistered, rate("D4", registered)),
    ...line(7, words.ofAll, rate("D5", units.length)),
  ];
}

function recognizedRows(hasLevels: boolean, recognized: readonly BoardUnit[]): readonly CellPatch[] {
  const { number, code, name, points, metContents, grade, decision, decidedOn, remark } = words.columns;
  const hasPoints = recognized[0]?.score?.hasPoints ?? false;
  const captions = [
    number,
    code,
    name,
    hasPoints ? points : metContents,
    ...(hasLevels ? [grade] : []),
    decision,
    decidedOn,
    remark,
  ];
  return [
    ...placedCells(
      headerRow,
      captions.map((caption) => valueCell(caption, "header")),
    ),
    ...recognized.flatMap((unit, index) =>
      placedCells(headerRow + 1 + index, [
        valueCell(index + 1, "number"),
        valueCell(unit.code, "text"),
        valueCell(unit.name, "wrapped"),
        valueCell(unit.score?.points ?? null, "number"),
        ...(hasLevels ? [valueCell(unit.score?.level?.title ?? null, "wrapped")] : []),
        valueCell(null, "wrapped"),
        valueCell(null, "date"),
        valueCell(null, "wrapped"),
      ]),
    ),
  ];
}

function otherRows(others: readonly BoardUnit[], top: number): readonly CellPatch[] {
  if (others.length === 0) return [];
  const { number, code, name, result, reason } = words.columns;
  return [
    ...placedCells(top, [valueCell(words.others, "title")]),
    ...placedCells(
      top + 1,
      [number, code, name, result, reason].map((caption) => valueCell(caption, "header")),
    ),
    ...others.flatMap((unit, index) =>
      placedCells(top + 2 + index, [
        valueCell(index + 1, "number"),
        valueCell(unit.code, "text"),
        valueCell(unit.name, "wrapped"),
        valueCell(unit.score ? resultText(unit.score.result) : resultWords.notSubmitted, "wrapped"),
        valueCell(unit.score ? missingWords(unit.score) : unit.reason, "wrapped"),
      ]),
    ),
  ];
}

/** The reason takes what is left of the width. */
function reasonMerges(hasLevels: boolean, others: number, top: number): readonly string[] {
  const lastColumn = hasLevels ? "H" : "G";
  const rows = others === 0 ? 0 : others + 1;
  return Array.from({ length: rows }, (_, index) => `E${top + 1 + index}:${lastColumn}${top + 1 + index}`);
}
