/** The faults of single cells of a table: formulas written over, figures merged, linked or outside the form. */
import { rangeText, type CellRange } from "../model/address";
import type { Finding } from "../model/finding";
import { formatNumber } from "../text/format-number";
import { structureFinding } from "./structure-finding";

/** How a number is said: a share as the cell shows it, "62,4%". */
export type NumberWords = (number: number) => string;

export const percentWords: NumberWords = (number) => `${formatNumber(Math.round(number * 10_000) / 100)}%`;

export const formulaOverwritten = (
  sheet: string,
  cell: string,
  found: string,
  left: number | null,
  right: number | null,
  say: NumberWords = formatNumber,
): Finding =>
  left !== null && right !== null && left === right
    ? structureFinding(
        "CT.CONGTHUC.GHIDE",
        "note",
        false,
        sheet,
        cell,
        `Công thức của biểu bị thay bằng số ${say(left)}; hôm nay số này vẫn đúng nhưng sẽ không tự tính lại. Đề nghị trả lại công thức.`,
        { found: left, expected: right, left, right, imbalance: 0 },
      )
    : structureFinding(
        "CT.CONGTHUC.GHIDE",
        "error",
        false,
        sheet,
        cell,
        `Công thức của biểu bị ghi đè: ô ghi ${found === "" ? "trống" : found}${right === null ? "" : `, tính lại từ các ô nhập là ${say(right)}`}. Kết quả tổng hợp dùng số tính lại; đề nghị trả lại công thức.`,
        {
          found: left ?? (found === "" ? null : found),
          expected: right,
          left: left ?? (found === "" ? null : found),
          right,
          imbalance: left !== null && right !== null ? left - right : null,
        },
      );

/** The cell is empty, and so is what its formula would give. */
export const formulaRemoved = (sheet: string, cell: string): Finding =>
  structureFinding(
    "CT.CONGTHUC.GHIDE",
    "note",
    false,
    sheet,
    cell,
    "Công thức của biểu bị xoá trống; hôm nay kết quả vẫn là 0 nhưng ô sẽ không tự tính lại. Đề nghị trả lại công thức.",
    { found: null, expected: 0, left: null, right: 0, imbalance: 0 },
  );

export const formulaShowsError = (
  sheet: string,
  cell: string,
  error: string,
  right: number | null,
  say: NumberWords = formatNumber,
): Finding =>
  structureFinding(
    "CT.CONGTHUC.LOI",
    "error",
    false,
    sheet,
    cell,
    `Công thức báo lỗi ${error}${right === null ? "" : `; tính lại từ các ô nhập là ${say(right)}`}. Thường do có chữ hoặc dấu “-” trong ô đem cộng; đề nghị sửa các ô đó.`,
    { found: error, expected: right, left: error, right },
  );

export const resultDiffers = (
  sheet: string,
  cell: string,
  left: number,
  right: number,
  say: NumberWords = formatNumber,
): Finding =>
  structureFinding(
    "CT.CONGTHUC.CU",
    "error",
    false,
    sheet,
    cell,
    `Ô đang hiện ${say(left)} nhưng tính theo công thức của biểu là ${say(right)}. Kết quả tổng hợp dùng số tính lại; đề nghị kiểm tra công thức và các ô thành phần.`,
    { found: left, expected: right, left, right, imbalance: left - right },
  );

export const mergedFigures = (sheet: string, range: CellRange, text: string): Finding =>
  structureFinding(
    "CT.O.GOP",
    "error",
    false,
    sheet,
    rangeText(range),
    `Các ô số liệu bị gộp, chỉ có một giá trị “${text}” cho nhiều ô. Giá trị được giữ ở ô đầu, các ô còn lại coi như để trống; đề nghị tách ô và ghi riêng từng số.`,
    { found: text },
  );

export const externalLink = (
  sheet: string,
  cell: string,
  formula: string,
  link: string | undefined,
): Finding =>
  structureFinding(
    "CT.LIENKET",
    "explain",
    false,
    sheet,
    cell,
    `Ô lấy số từ tệp khác${link === undefined ? "" : ` (${link})`}; đã dùng kết quả lưu trong tệp. Đề nghị thay bằng số cụ thể.`,
    { found: `=${formula}` },
  );

export const figuresOutside = (sheet: string, cells: string, texts: readonly string[]): Finding =>
  structureFinding(
    "CT.O.NGOAI",
    "explain",
    false,
    sheet,
    cells,
    `Có số ${texts.map((text) => `“${text}”`).join(", ")} ở ngoài các ô của biểu nên không được tính. Đề nghị đơn vị kiểm tra có ghi nhầm chỗ không.`,
    { found: texts.join("; ") },
  );

export const closedCellFilled = (sheet: string, cell: string, text: string): Finding =>
  structureFinding(
    "CT.O.KHOA",
    "explain",
    false,
    sheet,
    cell,
    `Biểu mẫu không yêu cầu ghi ô này nhưng có “${text}”; số này không được tính. Đề nghị đơn vị kiểm tra lại.`,
    { found: text },
  );
