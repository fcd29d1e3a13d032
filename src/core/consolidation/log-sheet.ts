/** "Nhật ký": every finding of every file, and every figure that could not go into a total, with its place. */
import type { Finding, Severity } from "../model/finding";
import { stampNames } from "../model/stamp";
import type { CellPatch, NameToDefine, NewSheet } from "../model/workbook-patch";
import { filesOf } from "./completeness";
import type { ResultInput } from "./result-input";
import { absoluteRange, type RowCell, rowCells, textRow, widths } from "../model/sheet-rows";
import { totalFindings } from "./total-findings";

const words = {
  title: "NHẬT KÝ",
  note: (count: number) => `${count} điều cần biết về các tệp và về số tổng hợp.`,
  madeAt: (time: string) => `Lập lúc ${time}.`,
};

const captions = ["Mã đơn vị", "Đơn vị", "Tệp", "Trang", "Ô", "Mức", "Mã", "Nội dung"];

const severityWords: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  explain: "Cần giải trình",
  note: "Lưu ý",
};

const captionRow = 4;

export function logSheet(name: string, input: ResultInput): NewSheet {
  const rows = logRows(input);
  return {
    name,
    cells: [
      ...textRow(1, [words.title], "title"),
      ...textRow(
        2,
        [[words.note(rows.length), ...(input.madeAt ? [words.madeAt(input.madeAt)] : [])].join(" ")],
        "note",
      ),
      ...textRow(captionRow, captions, "header"),
      ...rows.flatMap((cells, index): readonly CellPatch[] => rowCells(captionRow + 1 + index, cells)),
    ],
    columnWidths: widths([12, 28, 36, 24, 12, 14, 18, 80]),
    merges: [],
    frozenRows: captionRow,
    frozenColumns: 0,
    printTitleRows: [captionRow, captionRow],
    landscape: true,
  };
}

export function logStamp(name: string, input: ResultInput): NameToDefine {
  const lastRow = captionRow + logRows(input).length;
  return { name: stampNames.log, refersTo: absoluteRange(name, captionRow, 1, lastRow, captions.length) };
}

function logRows({ statement, consolidation }: ResultInput): readonly (readonly RowCell[])[] {
  return [
    ...filesOf(statement).flatMap(({ unit, file, findings }) =>
      findings.map((finding) => logRow([unit?.code, unit?.name, file, ...findingTexts(finding)])),
    ),
    ...totalFindings(consolidation).map(({ part, finding }) =>
      logRow([part?.unitCode, part?.unitName, part?.file, ...findingTexts(finding)]),
    ),
  ];
}

function findingTexts({ sheet, cell, severity, ruleId, message }: Finding): readonly (string | null)[] {
  return [sheet, cell, severityWords[severity], ruleId, message];
}

function logRow(texts: readonly (string | null | undefined)[]): readonly RowCell[] {
  return texts.map((text, index) => ({
    value: text ?? null,
    style: index === texts.length - 1 ? "wrapped" : "text",
  }));
}
