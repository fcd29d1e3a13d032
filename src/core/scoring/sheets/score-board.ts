/**
 * "Bảng tổng hợp": a row for each unit, a column for each content, and the results counted in the cells: a mark that is
 * changed changes them. A unit that sent nothing has its row too; what it scores is said as soon as it is marked there.
 */
import { rangeText } from "../../model/address";
import { periodWords } from "../../model/period";
import { stampNames } from "../../model/stamp";
import type { CellPatch, NameToDefine, NewSheet } from "../../model/workbook-patch";
import { contentsOf, type CriteriaNode, type CriteriaSet, isGroup } from "../criteria-set";
import { ranksOf } from "../rank";
import { scoreOf } from "../score";
import { boardConditions, boardLimits } from "./board-limits";
import {
  boardCaption,
  boardHeaderRow,
  type BoardLayout,
  boardLayout,
  boardWidth,
  firstBoardRow,
} from "./board-layout";
import { boardRow, type BoardUnit } from "./board-row";
import { boardSummary } from "./board-summary";
import { criterionFormula } from "./criterion-formula";
import { placedCells, tableStamp, valueCell } from "./score-cells";
import { setWords, sourceWords } from "./set-words";

const words = {
  title: (set: string) => `BẢNG TỔNG HỢP CHẤM ĐIỂM – ${set}`,
  period: (period: string) => `Kỳ: ${period}`,
  set: (set: string, source: string) => `Bộ tiêu chí: ${set}. Nguồn văn bản: ${source}`,
  howTo:
    "Mỗi cột hẹp là một nội dung: Đạt · Chưa đạt · Thiếu MC (ghi “Đạt” nhưng không có minh chứng) · Miễn · để trống là chưa chấm. Sửa ô nào thì kết quả của đơn vị đổi theo.",
  criterion: (code: string) => `Tiêu chí ${code}`,
};

export interface ScoreBoardTerms {
  /** Of the sheet: legal and unique. */
  readonly name: string;
  /** The set as a formula names it, see `setArgument`. */
  readonly setRef: string;
  /** "2023-Q4"; null where it is not known. */
  readonly period: string | null;
  /** Units that registered; null where no register was found. */
  readonly registered: number | null;
  /** In the order of the units, or by who follows them. */
  readonly order: "list" | "follower";
}

/** The order of `units` is that of the unit list. */
export function scoreBoard(set: CriteriaSet, units: readonly BoardUnit[], terms: ScoreBoardTerms): NewSheet {
  const ordered = inOrder(units, terms.order);
  const layout = layoutOf(set, units);
  const hasPoints = countsPoints(set);
  const ranks = ranksOf(ordered.map(({ score }) => score?.points ?? null));
  return {
    name: terms.name,
    cells: [
      ...linesAbove(set, terms),
      ...headerCells(set, layout, hasPoints),
      ...ordered.flatMap((unit, index) =>
        boardRow(
          { set, layout, setRef: terms.setRef, hasPoints },
          { unit, row: firstBoardRow + index, number: index + 1, rank: ranks[index] ?? null },
        ),
      ),
      ...boardSummary(set, layout, ordered, terms.registered),
    ],
    columnWidths: new Map(layout.columns.map((column, index) => [index + 1, boardWidth(column)])),
    merges: headerMerges(set, layout),
    frozenRows: boardHeaderRow,
    frozenColumns: layout.columnOf("name"),
    printTitleRows: [boardHeaderRow - 1, boardHeaderRow],
    landscape: true,
    validations: boardLimits(layout),
    conditions: boardConditions(layout),
  };
}

/** The rows of the units, under both rows of captions. */
export function boardStamp(set: CriteriaSet, units: readonly BoardUnit[], sheet: string): NameToDefine {
  const { columns, lastRow } = layoutOf(set, units);
  return tableStamp(stampNames.board, sheet, {
    top: boardHeaderRow - 1,
    bottom: lastRow,
    right: columns.length,
  });
}

function layoutOf(set: CriteriaSet, units: readonly BoardUnit[]): BoardLayout {
  const hasPoints = countsPoints(set);
  const countable = set.criteria.filter(
    (criterion) => isGroup(criterion) && criterionFormula(criterion, hasPoints, (code) => code) !== null,
  );
  const hasFollowers = units.some(({ follower }) => follower !== null);
  return boardLayout(set, units.length, countable, hasFollowers);
}

/** As the judging itself says it, of a unit that was not marked at all. */
function countsPoints(set: CriteriaSet): boolean {
  return scoreOf(set, {
    kind: "values",
    sheet: null,
    unitText: null,
    marks: new Map(),
    judgesEvidence: false,
    notes: [],
  }).hasPoints;
}

/** Units nobody follows come last. */
function inOrder(units: readonly BoardUnit[], order: ScoreBoardTerms["order"]): readonly BoardUnit[] {
  if (order === "list") return units;
  const followers = [...new Set(units.map(({ follower }) => follower))].sort((one, other) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one.localeCompare(other, "vi");
  });
  return followers.flatMap((follower) => units.filter((unit) => unit.follower === follower));
}

function linesAbove(set: CriteriaSet, { period }: ScoreBoardTerms): readonly CellPatch[] {
  return [
    ...placedCells(1, [valueCell(words.title(set.title), "title")]),
    ...placedCells(2, [valueCell(period === null ? null : words.period(periodWords(period)))]),
    ...placedCells(3, [valueCell(words.set(setWords(set), sourceWords(set)))]),
    ...placedCells(4, [valueCell(words.howTo, "note")]),
  ];
}

/** The codes stand in the lower row, under the criteria; captions of other columns take both rows. */
function headerCells(
  { criteria }: CriteriaSet,
  layout: BoardLayout,
  hasPoints: boolean,
): readonly CellPatch[] {
  const upper = new Map(
    criteria.flatMap((criterion): readonly (readonly [number | undefined, string])[] =>
      isGroup(criterion) ? [[firstColumnOf(layout, criterion), words.criterion(criterion.code)]] : [],
    ),
  );
  return layout.columns.flatMap((column, index) => {
    const caption = boardCaption(column, hasPoints);
    const texts = column.id === "content" ? [upper.get(index + 1) ?? "", caption] : [caption, ""];
    return texts.flatMap((text, below) =>
      placedCells(boardHeaderRow - 1 + below, [valueCell(text, "header")], index + 1),
    );
  });
}

function headerMerges({ criteria }: CriteriaSet, layout: BoardLayout): readonly string[] {
  const single = layout.columns.flatMap(({ id }, index) =>
    id === "content" ? [] : [{ left: index + 1, right: index + 1, bottom: boardHeaderRow }],
  );
  const groups = criteria.flatMap((criterion) => {
    const left = isGroup(criterion) ? firstColumnOf(layout, criterion) : undefined;
    const right = left === undefined ? 0 : left + contentsOf({ criteria: [criterion] }).length - 1;
    return left === undefined || right <= left ? [] : [{ left, right, bottom: boardHeaderRow - 1 }];
  });
  return [...single, ...groups].map(({ left, right, bottom }) =>
    rangeText({ top: boardHeaderRow - 1, bottom, left, right }),
  );
}

function firstColumnOf(layout: BoardLayout, criterion: CriteriaNode): number | undefined {
  const [first] = contentsOf({ criteria: [criterion] });
  return first && layout.contentColumn(first.code);
}
