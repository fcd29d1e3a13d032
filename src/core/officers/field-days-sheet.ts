/**
 * "Tổng hợp đi cơ sở": days of each officer by quarter, planned and done, with both denominators below. The threshold is a
 * cell: whoever changes it sees who meets it. All formulas are Excel's own, so that the sheet works anywhere.
 */
import { a1, columnName } from "../model/address";
import { type RowCell, rowCells, textRow, widths } from "../model/sheet-rows";
import type { CellPatch, NewSheet } from "../model/workbook-patch";
import type { FieldDays, OfficerDays, QuarterDays } from "./field-days";

const words = {
  title: (year: number | null) =>
    `TỔNG HỢP CÁN BỘ ĐI CÔNG TÁC CƠ SỞ THEO CHỦ TRƯƠNG 1+2${year === null ? "" : ` NĂM ${year}`}`,
  note: "Số ngày tính từ ngày đi đến ngày về, ngày trùng nhau chỉ tính một lần. Sửa số ngày tối thiểu ở ô dưới cho đúng quy định của tỉnh, thành Đoàn.",
  threshold: "Số ngày tối thiểu trong năm",
  source: "60 ngày: HD 03-HD/TWĐTN-BTC ngày 21/3/2018; có nơi quy định khác (Đà Nẵng năm 2018: 30 ngày).",
  planned: "Kế hoạch (số ngày)",
  done: "Thực hiện (số ngày)",
  quarters: ["Quý I", "Quý II", "Quý III", "Quý IV"],
  undated: "Không ghi ngày",
  total: "Cộng",
  met: "Đạt",
  notMet: "Chưa đạt",
  exempt: "Miễn",
  officers: "Tổng số cán bộ (a)",
  exempted: "Trong đó: được miễn (b)",
  subject: "Số cán bộ phải thực hiện (c = a – b)",
  enough: "Số cán bộ đi đủ số ngày (d)",
  days: "Tổng số ngày của cán bộ phải thực hiện",
  average: "Bình quân số ngày/đồng chí (tổng số ngày : c)",
  rate: "Tỷ lệ trên số phải thực hiện (d : c)",
  rateOfAll: "Tỷ lệ trên tổng số cán bộ (d : a)",
};

const leading = ["TT", "Họ và tên", "Chức vụ"];
const thresholdRow = 3;
const headerTop = 5;
const firstRow = headerTop + 2;
/** Columns from 1: three leading, five planned, six done, the reason, the verdict. */
const plannedFrom = 4;
const plannedTotal = 8;
const doneFrom = 9;
const doneTotal = 14;
const exemptColumn = 15;
const verdictColumn = 16;

export function fieldDaysSheet(name: string, days: FieldDays): NewSheet {
  const { officers, year, threshold } = days;
  const lastRow = firstRow + officers.length - 1;
  return {
    name,
    cells: [
      ...textRow(1, [words.title(year)], "title"),
      ...textRow(2, [words.note], "note"),
      ...rowCells(thresholdRow, [
        { value: words.threshold, style: "text" },
        { value: null, style: "text" },
        { value: threshold, style: "input" },
        { value: words.source, style: "note" },
      ]),
      ...header(),
      ...officers.flatMap((officer, index) => officerRow(firstRow + index, index + 1, officer)),
      ...summaryRows(days, lastRow),
    ],
    columnWidths: widths([5, 26, 22, ...Array<number>(11).fill(8), 22, 12]),
    merges: [
      "A2:P2",
      `A${thresholdRow}:B${thresholdRow}`,
      `D${thresholdRow}:P${thresholdRow}`,
      ...[1, 2, 3, exemptColumn, verdictColumn].map(
        (column) => `${a1(headerTop, column)}:${a1(headerTop + 1, column)}`,
      ),
      `${a1(headerTop, plannedFrom)}:${a1(headerTop, plannedTotal)}`,
      `${a1(headerTop, doneFrom)}:${a1(headerTop, doneTotal)}`,
      ...summaryLines.map((_, index) => `A${lastRow + 2 + index}:C${lastRow + 2 + index}`),
    ],
    frozenRows: headerTop + 1,
    frozenColumns: 2,
    printTitleRows: [headerTop, headerTop + 1],
    landscape: true,
    conditions: [
      {
        kind: "look",
        ranges: `${a1(firstRow, verdictColumn)}:${a1(lastRow, verdictColumn)}`,
        formula: `${a1(firstRow, verdictColumn)}="${words.notMet}"`,
        tone: "bad",
      },
      {
        kind: "bars",
        ranges: `${a1(firstRow, doneTotal)}:${a1(lastRow, doneTotal)}`,
        color: "9DC3E6",
      },
    ],
  };
}

