/**
 * Where things stand on a scoring form: the lines above, the columns, a row for each node of the set (groups too, so
 * that the marks are one range), and the totals below.
 */
import { a1, type CellRange, columnName, rangeText } from "../../model/address";
import { type CriteriaNode, type CriteriaSet, nodesOf } from "../criteria-set";

export type FormColumn =
  | "code"
  | "title"
  | "maxPoints"
  | "self"
  | "evidence"
  | "reviewed"
  | "reviewer"
  | "reviewedOn"
  | "remark"
  | "mendBy"
  | "official";

const columnsInOrder: readonly (readonly [FormColumn, caption: string, width: number])[] = [
  ["code", "TT", 6],
  ["title", "Tiêu chí, nội dung", 46],
  ["maxPoints", "Điểm tối đa", 8],
  ["self", "Tự chấm", 12],
  ["evidence", "Minh chứng", 32],
  ["reviewed", "Thẩm định", 12],
  ["reviewer", "Người thẩm định", 16],
  ["reviewedOn", "Ngày thẩm định", 12],
  ["remark", "Nhận xét", 24],
  ["mendBy", "Khắc phục trước ngày", 13],
  ["official", "Dùng để tính", 10],
];

export const formHeaderRow = 8;
const firstNodeRow = formHeaderRow + 1;

export interface FormLayout {
  readonly columns: readonly { readonly id: FormColumn; readonly caption: string; readonly width: number }[];
  readonly nodes: readonly { readonly node: CriteriaNode; readonly row: number }[];
  readonly lastNodeRow: number;
  /** The header of the totals; three rows of them follow. */
  readonly totalsRow: number;
  columnOf(id: FormColumn): number;
  /** "D9". */
  cell(id: FormColumn, row: number): string;
  /** The whole column of the tree: "D9:D26". */
  range(id: FormColumn): string;
}

export function formLayout(set: CriteriaSet): FormLayout {
  const all = nodesOf(set);
  const hasPoints = all.some(({ maxPoints }) => maxPoints !== undefined);
  const columns = columnsInOrder
    .filter(([id]) => id !== "maxPoints" || hasPoints)
    .map(([id, caption, width]) => ({ id, caption, width }));
  const columnOf = (id: FormColumn) => columns.findIndex((column) => column.id === id) + 1;
  const nodes = all.map((node, index) => ({ node, row: firstNodeRow + index }));
  const lastNodeRow = firstNodeRow + nodes.length - 1;
  return {
    columns,
    nodes,
    lastNodeRow,
    totalsRow: lastNodeRow + 2,
    columnOf,
    cell: (id, row) => a1(row, columnOf(id)),
    range: (id) => rangeText(columnRange(columnOf(id), firstNodeRow, lastNodeRow)),
  };
}

/** Cells of one column as a rule names them, runs of rows joined: "D10:D14 D16:D19". */
export function rowsOfColumn(column: number, rows: readonly number[]): string {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last.bottom + 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  const name = columnName(column);
  return runs.map(({ top, bottom }) => `${name}${top}` + (top < bottom ? `:${name}${bottom}` : "")).join(" ");
}

function columnRange(column: number, top: number, bottom: number): CellRange {
  return { top, bottom, left: column, right: column };
}
