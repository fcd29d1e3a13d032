/** The columns of one scoring form, from its captions: where the codes, the marks of either side and the evidence stand. */
import type { Grid } from "../../model/grid";
import {
  type CaptionedTable,
  captionedTable,
  type CaptionPattern,
  lowestCaption,
} from "../../tables/captioned-table";
import { asksPoints, type ColumnRole, roleOf } from "./column-roles";

/** Where one side's marks stand: in a column, or as a tick in one of several. */
export type MarkSource =
  | { readonly kind: "column"; readonly column: number; readonly asksPoints: boolean }
  | {
      readonly kind: "ticks";
      readonly met: number;
      readonly notMet: number;
      readonly exempt: number | undefined;
    };

export interface FormColumns {
  readonly headerTop: number;
  readonly firstRow: number;
  readonly code: number | undefined;
  /** Criteria in a column of their own, merged over their contents. */
  readonly group: number | undefined;
  readonly title: number | undefined;
  readonly self: readonly MarkSource[];
  readonly reviewed: readonly MarkSource[];
  /** "Kết quả", "Điểm": marks only if what stands there reads as marks. */
  readonly perhapsSelf: readonly MarkSource[];
  readonly maxPoints: number | undefined;
  readonly evidence: readonly number[];
  readonly reviewer: number | undefined;
  readonly reviewedOn: number | undefined;
  readonly remark: number | undefined;
  readonly mendBy: number | undefined;
  /** Columns that have a caption and none of these roles. */
  readonly others: readonly MarkSource[];
}

type Wanted = "row" | "second" | Exclude<ColumnRole, "code" | "title" | "group">;

/** The first table from a row on whose header names rows and something else scoring knows; `undefined` where there is none. */
export function formColumnsFrom(grid: Grid, from: number): FormColumns | undefined {
  let start = from;
  for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
    const table = captionedTable<Wanted>(grid, wanted, ["row", "second"], start);
    if (!table || ![...table.paths.values()].some(isCode)) return table && columnsOf(table);
    // A row of the table itself, whose title looks like a caption.
    start = table.headerTop + 1;
  }
  return undefined;
}

const mostAttempts = 6;

function isCode(path: string): boolean {
  return /^(\d{1,2}(\.\d{1,2}){0,3}|[ivx]{1,4})\.?$/.test(lowestCaption(path));
}

const has =
  (...roles: readonly ColumnRole[]): CaptionPattern =>
  (path) =>
    roles.includes(roleOf(path) ?? "group");

const wanted: Readonly<Partial<Record<Wanted, CaptionPattern>>> = {
  row: (path, lowest) => roleOf(path) === "code" || namesRows(path, lowest),
  // A row of the table may look like a header: a title that begins with "Nội dung", and "Đạt" beside it.
  second: (path, lowest) => ((roleOf(path) ?? "self-met").endsWith("met") ? namesRows(path, lowest) : true),
  self: has("self", "self-met"),
  "self-not-met": has("self-not-met"),
  reviewed: has("reviewed", "reviewed-met"),
  "reviewed-not-met": has("reviewed-not-met"),
  "perhaps-self": has("perhaps-self"),
  evidence: has("evidence"),
  reviewer: has("reviewer"),
  "reviewed-on": has("reviewed-on"),
  remark: has("remark"),
  "mend-by": has("mend-by"),
  "max-points": has("max-points"),
};

function columnsOf(table: CaptionedTable<Wanted>): FormColumns {
  const columns = [...table.paths].sort(([one], [other]) => one - other);
  const of = (...roles: readonly ColumnRole[]) =>
    columns.flatMap(([column, path]) => (roles.includes(roleOf(path) ?? "group") ? [column] : []));
  const pathOf = (column: number) => table.paths.get(column) ?? "";
  const names = columns.flatMap(([column, path]) => (namesRows(path, lowestCaption(path)) ? [column] : []));
  const source = (column: number): MarkSource => ({
    kind: "column",
    column,
    asksPoints: asksPoints(pathOf(column)),
  });
  const sources = (side: "self" | "reviewed"): readonly MarkSource[] => {
    const [met] = of(`${side}-met`);
    const [notMet] = of(`${side}-not-met`);
    const [exempt] = of(`${side}-exempt`);
    const ticks: readonly MarkSource[] =
      met === undefined || notMet === undefined ? [] : [{ kind: "ticks", met, notMet, exempt }];
    return [...ticks, ...of(side).map(source)];
  };
  // A column "Đạt" with none for "Không đạt" beside it: x, or nothing, which is no mark.
  const lone = of("self-not-met").length === 0 ? of("self-met") : [];
  // "Tiêu chí | Nội dung": the criteria stand in a column of their own.
  const [first, second] = names;
  const hasGroups =
    first !== undefined &&
    second !== undefined &&
    groupWords.test(pathOf(first)) &&
    contentWords.test(pathOf(second));
  return {
    headerTop: table.headerTop,
    firstRow: table.firstRow,
    code: of("code")[0],
    group: hasGroups ? first : undefined,
    title: hasGroups ? second : first,
    self: sources("self"),
    // Of several levels that reviewed, the last one has the last word.
    reviewed: [...sources("reviewed")].reverse(),
    perhapsSelf: [...of("perhaps-self"), ...lone].map(source),
    maxPoints: of("max-points")[0],
    evidence: of("evidence"),
    reviewer: of("reviewer")[0],
    reviewedOn: of("reviewed-on")[0],
    remark: of("remark")[0],
    mendBy: of("mend-by")[0],
    others: columns.flatMap(([column, path]) =>
      roleOf(path) === undefined && !names.includes(column) && !isPrinted.test(path) ? [source(column)] : [],
    ),
  };
}

function namesRows(path: string, lowest: string): boolean {
  if (roleOf(path) !== undefined || lowest.length > longestCaption) return false;
  return rowWords.test(lowest) && !isPrinted.test(lowest) && !numbered.test(lowest);
}

const longestCaption = 60;
const rowWords =
  /^(các |tên |danh mục )?(tiêu chí|tiêu chuẩn|nội dung|chỉ tiêu|nhiệm vụ|điều kiện|lĩnh vực|mặt|nhóm|diễn giải)( |$)|^(hoạt động|công việc|hạng mục)( |$)/u;
/** "Tiêu chí 1 Chủ động …" is a row. */
const numbered = /^\p{L}+ \p{L}+ ([\d.]+|[ivx]+)( |$)/u;
const groupWords = /tiêu chí|tiêu chuẩn|nhóm|mặt|lĩnh vực/u;
const contentWords = /nội dung|nhiệm vụ|chỉ tiêu|tiêu chí/u;
/** Printed on the form for every content: how it is judged, what it is worth. */
const isPrinted =
  /^(cách|phương pháp|phương thức|hướng dẫn|thang|căn cứ|yêu cầu|đơn vị tính|đvt|loại|kiểu)( |$)/u;
