/**
 * Where each row and column of a unit's table has to go so that the table stands in the form's order again, or why
 * that cannot be done without losing something.
 */
import { a1, type CellRange, contains, rangeText } from "../model/address";
import { type Grid, isCellError, placeOfKey } from "../model/grid";
import type { MatchedSheet } from "../templates/match-workbook";
import type { SheetMatch } from "../templates/match-sheet";

const reasons = {
  list: "Đây là danh sách; hãy chuyển dòng tổng xuống dưới dòng cuối của danh sách bằng tay.",
  missing:
    "Bảng còn thiếu dòng hoặc cột của biểu mẫu; hãy bổ sung trước rồi mới đưa các dòng, cột về chỗ cũ.",
  added:
    "Bảng có dòng hoặc cột mà biểu mẫu không có; hãy chuyển số liệu ở đó vào đúng chỗ, xoá đi rồi mới đưa các dòng, cột còn lại về chỗ cũ.",
  printed: "Cột bị chuyển là cột in sẵn của biểu mẫu; hãy chuyển lại bằng tay.",
  hidden: "Trong các dòng, cột phải chuyển có chỗ đang ẩn; hãy cho hiện hết rồi làm lại.",
  merged: (range: string) =>
    `Các ô gộp ${range} không chuyển theo dòng, cột được; hãy chuyển bằng tay hoặc bỏ gộp ô rồi làm lại.`,
  beside: (cell: string) =>
    `Ô ${cell} ở ngoài bảng nhưng cùng dòng phải chuyển; hãy chuyển nội dung ô đó đi rồi làm lại.`,
  error: (cell: string) => `Ô ${cell} đang báo lỗi; hãy sửa ô đó trước.`,
};

/** Everything is in the unit's own rows and columns. */
export interface Rearrangement {
  readonly sheet: string;
  /** From where to where; what is not among them stays. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /** The table from its captions to its last row, key columns included. */
  readonly area: CellRange;
}

export interface NotRearranged {
  readonly reason: string;
}

export function rearrangementOf({ template, view, match }: MatchedSheet): Rearrangement | NotRearranged {
  const { table } = template;
  if (!match || !table || template.shape === "list") return { reason: reasons.list };
  if (match.addedRows.size > 0 || match.addedColumns.size > 0) return { reason: reasons.added };
  const rows = orderedAgain(table.rows, ({ id, row }) => [row, match.layout.rows.get(id)]);
  const columns = orderedAgain(table.columns, ({ id, column }) => [column, match.layout.columns.get(id)]);
  if (!rows || !columns) return { reason: reasons.missing };
  if (rows.size === 0 && columns.size === 0) return { reason: reasons.printed };
  const rearrangement = { sheet: view.grid.name, rows, columns, area: areaOf(match) };
  const obstacle =
    hiddenPart(view.grid, rearrangement) ??
    brokenMerge(view.grid, rearrangement) ??
    strayContent(view.grid, rearrangement);
  return obstacle === undefined ? rearrangement : { reason: obstacle };
}

/** Places in rising order go to the items in the order of the form; only those that change. */
function orderedAgain<Item>(
  items: readonly Item[],
  placesOf: (item: Item) => readonly [number, number | undefined],
): ReadonlyMap<number, number> | undefined {
  const pairs: [number, number][] = [];
  for (const item of items) {
    const [inForm, at] = placesOf(item);
    if (at === undefined) return undefined;
    pairs.push([inForm, at]);
  }
  const present = pairs.sort(([one], [other]) => one - other).map(([, at]) => at);
  const wanted = [...present].sort((one, other) => one - other);
  return new Map(
    present.flatMap((from, index): [number, number][] => {
      const to = wanted[index] ?? from;
      return to === from ? [] : [[from, to]];
    }),
  );
}

function areaOf({ header, keys, layout, bodyBottom }: SheetMatch): CellRange {
  const columns = [
    header.left,
    header.right,
    ...layout.columns.values(),
    ...[keys.codeColumn, keys.labelColumn].flatMap((column) => column ?? []),
  ];
  return {
    top: header.top,
    left: Math.min(...columns),
    bottom: Math.max(bodyBottom, ...layout.rows.values()),
    right: Math.max(...columns),
  };
}

function hiddenPart(grid: Grid, { rows, columns }: Rearrangement): string | undefined {
  const isHidden =
    [...rows.keys()].some((row) => grid.hiddenRows.has(row)) ||
    [...columns.keys()].some((column) => grid.hiddenColumns.has(column));
  return isHidden ? reasons.hidden : undefined;
}

/** Merged cells stay where they are: what is merged must come to stand on cells merged just so. */
function brokenMerge(grid: Grid, { rows, columns, area }: Rearrangement): string | undefined {
  const present = new Set(grid.merges.map(rangeText));
  const broken = grid.merges.find((merge) => {
    if (!contains(area, merge.top, merge.left)) return false;
    const [down, across] = [
      movedSpan(merge.top, merge.bottom, rows),
      movedSpan(merge.left, merge.right, columns),
    ];
    if (!down || !across) return true;
    return !present.has(rangeText({ top: down[0], bottom: down[1], left: across[0], right: across[1] }));
  });
  return broken && reasons.merged(rangeText(broken));
}

/** `undefined` where neighbours do not stay neighbours. */
function movedSpan(
  first: number,
  last: number,
  moves: ReadonlyMap<number, number>,
): readonly [number, number] | undefined {
  let [least, greatest] = [moves.get(first) ?? first, 0];
  for (let at = first; at <= last; at += 1) {
    const to = moves.get(at) ?? at;
    least = Math.min(least, to);
    greatest = Math.max(greatest, to);
  }
  return greatest - least === last - first ? [least, greatest] : undefined;
}

/** What would be left behind beside a row that goes, and errors, which no program can type. */
function strayContent(grid: Grid, { rows, columns, area }: Rearrangement): string | undefined {
  for (const [key, cell] of grid.cells) {
    const { row, column } = placeOfKey(key);
    if (cell.value === null && cell.formula === undefined) continue;
    const isInside = contains(area, row, column);
    if (rows.has(row) && !isInside) return reasons.beside(a1(row, column));
    const moves = isInside && (rows.has(row) || columns.has(column));
    if (moves && cell.formula === undefined && isCellError(cell.value)) return reasons.error(a1(row, column));
  }
  return undefined;
}
