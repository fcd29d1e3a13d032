/**
 * An empty sheet "Quy tắc" for a user to write rules in: what to write, a header, three examples that are not used
 * (their codes begin with "VD"), and lines to fill in.
 */
import { a1 } from "../../model/address";
import type { CellPatch, NewSheet, PatchStyle } from "../../model/workbook-patch";
import { sheetNamer } from "../../model/sheet-names";

const words = {
  name: "Quy tắc",
  title: "QUY TẮC KIỂM TRA SỐ LIỆU",
  instructions: [
    "Mỗi dòng một quy tắc. Vế ghi ô của biểu trắng (C14, B1!C14), cột theo số in dưới tiêu đề (cột 7), dòng theo mã ([1.1], [TC]) hoặc cả hai ([TC](7)). Chỉ ghi cột thì áp dụng cho mọi dòng; chỉ ghi dòng thì áp dụng cho mọi cột số lượng.",
    "Phép so sánh: = ≠ ≤ ≥ < > hoặc thuộc, theo mẫu, bắt buộc, bắt buộc khi, là, không trùng, trong khoảng, liên tục. Mức: Lỗi, Cần giải trình, Lưu ý. Sai số: một số, một tỷ lệ như 1%, hoặc “làm tròn”.",
    "Các dòng có mã bắt đầu bằng VD là ví dụ, không được dùng để kiểm tra; có thể xoá.",
  ],
};

const columns: readonly { readonly caption: string; readonly width: number }[] = [
  { caption: "Mã", width: 12 },
  { caption: "Biểu", width: 12 },
  { caption: "Vế trái", width: 30 },
  { caption: "Phép so sánh", width: 16 },
  { caption: "Vế phải", width: 36 },
  { caption: "Sai số", width: 10 },
  { caption: "Mức", width: 16 },
  { caption: "Diễn giải", width: 48 },
  { caption: "Từ ngày", width: 12 },
  { caption: "Đến ngày", width: 12 },
  { caption: "Trừ loại đơn vị", width: 20 },
  { caption: "Bật/Tắt", width: 10 },
];

const examples: readonly (readonly string[])[] = [
  ["VD1", "B1", "cột 7", "=", "cột 8 + cột 9", "0", "Lỗi", "Ví dụ: tổng số bằng nam cộng nữ, ở mọi dòng"],
  ["VD2", "B1", "[TC](7)", "≥", "B2![TC](4)", "0", "Cần giải trình", "Ví dụ: so hai biểu với nhau"],
  ["VD3", "B4", "cột 2", "bắt buộc", "", "", "Lỗi", "Ví dụ: danh sách phải ghi họ và tên"],
];

const firstInstruction = 2;
const headerRow = firstInstruction + words.instructions.length + 1;
const firstLine = headerRow + examples.length + 1;
const linesToFill = 25;

/** @param sheetNames Of the workbook, so that the new one has a name of its own. */
export function ruleSheetToFill(sheetNames: Iterable<string>): NewSheet {
  return {
    name: sheetNamer([...sheetNames]).nameFor(words.name),
    cells: [
      text(1, 1, words.title, "title"),
      ...words.instructions.map((line, index) => text(firstInstruction + index, 1, line, "note")),
      ...columns.map(({ caption }, index) => text(headerRow, index + 1, caption, "header")),
      ...examples.flatMap((values, index) =>
        columns.map((_, at) => text(headerRow + 1 + index, at + 1, values[at] ?? "", "wrapped")),
      ),
      ...Array.from({ length: linesToFill }, (_, index) =>
        columns.map((_caption, at) => text(firstLine + index, at + 1, "", "input")),
      ).flat(),
    ],
    columnWidths: new Map(columns.map(({ width }, index) => [index + 1, width])),
    merges: words.instructions.map((_, index) => {
      const row = firstInstruction + index;
      return `${a1(row, 1)}:${a1(row, columns.length)}`;
    }),
    frozenRows: headerRow,
    frozenColumns: 0,
    printTitleRows: [headerRow, headerRow],
    landscape: true,
  };
}

function text(row: number, column: number, value: string, style: PatchStyle): CellPatch {
  return { row, column, content: { kind: "value", value: value === "" ? null : value }, style };
}