function header(): readonly CellPatch[] {
  const upper = [
    ...leading,
    words.planned,
    "",
    "",
    "",
    "",
    words.done,
    "",
    "",
    "",
    "",
    "",
    "Lý do miễn",
    "Kết quả",
  ];
  const lower = [
    "",
    "",
    "",
    ...words.quarters,
    words.total,
    ...words.quarters,
    words.undated,
    words.total,
    "",
    "",
  ];
  return [...textRow(headerTop, upper, "header"), ...textRow(headerTop + 1, lower, "header")];
}

function officerRow(row: number, ordinal: number, officer: OfficerDays): readonly CellPatch[] {
  const { done, planned, exempt, isMet } = officer;
  const total = a1(row, doneTotal);
  const verdict = exempt !== null ? words.exempt : isMet ? words.met : words.notMet;
  return rowCells(row, [
    { value: ordinal, style: "number" },
    { value: officer.officer, style: "text" },
    { value: officer.post, style: "text" },
    ...quarterCells(planned),
    plannedSum(row, planned),
    ...quarterCells(done),
    { value: done.undated || null, style: "number" },
    sumCell(row, doneFrom, doneTotal - 1, done.total),
    { value: exempt, style: "wrapped" },
    {
      value: verdict,
      style: "text",
      formula: `IF(${a1(row, exemptColumn)}<>"","${words.exempt}",IF(${total}>=$C$${thresholdRow},"${words.met}","${words.notMet}"))`,
    },
  ]);
}

/** A quarter without a trip stays empty: nobody said that it was nought days. */
function quarterCells({ quarters }: QuarterDays): readonly RowCell[] {
  return quarters.map((days) => ({ value: days || null, style: "number" }));
}

/** Nothing planned is nothing, not nought days. */
function plannedSum(row: number, { quarters }: QuarterDays): RowCell {
  const days = quarters.reduce((sum, quarter) => sum + quarter, 0);
  const span = `${a1(row, plannedFrom)}:${a1(row, plannedTotal - 1)}`;
  return { value: days || null, style: "total", formula: `IF(COUNT(${span})=0,"",SUM(${span}))` };
}

function sumCell(row: number, from: number, to: number, value: number): RowCell {
  return { value, style: "total", formula: `SUM(${a1(row, from)}:${a1(row, to)})` };
}

const summaryLines = [
  "officers",
  "exempted",
  "subject",
  "enough",
  "days",
  "average",
  "rate",
  "rateOfAll",
] as const;

function summaryRows({ summary }: FieldDays, lastRow: number): readonly CellPatch[] {
  const at = (line: (typeof summaryLines)[number]) => a1(lastRow + 2 + summaryLines.indexOf(line), 4);
  const span = (column: number) =>
    `$${columnName(column)}$${firstRow}:$${columnName(column)}$${Math.max(lastRow, firstRow)}`;
  const share = (part: string, whole: string) => `IF(${whole}=0,"",${part}/${whole})`;
  const cells: Record<(typeof summaryLines)[number], Omit<RowCell, "style"> & { style?: RowCell["style"] }> =
    {
      officers: { value: summary.officers, formula: `COUNTA(${span(2)})` },
      exempted: { value: summary.exempt, formula: `COUNTIF(${span(verdictColumn)},"${words.exempt}")` },
      subject: { value: summary.subject, formula: `${at("officers")}-${at("exempted")}` },
      enough: { value: summary.met, formula: `COUNTIF(${span(verdictColumn)},"${words.met}")` },
      days: {
        value: summary.totalDays,
        formula: `SUMIF(${span(verdictColumn)},"<>${words.exempt}",${span(doneTotal)})`,
      },
      average: {
        value: rounded(summary.averageDays),
        formula: `IF(${at("subject")}=0,"",ROUND(${at("days")}/${at("subject")},1))`,
      },
      rate: { value: summary.rate, formula: share(at("enough"), at("subject")), style: "percent" },
      rateOfAll: { value: summary.rateOfAll, formula: share(at("enough"), at("officers")), style: "percent" },
    };
  return summaryLines.flatMap((line, index) =>
    rowCells(lastRow + 2 + index, [
      { value: words[line], style: "text" },
      { value: null, style: "text" },
      { value: null, style: "text" },
      { style: "number", ...cells[line] },
    ]),
  );
}

function rounded(average: number | null): number | null {
  return average === null ? null : Math.round(average * 10) / 10;
}
