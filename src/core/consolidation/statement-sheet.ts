/**
 * "Tình hình nộp": who is in the totals and who is not, on one page to print and, by its stamps, for the
 * DOAN of the next level to read.
 */
import { stampNames } from "../model/stamp";
import type { CellPatch, NameToDefine, NewSheet } from "../model/workbook-patch";
import { completenessCaptions } from "../templates/stamp-columns";
import type { UnitState } from "./completeness";
import type { FileOutcome } from "./file-outcome";
import type { ResultInput } from "./result-input";
import { absoluteRange, rowCells, textRow, widths } from "../model/sheet-rows";
import { dateWords, statementSentence, stateWords, useWords } from "./statement-words";

const words = {
  title: "TÌNH HÌNH NỘP BÁO CÁO",
  receiver: "Đơn vị tổng hợp",
  receiverCode: "Mã đơn vị tổng hợp",
  period: "Kỳ báo cáo",
  template: "Mẫu",
  others: "Tệp không thuộc đơn vị nào trong danh sách phải nộp",
  corrected: (cells: number) => `${cells} ô sửa tay, xem trang “Nhật ký”.`,
  ofFile: (file: string, reason: string) => `“${file}”: ${reason}`,
};

const captions = [
  completenessCaptions.unitCode,
  "Đơn vị",
  "Tình trạng",
  completenessCaptions.counted,
  completenessCaptions.expected,
  "Tệp",
  "Ngày gửi",
  "Số lỗi",
  "Ghi chú",
];

const receiverCodeRow = 5;
const periodRow = 6;
const templateRow = 7;
const captionRow = 9;

export function statementSheet(name: string, input: ResultInput): NewSheet {
  const { statement, consolidation, receiver, period } = input;
  const { template } = consolidation;
  const ofList = statement.unitStates.filter(({ expected }) => expected);
  const others = otherRows(input);
  const othersRow = captionRow + ofList.length + 2;
  return {
    name,
    cells: [
      ...textRow(1, [words.title], "title"),
      ...textRow(2, [template.title], "note"),
      ...textRow(3, [statementSentence(statement)], "note"),
      ...textRow(4, [words.receiver, receiver?.name ?? "", ""], "text"),
      ...textRow(receiverCodeRow, [words.receiverCode, receiver?.code ?? "", ""], "text"),
      ...textRow(periodRow, [words.period, period?.id ?? "", period?.words ?? ""], "text"),
      ...textRow(templateRow, [words.template, `${template.id}/${template.version}`, ""], "text"),
      ...textRow(captionRow, captions, "header"),
      ...ofList.flatMap((state, index) => unitRow(captionRow + 1 + index, state, input)),
      ...(others.length > 0 ? textRow(othersRow, [words.others], "note") : []),
      ...others.flatMap((cells, index) => cells(othersRow + 1 + index)),
    ],
    columnWidths: widths([22, 32, 16, 12, 12, 36, 12, 8, 60]),
    merges: [],
    frozenRows: captionRow,
    frozenColumns: 2,
    printTitleRows: [captionRow, captionRow],
    landscape: true,
  };
}

export function statementStamps(name: string, { statement }: ResultInput): readonly NameToDefine[] {
  const cell = (row: number) => absoluteRange(name, row, 2, row, 2);
  const lastRow = captionRow + statement.expected;
  return [
    { name: stampNames.orgUnitCode, refersTo: cell(receiverCodeRow) },
    { name: stampNames.period, refersTo: cell(periodRow) },
    { name: stampNames.template, refersTo: cell(templateRow) },
    { name: stampNames.completeness, refersTo: absoluteRange(name, captionRow, 1, lastRow, captions.length) },
  ];
}

function unitRow(
  row: number,
  { unit, state, speaksFor, files }: UnitState,
  { consolidation }: ResultInput,
): readonly CellPatch[] {
  const corrected = consolidation.units.find((report) => report.unit.code === unit.code)?.corrections ?? [];
  const [first, ...rest] = files;
  const explained = state === "counted" ? rest : files;
  return rowCells(row, [
    { value: unit.code, style: "text" },
    { value: unit.name, style: "text" },
    { value: stateWords[state], style: state === "counted" ? "text" : "warning" },
    { value: speaksFor.counted, style: "number" },
    { value: speaksFor.expected, style: "number" },
    { value: first?.file ?? null, style: "wrapped" },
    { value: dateWords(first?.sentAt ?? null), style: "text" },
    { value: first ? errorCount(first) : null, style: "number" },
    {
      value: [
        ...(state === "counted" && first?.reason ? [first.reason] : []),
        ...(corrected.length > 0 ? [words.corrected(corrected.length)] : []),
        ...explained.map((file) => words.ofFile(file.file, file.reason ?? useWords[file.use])),
      ].join("\n"),
      style: "wrapped",
    },
  ]);
}

/** Units counted though not expected, and files of no unit: under the table, so that they are not in its sums. */
function otherRows(input: ResultInput): readonly ((row: number) => readonly CellPatch[])[] {
  return [
    ...input.statement.unitStates
      .filter(({ expected }) => !expected)
      .map((state) => (row: number) => unitRow(row, state, input)),
    ...input.statement.strangers.map((file) => (row: number) => strangerRow(row, file)),
  ];
}

function strangerRow(row: number, outcome: FileOutcome): readonly CellPatch[] {
  return rowCells(row, [
    { value: outcome.unit?.code ?? null, style: "text" },
    { value: outcome.unit?.name ?? null, style: "text" },
    { value: useWords[outcome.use], style: "warning" },
    { value: null, style: "number" },
    { value: null, style: "number" },
    { value: outcome.file, style: "wrapped" },
    { value: dateWords(outcome.sentAt), style: "text" },
    { value: errorCount(outcome), style: "number" },
    { value: outcome.reason, style: "wrapped" },
  ]);
}

function errorCount({ findings }: FileOutcome): number {
  return findings.filter(({ severity }) => severity === "error").length;
}
