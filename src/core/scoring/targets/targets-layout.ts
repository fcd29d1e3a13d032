/**
 * How a sheet "Chỉ tiêu giao" is laid out:
 *   long: Đơn vị | Chỉ tiêu | Kỳ | Chỉ tiêu giao | Thực hiện, a figure a row
 *   wide: a unit a row, an indicator a column (or two: Giao | Thực hiện), the period in the title or in a row above
 */
import type { Grid } from "../../model/grid";
import { captionedTable, type CaptionPattern, textAt, textOver } from "../../tables/captioned-table";
import { unaccented } from "../../text/fold-text";

type UnitColumn = "unit" | "unit-code" | "order";
export type LongColumn = UnitColumn | "indicator" | "indicator-code" | "period" | "target" | "actual";

export type TargetsLayout =
  | {
      readonly shape: "long";
      readonly headerTop: number;
      readonly firstRow: number;
      readonly columns: ReadonlyMap<LongColumn, number>;
    }
  | {
      readonly shape: "wide";
      readonly headerTop: number;
      readonly firstRow: number;
      readonly unit: number;
      readonly unitCode: number | undefined;
      /** Captions from the top down, of every column that is no unit's and none beside the matter. */
      readonly captions: ReadonlyMap<number, readonly string[]>;
    };

export function targetsLayout(grid: Grid): TargetsLayout | undefined {
  for (const patterns of longPatterns) {
    const table = captionedTable<LongColumn>(grid, patterns, ["unit", "indicator", "target"]);
    if (table) return { shape: "long", ...table };
  }
  return wideLayout(grid);
}

const unitPatterns: Readonly<Record<UnitColumn, CaptionPattern>> = {
  "unit-code": like(/^(ma|ma so)( (don vi|dv))?$/),
  unit: like(
    /^(ten )?(cac )?(don vi|co so doan|doan co so|chi doan|to chuc doan|huyen doan|xa doan)( (?!tinh|do$).{1,40})?$/,
  ),
  order: like(/^(tt|stt|so tt|so thu tu)$/),
};

const others = {
  ...unitPatterns,
  "indicator-code": like(/^(ma|ma so) (chi tieu|ct)$/),
  period: like(/^(ky|thoi gian|ky (bao cao|giao|thuc hien)|quy|nam|thang)$/),
  actual: like(/^(ket qua |da |so )?(thuc hien|dat duoc)( .{1,30})?$|^ket qua( dat)?$/),
};

/** "Chỉ tiêu" is the indicator beside "Chỉ tiêu giao", and the figure beside "Nội dung". */
const longPatterns: readonly Readonly<Record<LongColumn, CaptionPattern>>[] = [
  {
    ...others,
    indicator: like(/^(ten )?(chi tieu|noi dung|tieu chi)( chi tieu)?$/),
    target: like(
      /^((so |muc )?(chi tieu )?(duoc )?giao( .{1,30})?|(so )?ke hoach( giao)?|muc tieu|so chi tieu)$/,
    ),
  },
  {
    ...others,
    indicator: like(/^(ten chi tieu|noi dung( .{1,30})?|tieu chi)$/),
    target: like(/^(chi tieu)( .{1,30})?$/),
  },
];

function like(pattern: RegExp): CaptionPattern {
  return (_path, lowest) => pattern.test(unaccented(lowest));
}

/** Only where the sheet is said to be of targets: units by columns is what most sheets are. */
function wideLayout(grid: Grid): TargetsLayout | undefined {
  const table = captionedTable<UnitColumn>(grid, unitPatterns, ["unit"]);
  const unit = table?.columns.get("unit");
  if (!table || unit === undefined || !speaksOfTargets(grid, table.headerTop)) return undefined;
  let bottom = table.firstRow - 1;
  while (bottom < grid.lastRow && isCaptionRow(grid, bottom + 1, unit)) bottom += 1;
  const known = new Set(table.columns.values());
  const captions = new Map<number, readonly string[]>();
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    if (known.has(column)) continue;
    const path = captionPath(grid, table.headerTop, bottom, column);
    if (path.length > 0 && !besideTheMatter.test(unaccented(path.at(-1) ?? ""))) captions.set(column, path);
  }
  return captions.size === 0
    ? undefined
    : {
        shape: "wide",
        headerTop: table.headerTop,
        firstRow: bottom + 1,
        unit,
        unitCode: table.columns.get("unit-code"),
        captions,
      };
}

const besideTheMatter =
  /^(ghi chu|tong( cong| so)?|cong|ty le.*|%|nguoi theo doi|theo doi|cum.*|cap.*|loai.*|ten viet tat)$/;

/** "CHỈ TIÊU NĂM 2026 GIAO CHO CÁC ĐƠN VỊ", a sheet "Chỉ tiêu giao"; not every report that mentions targets. */
export function speaksOfTargets(grid: Grid, headerTop: number): boolean {
  if (isTitleOfTargets(grid.name)) return true;
  for (let row = 1; row < headerTop; row += 1) {
    for (let column = 1; column <= grid.lastColumn; column += 1)
      if (isTitleOfTargets(textAt(grid, row, column))) return true;
  }
  return false;
}

function isTitleOfTargets(text: string): boolean {
  const plain = unaccented(text);
  return (
    /^(phu luc .{0,20})?(bang |bieu )?(giao |phan bo |dang ky )?(cac )?chi tieu( |$)/.test(plain) ||
    /(giao|phan bo) (cac )?chi tieu|chi tieu (duoc )?giao|ke hoach giao/.test(plain)
  );
}

/** A second row of captions: words beside a unit column that is blank, and no figures. */
function isCaptionRow(grid: Grid, row: number, unit: number): boolean {
  if (textAt(grid, row, unit) !== "") return false;
  const texts = Array.from({ length: grid.lastColumn }, (_, index) => textAt(grid, row, index + 1)).filter(
    (text) => text !== "",
  );
  return texts.length > 0 && texts.every((text) => /\p{L}/u.test(text));
}

/** A caption over several columns counts for each of them, merged or not. */
function captionPath(grid: Grid, top: number, bottom: number, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const own = textOver(grid, row, column);
    const isNumber = /^\(?\d{1,2}\)?$/.test(own);
    const text = own !== "" || row === bottom ? own : captionToLeft(grid, row, column);
    if (text !== "" && !isNumber && path.at(-1) !== text) path.push(text);
  }
  return path;
}

function captionToLeft(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left > 0; left -= 1) {
    const text = textAt(grid, row, left);
    if (text !== "") return text;
  }
  return "";
}
