/** The faults of a table's rows and columns: missing, added, renamed, moved, hidden. Ids are permanent. */
import { columnName } from "../model/address";
import type { Finding } from "../model/finding";
import { structureFinding } from "./structure-finding";

export type Unplaced = readonly { readonly caption: string; readonly text: string }[];

export const rowAdded = (
  sheet: string,
  cells: string,
  code: string | null,
  label: string,
  unplaced: Unplaced,
): Finding =>
  structureFinding(
    "CT.DONG.THEM",
    "error",
    true,
    sheet,
    cells,
    `Dòng “${rowText(code, label)}” không có trong biểu mẫu. ${unplacedText(unplaced)}Đề nghị đơn vị chuyển số liệu vào đúng dòng của biểu.`,
    { found: rowText(code, label), expected: null },
  );

export const rowMissing = (sheet: string, code: string | null, label: string): Finding =>
  structureFinding(
    "CT.DONG.THIEU",
    "error",
    true,
    sheet,
    null,
    `Thiếu dòng “${rowText(code, label)}” của biểu mẫu; các ô của dòng này coi như chưa nộp. Đề nghị đơn vị bổ sung dòng này.`,
    { found: null, expected: rowText(code, label) },
  );

export const blankRowsAdded = (sheet: string, from: number, to: number): Finding =>
  structureFinding(
    "CT.DONG.TRONG",
    "note",
    true,
    sheet,
    `${from}:${to}`,
    `Có ${from === to ? "dòng trống" : "các dòng trống"} (${rowsText(from, to)}) chèn thêm giữa các dòng của biểu mẫu. Số liệu vẫn được đọc đúng dòng; đề nghị xoá dòng trống để giữ nguyên biểu.`,
  );

export const rowRenamed = (
  sheet: string,
  cell: string,
  label: string,
  was: string,
  byCode: boolean,
): Finding =>
  structureFinding(
    "CT.DONG.TEN",
    "error",
    true,
    sheet,
    cell,
    `Tên dòng trong biểu mẫu là “${was}” nhưng ghi là “${label}”. Số liệu được đọc theo ${byCode ? "mã dòng" : "vị trí và tên gần giống"}; đề nghị xác nhận lại nội dung dòng này.`,
    { found: label, expected: was },
  );

export const rowsMoved = (
  sheet: string,
  from: number,
  to: number,
  rows: readonly { readonly code: string | null; readonly label: string }[],
): Finding =>
  structureFinding(
    "CT.DONG.CHUYEN",
    "error",
    true,
    sheet,
    `${from}:${to}`,
    `Dòng ${rows.map(({ code, label }) => `“${rowText(code, label)}”`).join(", ")} không đứng đúng chỗ của biểu mẫu. Số liệu được đọc theo mã và tên dòng; đề nghị trả về chỗ cũ.`,
    { found: rows.map(({ code, label }) => rowText(code, label)).join(" | ") },
  );

export const columnAdded = (sheet: string, column: number, caption: string, unplaced: Unplaced): Finding =>
  structureFinding(
    "CT.COT.THEM",
    "error",
    true,
    sheet,
    columnsText(column, column),
    `${caption === "" ? `Cột ${columnName(column)} (không có tên)` : `Cột “${caption}”`} không có trong biểu mẫu. ${unplacedText(unplaced)}Đề nghị đơn vị bỏ cột này và ghi số liệu vào đúng cột của biểu.`,
    { found: caption, expected: null },
  );

export const columnMissing = (sheet: string, caption: string): Finding =>
  structureFinding(
    "CT.COT.THIEU",
    "error",
    true,
    sheet,
    null,
    `Không thấy cột “${caption}” của biểu mẫu; các ô của cột này coi như chưa nộp. Đề nghị đơn vị bổ sung cột này.`,
    { found: null, expected: caption },
  );

export const columnRenamed = (
  sheet: string,
  cell: string,
  caption: string,
  was: string,
  byNumber: boolean,
): Finding =>
  structureFinding(
    "CT.COT.TEN",
    "error",
    true,
    sheet,
    cell,
    `${renamedText(caption, was)} Số liệu được đọc theo ${byNumber ? "số cột" : "vị trí và tên gần giống"}; đề nghị xác nhận lại nội dung cột này.`,
    { found: caption, expected: was },
  );

export const columnsMoved = (sheet: string, from: number, to: number, captions: readonly string[]): Finding =>
  structureFinding(
    "CT.COT.CHUYEN",
    "error",
    true,
    sheet,
    columnsText(from, to),
    `Cột ${captions.map((caption) => `“${caption}”`).join(", ")} không đứng đúng chỗ của biểu mẫu. Số liệu được đọc theo tên cột; đề nghị trả cột về chỗ cũ.`,
    { found: captions.join(" | ") },
  );

export const hiddenRow = (sheet: string, row: number): Finding =>
  structureFinding(
    "CT.AN.DONG",
    "explain",
    false,
    sheet,
    `${row}:${row}`,
    `Dòng ${row} bị ẩn nhưng có số liệu; số liệu vẫn được tính. Đề nghị đơn vị hiện dòng và xác nhận.`,
  );

export const hiddenColumn = (sheet: string, column: number): Finding =>
  structureFinding(
    "CT.AN.COT",
    "explain",
    false,
    sheet,
    columnsText(column, column),
    `Cột ${columnName(column)} bị ẩn nhưng có số liệu; số liệu vẫn được tính. Đề nghị đơn vị hiện cột và xác nhận.`,
  );

function renamedText(caption: string, was: string): string {
  if (was === "") return `Đầu cột có thêm “${caption}”, biểu mẫu không có.`;
  return caption === ""
    ? `Đầu cột thiếu “${was}” của biểu mẫu.`
    : `Tên cột trong biểu mẫu là “${was}” nhưng ghi là “${caption}”.`;
}

function rowsText(from: number, to: number): string {
  return from === to ? `dòng ${from}` : `từ dòng ${from} đến dòng ${to}`;
}

function rowText(code: string | null, label: string): string {
  return [code ?? "", label].filter((part) => part !== "").join(" ") || "không tên";
}

function columnsText(from: number, to: number): string {
  return `${columnName(from)}:${columnName(to)}`;
}

function unplacedText(unplaced: Unplaced): string {
  if (unplaced.length === 0) return "";
  return `Số liệu không đưa vào tổng hợp: ${unplaced.map(({ caption, text }) => `${caption} = ${text}`).join("; ")}. `;
}
