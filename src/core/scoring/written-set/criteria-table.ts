/**
 * Where a sheet holds the table of a criteria set, and which column is which, in DOAN's own captions and in those that
 * provinces and districts use:
 *   Mã | Tiêu chí, nội dung | Cách chấm | Điểm tối đa | …
 *   TT | NỘI DUNG CHẤM ĐIỂM | ĐIỀU KIỆN CHẤM ĐIỂM | VB CHỨNG MINH | ĐIỂM TỰ CHẤM
 *   TT | Tiêu chí | Nội dung | Điểm chuẩn
 */
import { type Grid, placeOfKey } from "../../model/grid";
import {
  type CaptionedTable,
  captionedTable,
  type CaptionPattern,
  captionText,
} from "../../tables/captioned-table";
import { unaccented } from "../../text/fold-text";

export type CriteriaColumn =
  | "code"
  | "order"
  | "criterion"
  | "content"
  | "within"
  | "judge"
  | "max-points"
  | "weight"
  | "condition"
  | "evidence"
  | "except"
  | "combine"
  | "cap"
  | "at-least"
  | "adds"
  | "remark"
  | "mark";

export interface CriteriaTable {
  readonly headerTop: number;
  readonly firstRow: number;
  readonly columns: ReadonlyMap<CriteriaColumn, number>;
}

export function criteriaTable(grid: Grid): CriteriaTable | undefined {
  for (const { row, needed } of captionRows(grid)) {
    const table = captionedTable(grid, captions, [needed], Math.max(1, row - mostRowsAbove));
    if (table && table.columns.size >= 2) return withoutLinesAbove(grid, table, needed);
  }
  return undefined;
}

/** Captions may stand in four rows, the lowest of which says what the column is. */
const mostRowsAbove = 3;
const lastHeaderRow = 60;

/** A cheap look first, since every sheet of every unit's file is asked: where contents or criteria could head a column. */
function captionRows(
  grid: Grid,
): readonly { readonly row: number; readonly needed: "content" | "criterion" }[] {
  const rows = { content: new Set<number>(), criterion: new Set<number>() };
  for (const [key, { value }] of grid.cells) {
    if (typeof value !== "string" || value.length > 120 || placeOfKey(key).row > lastHeaderRow) continue;
    const caption = unaccented(captionText(value));
    if (contentCaption.test(caption)) rows.content.add(placeOfKey(key).row);
    else if (criterionCaption.test(caption)) rows.criterion.add(placeOfKey(key).row);
  }
  return (["content", "criterion"] as const).flatMap((needed) =>
    [...rows[needed]].sort((one, other) => one - other).map((row) => ({ row, needed })),
  );
}

/** Of headers that know the same columns the uppermost is found, which may begin in the lines above: they are no captions. */
function withoutLinesAbove(
  grid: Grid,
  table: CaptionedTable<CriteriaColumn>,
  needed: CriteriaColumn,
): CriteriaTable {
  const { headerTop, headerBottom, columns } = table;
  const isMergedDown = grid.merges.some(({ top, bottom }) => top <= headerTop && bottom > headerTop);
  if (headerTop === headerBottom || isMergedDown) return table;
  const lower = captionedTable(grid, captions, [needed], headerTop + 1);
  const isSame = lower?.headerBottom === headerBottom && lower.columns.size === columns.size;
  return lower && isSame ? withoutLinesAbove(grid, lower, needed) : table;
}

const contentCaption =
  /^(ten |cac )?(tieu chi )?(va |\/ ?)?noi dung( .{1,50})?$|^(ten )?tieu chi (cham|danh gia|thi dua|xet).{0,40}$/;
const criterionCaption = /^(ten |cac |nhom )?(tieu chi|tieu chuan|chi tieu)( (danh gia|thi dua|chinh))?$/;

const captions: Readonly<Record<CriteriaColumn, CaptionPattern>> = {
  code: like(/^(ma|ma so|ky hieu|so hieu)( (tieu chi|noi dung|tc|nd))?$/),
  order: like(/^(tt|stt|so tt|so thu tu|thu tu)$/),
  content: like(contentCaption),
  criterion: like(criterionCaption),
  within: like(/^(thuoc|ma cha|thuoc (ma|nhom|tieu chi)|nhom cha)$/),
  judge: like(/^(cach|hinh thuc|kieu|loai|phuong phap) (cham|danh gia)( diem)?$/),
  "max-points": like(
    /^(so )?(thang )?diem ?(toi da|chuan|quy dinh|toi da quy dinh|thang|thang diem|cao nhat|khung)?$|^khung diem$|^muc diem( toi da)?$|^toi da$/,
  ),
  weight: like(/^(he so|trong so)( .{1,20})?$/),
  condition: like(
    /^(cac )?(bac|thang|khung) (diem|cham).{0,30}$|^(dieu kien|huong dan|can cu|cach tinh|tieu chuan|yeu cau)( (cham|danh gia|tinh|cho|dat|can dat))?( diem)?$/,
  ),
  evidence: like(
    /^(vb|van ban|tai lieu|ho so|can cu)? ?(chung minh|minh chung|kiem chung)( .{1,30})?$|^ho so$/,
  ),
  except: like(/^(khong ap dung|ngoai le|khong tinh|tru loai|loai don vi).{0,40}$|^mien( .{1,30})?$/),
  combine: like(/^cach (cong|tinh|gop|tong hop)( (diem|ket qua))?$/),
  cap: like(/^(diem )?(tran|gioi han)( diem)?$/),
  "at-least": like(/^(diem )?(toi thieu|san)( .{1,20})?$/),
  adds: like(/^(diem )?(thuong|cong)( diem)? ?\/? ?(diem )?(tru|phat)?$/),
  remark: like(/^ghi chu$|^dien giai$/),
  mark: like(
    /^(diem |ket qua |muc )?(don vi )?(tu (cham|danh gia|xep)|tham dinh|cham|phuc tra|dat( duoc)?$|thuc te|duoc cham|hoi dong).{0,40}$|^(ket qua|danh gia)( .{1,30})?$/,
  ),
};

/** By the lowest caption alone: in "Điểm > Điểm chuẩn | Tự chấm" the upper one says nothing of either. */
function like(pattern: RegExp): CaptionPattern {
  return (_path, lowest) => pattern.test(unaccented(lowest));
}
