/** "Nguồn gốc": by which set units were scored, when, by whom, and from which file and sheet each of them. */
import { periodWords } from "../../model/period";
import { widths } from "../../model/sheet-rows";
import type { NewSheet } from "../../model/workbook-patch";
import type { CriteriaSet } from "../criteria-set";
import { placedCells, valueCell } from "./score-cells";
import { setWords, sourceWords } from "./set-words";

const words = {
  title: "NGUỒN GỐC BẢNG ĐIỂM",
  set: "Bộ tiêu chí",
  source: "Nguồn văn bản",
  origin: "Cách lập bộ tiêu chí",
  period: "Kỳ",
  madeBy: "Đơn vị lập",
  madeAt: "Lập lúc",
  columns: ["TT", "Đơn vị", "Tệp", "Trang", "Ghi chú"],
  here: "(tệp đang mở)",
  leftOut: "Tệp, trang không tính",
};

export interface Provenance {
  /** Of the sheet: legal and unique. */
  readonly name: string;
  readonly set: CriteriaSet;
  readonly period: string | null;
  readonly madeBy: string | null;
  readonly madeAt: string | null;
  readonly units: readonly {
    readonly name: string;
    /** Null for a sheet of the open workbook; the sheet is null where nothing came. */
    readonly file: string | null;
    readonly sheet: string | null;
    readonly reason: string | null;
  }[];
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
}

export function provenanceSheet({ name, set, period, madeBy, madeAt, units, leftOut }: Provenance): NewSheet {
  const lines = [
    [words.set, setWords(set)],
    [words.source, sourceWords(set)],
    [words.origin, set.source.origin],
    [words.period, period === null ? null : periodWords(period)],
    [words.madeBy, madeBy],
    [words.madeAt, madeAt],
  ].filter((line): line is [string, string] => typeof line[1] === "string" && line[1] !== "");
  const headerRow = lines.length + 3;
  const leftOutRow = headerRow + units.length + 2;
  return {
    name,
    cells: [
      ...placedCells(1, [valueCell(words.title, "title")]),
      ...lines.flatMap(([label, text], index) => placedCells(2 + index, [valueCell(`${label}: ${text}`)])),
      ...placedCells(
        headerRow,
        words.columns.map((caption) => valueCell(caption, "header")),
      ),
      ...units.flatMap((unit, index) =>
        placedCells(headerRow + 1 + index, [
          valueCell(index + 1, "number"),
          valueCell(unit.name, "wrapped"),
          valueCell(unit.sheet === null ? null : (unit.file ?? words.here), "wrapped"),
          valueCell(unit.sheet, "wrapped"),
          valueCell(unit.reason, "wrapped"),
        ]),
      ),
      ...(leftOut.length === 0 ? [] : placedCells(leftOutRow, [valueCell(words.leftOut, "note")])),
      ...leftOut.flatMap((one, index) =>
        placedCells(leftOutRow + 1 + index, [
          valueCell(index + 1, "number"),
          valueCell(null, "wrapped"),
          valueCell(one.name, "wrapped"),
          valueCell(null, "wrapped"),
          valueCell(one.reason, "wrapped"),
        ]),
      ),
    ],
    columnWidths: widths([6, 36, 40, 26, 60]),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    printTitleRows: [headerRow, headerRow],
    landscape: true,
  };
}
