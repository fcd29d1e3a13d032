/** "Nhật ký": every finding of every file, and every figure that could not go into a total, with its place. */
import type { Finding, Severity } from "../model/finding";
import { stampNames } from "../model/stamp";
import type { CellPatch, NameToDefine, NewSheet } from "../model/workbook-patch";
import type { FieldId } from "../model/report-data";
import { filesOf } from "./completeness";
import type { NotComputable } from "./consolidation";
import { figureContent } from "./figure-text";
import type { FileOutcome } from "./file-outcome";
import type { ResultInput } from "./result-input";
import { absoluteRange, type RowCell, rowCells, textRow, widths } from "./sheet-rows";

const words = {
  title: "NHẬT KÝ",
  note: (count: number) => `${count} điều cần biết về các tệp và về số tổng hợp.`,
  madeAt: (time: string) => `Lập lúc ${time}.`,
  leftOut: (figure: string, place: string) =>
    `“${figure}” không cộng được vào ô ${place} của biểu nên để riêng. Đề nghị đơn vị sửa lại rồi tổng hợp lại.`,
  notComputable: {
    "no-formula": (place: string) =>
      `Ô ${place} phải tính lại từ các số đã cộng, nhưng mẫu không có công thức nên để trống. Đề nghị tự tính và ghi vào.`,
    "unknown-formula": (place: string) =>
      `Công thức ở ô ${place} chưa tính được ở đây. Phần mềm bảng tính sẽ tính khi mở tệp.`,
    "part-of-list": (place: string) =>
      `Công thức ở ô ${place} lấy số từ một phần của danh sách, mà danh sách đã chuyển sang trang riêng. Đề nghị xem lại công thức này.`,
  } satisfies Readonly<Record<NotComputable["reason"], (place: string) => string>>,
};

const captions = ["Mã đơn vị", "Đơn vị", "Tệp", "Trang", "Ô", "Mức", "Mã", "Nội dung"];

const severityWords: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  explain: "Cần giải trình",
  note: "Lưu ý",
};

/** Rule ids of what only a consolidation can find. */
const leftOutId = "TH.DE.RIENG";
const notComputableId = "TH.KHONG.TINH";

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

function logRows(input: ResultInput): readonly (readonly RowCell[])[] {
  return [
    ...filesOf(input.statement).flatMap((outcome) =>
      outcome.findings.map((finding) => findingRow(outcome, finding)),
    ),
    ...leftOutRows(input),
    ...notComputableRows(input),
  ];
}

function findingRow({ unit, file }: FileOutcome, finding: Finding): readonly RowCell[] {
  const { sheet, cell, severity, ruleId, message } = finding;
  return logRow([unit?.code, unit?.name, file, sheet, cell, severityWords[severity], ruleId, message]);
}

function leftOutRows({ consolidation }: ResultInput): readonly (readonly RowCell[])[] {
  return consolidation.leftOut.map(({ field, part }) => {
    const said = figureContent(part.figure, "sum").value;
    const message = words.leftOut(String(said ?? ""), placeOf(field, consolidation.template.sheets));
    return logRow([
      part.unitCode,
      part.unitName,
      part.file,
      part.sheet,
      part.cell,
      severityWords.error,
      leftOutId,
      message,
    ]);
  });
}

function notComputableRows({ consolidation }: ResultInput): readonly (readonly RowCell[])[] {
  return consolidation.notComputable.map(({ field, reason }) => {
    const place = placeOf(field, consolidation.template.sheets);
    return logRow([
      null,
      null,
      null,
      null,
      null,
      severityWords.note,
      notComputableId,
      words.notComputable[reason](place),
    ]);
  });
}

function logRow(texts: readonly (string | null | undefined)[]): readonly RowCell[] {
  return texts.map((text, index) => ({
    value: text ?? null,
    style: index === texts.length - 1 ? "wrapped" : "text",
  }));
}

/** `B1!C14` → "C14 trang “Biểu 1 Đoàn viên”". */
function placeOf(field: FieldId, sheets: readonly { readonly key: string; readonly name: string }[]): string {
  const at = field.lastIndexOf("!");
  const sheet = sheets.find(({ key }) => key === field.slice(0, at));
  return `${field.slice(at + 1)} trang “${sheet?.name ?? field.slice(0, at)}”`;
}
