/**
 * "Phiếu phản hồi": the first sheet of a return copy. What was found, where, what to do, and room for the unit's
 * answer; every place is a link to its cell.
 */
import { capitalised } from "../../../core/text/capitalised";
import { periodWords } from "../../../core/model/period";
import type { NewSheet } from "../../../core/model/workbook-patch";
import type { CheckedReport } from "../checked-report";
import { slipTitle } from "./slip-captions";
import { at, text } from "./slip-cells";
import type { SlipInput } from "./slip-input";
import { slipColumns, slipTable } from "./slip-table";

const words = {
  unit: "Đơn vị",
  form: "Biểu mẫu",
  period: "Kỳ báo cáo",
  file: "Tệp",
  result: "Kết quả kiểm tra",
  unknownUnit: "(chưa nhận ra đơn vị)",
  counts: (errors: number, explain: number, notes: number) =>
    `${errors} lỗi phải sửa · ${explain} chỗ cần giải trình · ${notes} lưu ý`,
  unreadable: "Không đọc được tệp này.",
  clean: "Không có điều gì phải sửa hay giải trình.",
  guide: [
    "Lỗi: sửa trực tiếp vào ô đã nêu; bấm vào địa chỉ ở cột “Ô” để tới đúng chỗ.",
    "Cần giải trình: nếu số liệu sai thì sửa; nếu đúng thì ghi lý do vào cột “Giải trình của đơn vị”.",
    "Lưu ý: số liệu đã được hiểu đúng hoặc không ảnh hưởng; đề nghị ghi đúng mẫu ở kỳ sau.",
  ],
  sendBack: "Sửa xong, lưu chính tệp này và gửi lại; không cần xoá phiếu này và phần tô màu.",
};

export interface Slip {
  readonly sheet: NewSheet;
  /** Its captions first; only the title where nothing was found. */
  readonly table: { readonly top: number; readonly bottom: number; readonly right: number };
  readonly links: readonly { readonly row: number; readonly column: number }[];
}

export function slipSheet(input: SlipInput): Slip {
  const head = headCells(input);
  const told = guideLines(input);
  const guideTop = head.length + 3;
  const captionRow = guideTop + told.length + (told.length > 0 ? 1 : 0);
  const table = slipTable(input, captionRow);
  const hasTable = table.cells.length > 0;
  const cells = [
    at(1, 1, text(slipTitle), "title"),
    ...head.flatMap(([label, value], index) => [
      at(index + 2, 1, text(`${label}:`), "note"),
      at(index + 2, 3, text(value)),
    ]),
    ...told.map((line, index) => at(guideTop + index, 1, text(`– ${line}`))),
    ...table.cells,
  ];
  return {
    sheet: {
      name: input.name,
      cells,
      columnWidths: new Map(widths.map((width, index) => [index + 1, width])),
      merges: [
        `A1:${lastColumn}1`,
        ...head.flatMap((_, index) => [
          `A${index + 2}:B${index + 2}`,
          `C${index + 2}:${lastColumn}${index + 2}`,
        ]),
        ...told.map((_, index) => `A${guideTop + index}:${lastColumn}${guideTop + index}`),
      ],
      frozenRows: 0,
      frozenColumns: 0,
      ...(hasTable ? { printTitleRows: [captionRow, captionRow] as const } : {}),
      landscape: true,
    },
    table: hasTable
      ? { top: captionRow, bottom: table.bottom, right: slipColumns.length }
      : { top: 1, bottom: 1, right: slipColumns.length },
    links: table.links,
  };
}

const lastColumn = "I";
const widths = [6, 14, 22, 18, 10, 62, 15, 15, 34];

function headCells({ report, fileName, formTitle }: SlipInput): readonly (readonly [string, string])[] {
  const { unit, unitText, period, counts, refusal } = report;
  const result =
    refusal !== null
      ? `${words.unreadable} ${refusal}`
      : hasFindings(report)
        ? words.counts(counts.error, counts.explain + counts.explained, counts.note)
        : words.clean;
  return [
    [words.unit, unit?.name ?? unitText ?? words.unknownUnit],
    ...(formTitle === null ? [] : [[words.form, formTitle] as const]),
    ...(period === null ? [] : [[words.period, capitalised(periodWords(period))] as const]),
    [words.file, fileName.split(/[\\/]/).at(-1) ?? fileName],
    [words.result, result],
  ];
}

function guideLines({ report, remark }: SlipInput): readonly string[] {
  const remarks = remark === null ? [] : [remark];
  if (report.refusal !== null || !hasFindings(report)) return remarks;
  return [...words.guide, ...(remark === null ? [words.sendBack] : remarks)];
}

function hasFindings({ groups }: CheckedReport): boolean {
  return groups.length > 0;
}
