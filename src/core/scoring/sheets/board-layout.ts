/**
 * The columns of the board and where its rows begin: who, a narrow column for each content, one for each criterion that
 * can be counted in the cells, then the results.
 */
import { columnName } from "../../model/address";
import { type Content, contentsOf, type CriteriaNode, type CriteriaSet } from "../criteria-set";

export type BoardColumn =
  | { readonly id: "number" | "code" | "name" | "follower" }
  | { readonly id: "content"; readonly content: Content }
  | { readonly id: "criterion"; readonly criterion: CriteriaNode }
  | { readonly id: "points" | "result" | "grade" | "missing" | "noEvidence" | "rank" };

type PlainColumn = Exclude<BoardColumn["id"], "content" | "criterion">;

const captions: Readonly<Record<Exclude<PlainColumn, "points">, readonly [caption: string, width: number]>> =
  {
    number: ["TT", 5],
    code: ["Mã", 8],
    name: ["Đơn vị", 32],
    follower: ["Theo dõi", 14],
    result: ["Kết quả", 10],
    grade: ["Mức", 12],
    missing: ["Còn thiếu", 34],
    noEvidence: ["Thiếu minh chứng", 11],
    rank: ["Xếp hạng", 7],
  };

const words = {
  points: "Điểm",
  metContents: "Số nội dung đạt",
  /** Which of the columns are contents and which are criteria must be seen at a glance. */
  criterion: (code: string) => `TC${code}`,
};

/** "Chưa đạt" on one line. */
const contentWidth = 10;
const criterionWidth = 6;
const pointsWidth = 9;

/** Two rows of captions: the criteria over their contents, and the codes. */
export const boardHeaderRow = 6;
export const firstBoardRow = boardHeaderRow + 1;

export interface BoardLayout {
  readonly columns: readonly BoardColumn[];
  readonly lastRow: number;
  columnOf(id: PlainColumn): number;
  /** Undefined for one that has no column. */
  contentColumn(code: string): number | undefined;
  /** "F7", of a content by its code or of a column. */
  cell(at: number, row: number): string;
  /** All marks of a row: "E7:R7". */
  marks(row: number): string;
  /** A column over all units, held by "$": "$W$7:$W$17". */
  wholeColumn(id: PlainColumn): string;
}

/** @param countable The criteria that get a column, see `criterion-formula`. */
export function boardLayout(
  set: CriteriaSet,
  units: number,
  countable: readonly CriteriaNode[],
  hasFollowers: boolean,
): BoardLayout {
  const contents = contentsOf(set);
  const columns: readonly BoardColumn[] = [
    { id: "number" },
    { id: "code" },
    { id: "name" },
    ...(hasFollowers ? [{ id: "follower" } as const] : []),
    ...contents.map((content) => ({ id: "content", content }) as const),
    ...countable.map((criterion) => ({ id: "criterion", criterion }) as const),
    { id: "points" },
    { id: "result" },
    ...(set.levels.length > 0 ? [{ id: "grade" } as const] : []),
    { id: "missing" },
    { id: "noEvidence" },
    { id: "rank" },
  ];
  const lastRow = firstBoardRow + Math.max(units, 1) - 1;
  const columnOf = (id: PlainColumn) => columns.findIndex((column) => column.id === id) + 1;
  const firstContent = columns.findIndex(({ id }) => id === "content") + 1;
  const cell = (at: number, row: number) => `${columnName(at)}${row}`;
  return {
    columns,
    lastRow,
    columnOf,
    contentColumn: (code) => {
      const index = contents.findIndex((content) => content.code === code);
      return index < 0 ? undefined : firstContent + index;
    },
    cell,
    marks: (row) => `${cell(firstContent, row)}:${cell(firstContent + contents.length - 1, row)}`,
    wholeColumn: (id) => {
      const name = columnName(columnOf(id));
      return `$${name}$${firstBoardRow}:$${name}$${lastRow}`;
    },
  };
}

export function boardCaption(column: BoardColumn, hasPoints: boolean): string {
  if (column.id === "content") return column.content.code;
  if (column.id === "criterion") return words.criterion(column.criterion.code);
  if (column.id === "points") return hasPoints ? words.points : words.metContents;
  return captions[column.id][0];
}

export function boardWidth(column: BoardColumn): number {
  if (column.id === "content") return contentWidth;
  if (column.id === "criterion") return criterionWidth;
  return column.id === "points" ? pointsWidth : captions[column.id][1];
}
