/**
 * The columns of a unit list, found by their captions in any order and in many spellings:
 *   Mã | Tên đơn vị | Tên khác | Cấp | Loại | Trực thuộc | Hiệu lực từ | Hiệu lực đến | Người theo dõi | Ghi chú
 */
import { cellAt } from "../../model/grid";
import type { Grid } from "../../model/grid";
import { foldText } from "../../text/fold-text";
import { cellText } from "./cell-text";

export type ListColumn =
  | "order"
  | "code"
  | "name"
  | "aliases"
  | "level"
  | "type"
  | "parent"
  | "valid-from"
  | "valid-to"
  | "follower";

export interface ListHeader {
  /** The first row below the header. */
  readonly firstRow: number;
  readonly columns: ReadonlyMap<ListColumn, number>;
}

/** The first row that has a name column and at least one other known column; `undefined` where there is none. */
export function findListHeader(grid: Grid): ListHeader | undefined {
  for (let row = 1; row <= Math.min(lastHeaderRow, grid.lastRow); row += 1) {
    const header = headerAt(grid, row);
    if (header) return header;
  }
  return undefined;
}

/** Letterheads and titles above the list take up to this row. */
const lastHeaderRow = 30;

function headerAt(grid: Grid, row: number): ListHeader | undefined {
  const columns = new Map<ListColumn, number>();
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const caption = captionKey(cellText(cellAt(grid, row, column)));
    const found = captions.find(([, pattern]) => pattern.test(caption))?.[0];
    if (found && !columns.has(found)) columns.set(found, column);
  }
  // "Đơn vị | Phụ trách" alone is as likely a table of tasks.
  if (!columns.has("name") || columns.size < (columns.has("follower") ? 3 : 2)) return undefined;
  const below = validityBelow(grid, row);
  for (const [name, column] of below) columns.set(name, column);
  return { firstRow: row + (below.size > 0 ? 2 : 1), columns };
}

/** "Từ" and "Đến" under one caption "Thời gian hiệu lực". */
function validityBelow(grid: Grid, row: number): ReadonlyMap<ListColumn, number> {
  const columns = new Map<ListColumn, number>();
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const caption = captionKey(cellText(cellAt(grid, row + 1, column)));
    if (/^từ( ngày)?$/.test(caption)) columns.set("valid-from", column);
    if (/^đến( ngày)?$/.test(caption)) columns.set("valid-to", column);
  }
  return columns;
}

/** Folded, without what stands in brackets, without "*" and other marks. */
function captionKey(text: string): string {
  return foldText(text)
    .replace(/\(.*?\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The first that fits counts: "Mã đơn vị cấp trên" is the parent, "Tên khác" is no name. */
const captions: readonly (readonly [ListColumn, RegExp])[] = [
  ["order", /^(s?tt|số tt|số thứ tự|thứ tự|no)$/],
  ["parent", /cấp trên|chủ quản|đơn vị quản lý|^(mã |đơn vị )?(trực )?thuộc( |$)|^mã cha$|^đơn vị cha$/],
  ["aliases", /^(các )?tên( gọi)? (khác|tắt|cũ|thường)|viết tắt|tên thường gọi|^(bí danh|gọi tắt)/],
  ["valid-to", /hết hiệu lực|giải thể|kết thúc|(hiệu lực|áp dụng|hoạt động|thời hạn) đến|^đến( ngày)?$/],
  ["valid-from", /hiệu lực|thành lập|bắt đầu|(áp dụng|hoạt động|thời hạn) từ|^từ( ngày)?$/],
  [
    "follower",
    /^((đồng chí|đ c|người|cán bộ|chuyên viên|công chức|(ủy|uỷ) viên.{0,40}|lãnh đạo.{0,20}) )?(được )?(phân công )?(theo dõi|phụ trách)( (đơn vị|địa bàn|cơ sở|đoàn cơ sở))?$/,
  ],
  ["code", /^(mã|ký hiệu)( |$)|^(số hiệu|mđv)$/],
  ["level", /^cấp( |$)/],
  ["type", /^(loại|phân loại|kiểu|nhóm)( |$)|^khối( đơn vị)?$/],
  [
    "name",
    /^(tên|danh sách) (đơn vị|tổ chức|cơ sở|đoàn|xã|phường|huyện|chi đoàn|gọi|cơ quan|đầy đủ)|^(đơn vị|tên|tổ chức đoàn|cơ sở đoàn|đoàn cơ sở|chi đoàn|tổ chức)$|^đơn vị (trực thuộc|báo cáo|nộp|gửi|hành chính)|^(xã|phường|huyện)( |$)/,
  ],
];
