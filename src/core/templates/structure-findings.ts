/**
 * The faults of structure: what differs between the form that was sent down and the sheet that came back.
 * One function a fault; ids are permanent. `blocking` marks those for which `--only-clean` leaves the unit out.
 */
import { columnName, rangeText, type CellRange } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import { formatNumber } from "../rules/format-number";

export type Unplaced = readonly { readonly caption: string; readonly text: string }[];

function structure(
  ruleId: string,
  severity: Severity,
  blocking: boolean,
  sheet: string | null,
  cell: string | null,
  message: string,
  details: Partial<Finding> = {},
): Finding {
  return { ruleId, severity, sheet, cell, message, blocking, ...details };
}

const readMeForm = "Đề nghị đơn vị lập lại trên đúng biểu đã gửi xuống.";

export const sheetMissing = (formSheet: string): Finding =>
  structure(
    "CT.TRANG.THIEU",
    "error",
    true,
    formSheet,
    null,
    `Thiếu trang “${formSheet}” của biểu mẫu; số liệu của trang này coi như chưa nộp. Đề nghị đơn vị gửi bổ sung.`,
    { expected: formSheet, found: null },
  );

export const sheetRenamed = (sheet: string, formSheet: string): Finding =>
  structure(
    "CT.TRANG.TEN",
    "error",
    true,
    sheet,
    null,
    `Trang “${formSheet}” bị đổi tên thành “${sheet}”. Số liệu vẫn được đọc theo nội dung; đề nghị giữ nguyên tên trang.`,
    { expected: formSheet, found: sheet },
  );

export const sheetMoved = (sheet: string): Finding =>
  structure(
    "CT.TRANG.CHUYEN",
    "note",
    true,
    sheet,
    null,
    `Trang “${sheet}” không còn ở thứ tự của biểu mẫu. Số liệu vẫn được đọc theo nội dung.`,
  );

export const sheetExtra = (sheet: string): Finding =>
  structure(
    "CT.TRANG.THUA",
    "note",
    false,
    sheet,
    null,
    `Trang “${sheet}” không thuộc biểu mẫu nên không được đọc.`,
    { found: sheet, expected: null },
  );

export const sheetUnrecognised = (sheet: string): Finding =>
  structure(
    "CT.TRANG.LA",
    "error",
    true,
    sheet,
    null,
    `Không nhận ra bảng của biểu mẫu trên trang “${sheet}” nên không đọc số liệu nào ở đây. ${readMeForm}`,
  );

export const sheetProtected = (sheet: string): Finding =>
  structure(
    "CT.TRANG.KHOA",
    "note",
    false,
    sheet,
    null,
    `Trang “${sheet}” đang khoá bảo vệ; số liệu vẫn đọc được nhưng không sửa trực tiếp được.`,
  );

export const rowAdded = (
  sheet: string,
  cells: string,
  code: string | null,
  label: string,
  unplaced: Unplaced,
): Finding =>
  structure(
    "CT.DONG.THEM",
    "error",
    true,
    sheet,
    cells,
    `Dòng “${rowText(code, label)}” không có trong biểu mẫu. ${unplacedText(unplaced)}Đề nghị đơn vị chuyển số liệu vào đúng dòng của biểu.`,
    { found: rowText(code, label), expected: null },
  );

export const rowMissing = (sheet: string, code: string | null, label: string): Finding =>
  structure(
    "CT.DONG.THIEU",
    "error",
    true,
    sheet,
    null,
    `Thiếu dòng “${rowText(code, label)}” của biểu mẫu; các ô của dòng này coi như chưa nộp. Đề nghị đơn vị bổ sung dòng này.`,
    { found: null, expected: rowText(code, label) },
  );

export const rowRenamed = (sheet: string, cell: string, label: string, was: string): Finding =>
  structure(
    "CT.DONG.TEN",
    "error",
    true,
    sheet,
    cell,
    `Tên dòng trong biểu mẫu là “${was}” nhưng ghi là “${label}”. Số liệu được đọc theo vị trí và mã dòng; đề nghị xác nhận lại nội dung dòng này.`,
    { found: label, expected: was },
  );

