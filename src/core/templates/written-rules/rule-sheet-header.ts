/**
 * Where a sheet of rules has its header, and which column is which, in any order and in many spellings:
 *   Mã | Biểu | Vế trái | Phép so sánh | Vế phải | Sai số | Mức | Diễn giải | Từ ngày | Đến ngày | Trừ loại đơn vị | Bật/Tắt
 */
import { cellAt, type Grid, type Workbook } from "../../model/grid";
import { unaccented } from "../../text/fold-text";
import { cellText } from "../sheet-view";

export type RuleColumn =
  | "code"
  | "form"
  | "left"
  | "operator"
  | "right"
  | "tolerance"
  | "severity"
  | "meaning"
  | "remark"
  | "valid-from"
  | "valid-to"
  | "except"
  | "state";

export interface RuleHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<RuleColumn, number>;
}

/** Letterheads and instructions above the rules take up to this row. */
const lastHeaderRow = 15;
const maxColumns = 60;

/** `undefined` where the sheet is no sheet of rules, whatever its name. */
export function findRuleHeader(grid: Grid): RuleHeader | undefined {
  for (let row = 1; row <= Math.min(lastHeaderRow, grid.lastRow); row += 1) {
    if (!mentionsSides(grid, row)) continue;
    const columns = columnsOf(grid, row);
    if (columns.has("left") && (columns.has("operator") || columns.has("right")) && columns.size >= 3)
      return { row, columns };
  }
  return undefined;
}

/** Whether a sheet holds rules: it is no form and no page of one, and no unit's sheet. */
export function isRuleSheet(grid: Grid): boolean {
  return findRuleHeader(grid) !== undefined;
}

/** What may be forms and their pages; a workbook of nothing but rules is left as it is. */
export function withoutRuleSheets(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter((grid) => !isRuleSheet(grid));
  return sheets.length === 0 || sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}

/** "Quy tắc", "Quy tac kiem tra", "QUY TẮC (2)". */
export function isNamedAsRules(grid: Grid): boolean {
  return /^(bang |cac )?quy tac( kiem tra)?( so lieu)?( \(?\d+\)?)?$/.test(unaccented(grid.name).trim());
}

/** A cheap look first: every sheet of every unit's file is asked. */
function mentionsSides(grid: Grid, row: number): boolean {
  for (let column = 1; column <= Math.min(grid.lastColumn, maxColumns); column += 1) {
    const value = cellAt(grid, row, column)?.value;
    if (typeof value === "string" && /^\s*[vb]\S{1,4}\s+tr/i.test(value)) return true;
  }
  return false;
}

function columnsOf(grid: Grid, row: number): ReadonlyMap<RuleColumn, number> {
  const columns = new Map<RuleColumn, number>();
  for (let column = 1; column <= Math.min(grid.lastColumn, maxColumns); column += 1) {
    const caption = captionOf(cellText(cellAt(grid, row, column)));
    const found = captions.find(([, pattern]) => pattern.test(caption))?.[0];
    if (found && !columns.has(found)) columns.set(found, column);
  }
  return columns;
}

/** Without accents, brackets and marks: "Sai số (cho phép)*" → "sai so". */
function captionOf(text: string): string {
  return unaccented(text)
    .replace(/\(.*?\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const captions: readonly (readonly [RuleColumn, RegExp])[] = [
  ["code", /^(ma|ma so|ma quy tac|ma qt|ky hieu|so hieu)$/],
  ["form", /^(ten |thuoc )?(bieu|trang|bieu mau|bieu trang|trang bieu|pham vi)( ap dung)?$/],
  ["left", /^(ve|ben) trai( .*)?$/],
  ["right", /^(ve|ben) phai( .*)?$/],
  ["operator", /^(phep|dau|toan tu|quan he|dieu kien)( so sanh| kiem tra)?$|^so sanh$/],
  ["tolerance", /^(sai so|dung sai)( .*)?$/],
  ["severity", /^muc( do)?( loi| canh bao)?$/],
  ["meaning", /^(dien giai|noi dung|y nghia|mo ta|giai thich|ten quy tac|thong bao)( .*)?$/],
  ["remark", /^ghi chu$/],
  ["valid-from", /^(hieu luc |ap dung )?tu( ngay| ky)?$/],
  ["valid-to", /^(hieu luc |ap dung )?(den|het)( ngay| ky)?$|^het hieu luc$/],
  ["except", /^(tru|ngoai le|khong ap dung)( .*)?$|^loai don vi (duoc )?tru$/],
  ["state", /^(bat tat|tat bat|trang thai|bat|dang dung|su dung)$/],
];