export const rowMoved = (sheet: string, row: number, code: string | null, label: string): Finding =>
  structure(
    "CT.DONG.CHUYEN",
    "error",
    true,
    sheet,
    `${row}:${row}`,
    `Dòng “${rowText(code, label)}” không đứng đúng chỗ của biểu mẫu. Số liệu được đọc theo tên dòng; đề nghị trả dòng về chỗ cũ.`,
    { found: rowText(code, label) },
  );

export const columnAdded = (sheet: string, column: number, caption: string, unplaced: Unplaced): Finding =>
  structure(
    "CT.COT.THEM",
    "error",
    true,
    sheet,
    columnsText(column, column),
    `Cột “${caption}” không có trong biểu mẫu. ${unplacedText(unplaced)}Đề nghị đơn vị bỏ cột này và ghi số liệu vào đúng cột của biểu.`,
    { found: caption, expected: null },
  );

export const columnMissing = (sheet: string, caption: string): Finding =>
  structure(
    "CT.COT.THIEU",
    "error",
    true,
    sheet,
    null,
    `Không thấy cột “${caption}” của biểu mẫu; các ô của cột này coi như chưa nộp. Đề nghị đơn vị bổ sung cột này.`,
    { found: null, expected: caption },
  );

export const columnRenamed = (sheet: string, cell: string, caption: string, was: string): Finding =>
  structure(
    "CT.COT.TEN",
    "error",
    true,
    sheet,
    cell,
    `Tên cột trong biểu mẫu là “${was}” nhưng ghi là “${caption}”. Số liệu được đọc theo số cột; đề nghị xác nhận lại nội dung cột này.`,
    { found: caption, expected: was },
  );

export const columnsMoved = (sheet: string, from: number, to: number, captions: readonly string[]): Finding =>
  structure(
    "CT.COT.CHUYEN",
    "error",
    true,
    sheet,
    columnsText(from, to),
    `Cột ${captions.map((caption) => `“${caption}”`).join(", ")} không đứng đúng chỗ của biểu mẫu. Số liệu được đọc theo tên cột; đề nghị trả cột về chỗ cũ.`,
    { found: captions.join(" | ") },
  );

export const listFormulaColumnChanged = (
  sheet: string,
  cell: string,
  found: string,
  expected: string,
): Finding =>
  structure(
    "CT.CONGTHUC.KHAC",
    "explain",
    false,
    sheet,
    cell,
    `Ô ghi “${found}” nhưng tính theo công thức của biểu là “${expected}”. Đề nghị kiểm tra lại.`,
    { found, expected },
  );

export const formulaOverwritten = (
  sheet: string,
  cell: string,
  found: string,
  left: number | null,
  right: number | null,
): Finding =>
  left !== null && right !== null && left === right
    ? structure(
        "CT.CONGTHUC.GHIDE",
        "note",
        false,
        sheet,
        cell,
        `Công thức của biểu bị thay bằng số ${formatNumber(left)}; hôm nay số này vẫn đúng nhưng sẽ không tự tính lại. Đề nghị trả lại công thức.`,
        { found: left, expected: right, left, right, imbalance: 0 },
      )
    : structure(
        "CT.CONGTHUC.GHIDE",
        "error",
        false,
        sheet,
        cell,
        `Công thức của biểu bị ghi đè: ô ghi ${found === "" ? "trống" : found}${right === null ? "" : `, tính lại từ các ô nhập là ${formatNumber(right)}`}. Kết quả tổng hợp dùng số tính lại; đề nghị trả lại công thức.`,
        {
          found: left ?? (found === "" ? null : found),
          expected: right,
          left: left ?? (found === "" ? null : found),
          right,
          imbalance: left !== null && right !== null ? left - right : null,
        },
      );

export const formulaShowsError = (
  sheet: string,
  cell: string,
  error: string,
  right: number | null,
): Finding =>
  structure(
    "CT.CONGTHUC.LOI",
    "error",
    false,
    sheet,
    cell,
    `Công thức báo lỗi ${error}${right === null ? "" : `; tính lại từ các ô nhập là ${formatNumber(right)}`}. Thường do có chữ hoặc dấu “-” trong ô đem cộng; đề nghị sửa các ô đó.`,
    { found: error, expected: right, left: error, right },
  );

export const resultDiffers = (sheet: string, cell: string, left: number, right: number): Finding =>
  structure(
    "CT.CONGTHUC.CU",
    "error",
    false,
    sheet,
    cell,
    `Ô đang hiện ${formatNumber(left)} nhưng tính theo công thức của biểu là ${formatNumber(right)}. Kết quả tổng hợp dùng số tính lại; đề nghị kiểm tra công thức và các ô thành phần.`,
    { found: left, expected: right, left, right, imbalance: left - right },
  );

export const mergedFigures = (sheet: string, range: CellRange, text: string): Finding =>
  structure(
    "CT.O.GOP",
    "error",
    false,
    sheet,
    rangeText(range),
    `Các ô số liệu bị gộp, chỉ có một giá trị “${text}” cho nhiều ô. Giá trị được giữ ở ô đầu, các ô còn lại coi như để trống; đề nghị tách ô và ghi riêng từng số.`,
    { found: text },
  );

export const hiddenRow = (sheet: string, row: number): Finding =>
  structure(
    "CT.AN.DONG",
    "explain",
    false,
    sheet,
    `${row}:${row}`,
    `Dòng ${row} bị ẩn nhưng có số liệu; số liệu vẫn được tính. Đề nghị đơn vị hiện dòng và xác nhận.`,
  );

export const hiddenColumn = (sheet: string, column: number): Finding =>
  structure(
    "CT.AN.COT",
    "explain",
    false,
    sheet,
    columnsText(column, column),
    `Cột ${columnName(column)} bị ẩn nhưng có số liệu; số liệu vẫn được tính. Đề nghị đơn vị hiện cột và xác nhận.`,
  );

export const hiddenSheet = (sheet: string): Finding =>
  structure(
    "CT.AN.TRANG",
    "explain",
    false,
    sheet,
    null,
    `Trang “${sheet}” bị ẩn nhưng có số liệu; số liệu vẫn được tính. Đề nghị đơn vị hiện trang và xác nhận.`,
  );

export const externalLink = (
  sheet: string,
  cell: string,
  formula: string,
  link: string | undefined,
): Finding =>
  structure(
    "CT.LIENKET",
    "explain",
    false,
    sheet,
    cell,
    `Ô lấy số từ tệp khác${link === undefined ? "" : ` (${link})`}; đã dùng kết quả lưu trong tệp. Đề nghị thay bằng số cụ thể.`,
    { found: `=${formula}` },
  );

export const figureOutside = (sheet: string, cell: string, text: string): Finding =>
  structure(
    "CT.O.NGOAI",
    "explain",
    false,
    sheet,
    cell,
    `Có số “${text}” ở ngoài các ô của biểu; số này không được tính. Đề nghị đơn vị kiểm tra có ghi nhầm chỗ không.`,
    { found: text },
  );

export const closedCellFilled = (sheet: string, cell: string, text: string): Finding =>
  structure(
    "CT.O.KHOA",
    "explain",
    false,
    sheet,
    cell,
    `Biểu mẫu không yêu cầu ghi ô này nhưng có “${text}”; số này không được tính. Đề nghị đơn vị kiểm tra lại.`,
    { found: text },
  );

function rowText(code: string | null, label: string): string {
  return [code ?? "", label].filter((part) => part !== "").join(" ") || "không tên";
}

/** "F:F": whole columns, as Excel writes them. */
function columnsText(from: number, to: number): string {
  return `${columnName(from)}:${columnName(to)}`;
}

function unplacedText(unplaced: Unplaced): string {
  if (unplaced.length === 0) return "";
  return `Số liệu không đưa vào tổng hợp: ${unplaced.map(({ caption, text }) => `${caption} = ${text}`).join("; ")}. `;
}
