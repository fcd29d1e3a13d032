/** One unit on the board: its marks as typed values, everything else as formulas over them. */
import type { CellPatch } from "../../model/workbook-patch";
import { contentsOf, type CriteriaNode, type CriteriaSet, isGroup } from "../criteria-set";
import type { ContentScore, NodeScore, SetScore } from "../set-score";
import { boardMark, type TargetOf } from "./board-mark";
import type { BoardColumn, BoardLayout } from "./board-layout";
import { criterionFormula } from "./criterion-formula";
import { markWords } from "./mark-words";
import { formulaCell, placedCells, quoted, type ScoreCell, valueCell } from "./score-cells";
import {
  explainFormula,
  formulaResults,
  gradeFormula,
  resultFormula,
  resultWords,
  type ScoredRange,
  scoreFormula,
} from "./score-formulas";
import { scoreOfValues } from "./score-of-values";

export interface BoardUnit {
  readonly code: string | null;
  readonly name: string;
  readonly follower: string | null;
  /** Null where nothing was submitted. */
  readonly score: SetScore | null;
  /** Why it counts as not submitted; Vietnamese. */
  readonly reason: string | null;
  /** By which it was scored. */
  readonly targetOf?: TargetOf;
}

export interface BoardTerms {
  readonly set: CriteriaSet;
  readonly layout: BoardLayout;
  readonly setRef: string;
  readonly hasPoints: boolean;
}

interface RowTerms {
  readonly unit: BoardUnit;
  readonly row: number;
  /** As it is numbered on the board. */
  readonly number: number;
  readonly rank: number | null;
}

export function boardRow(board: BoardTerms, line: RowTerms): readonly CellPatch[] {
  const { set, layout } = board;
  const { score, targetOf = () => undefined } = line.unit;
  const leaves = new Map(leavesOf(score?.criteria ?? []).map((leaf) => [leaf.node.code, leaf]));
  const marks = contentsOf(set).map(({ code }) => {
    const leaf = leaves.get(code);
    return leaf ? boardMark(leaf, set.counts, targetOf) : null;
  });
  const shown: ShownRow = {
    marks: new Map(contentsOf(set).map(({ code }, index) => [code, marks[index] ?? null])),
    score: score && scoreOfValues(set, [marks]),
  };
  return placedCells(
    line.row,
    layout.columns.map((column) => cellOf(board, line, shown, column)),
  );
}

/** What the row shows: its marks, and what they come to by themselves. */
interface ShownRow {
  readonly marks: ReadonlyMap<string, number | string | null>;
  /** Null where nothing was submitted. */
  readonly score: SetScore | null;
}

function cellOf(board: BoardTerms, line: RowTerms, shown: ShownRow, column: BoardColumn): ScoreCell {
  const { layout } = board;
  const { unit, row } = line;
  switch (column.id) {
    case "number":
      return valueCell(line.number, "number");
    case "code":
      return valueCell(unit.code, "text");
    case "name":
      return valueCell(unit.name, "wrapped");
    case "follower":
      return valueCell(unit.follower, "wrapped");
    case "content":
      return valueCell(shown.marks.get(column.content.code) ?? null, "mark");
    case "criterion":
      return criterionCell(board, line, shown, column.criterion);
    case "noEvidence":
      return formulaCell(
        `COUNTIF(${layout.marks(row)},${quoted(markWords.noEvidence)})`,
        [...shown.marks.values()].filter((mark) => mark === markWords.noEvidence).length,
        "number",
      );
    case "rank": {
      const points = `$${layout.cell(layout.columnOf("points"), row)}`;
      return formulaCell(
        `IF(ISNUMBER(${points}),RANK(${points},${layout.wholeColumn("points")}),"")`,
        line.rank ?? "",
        "number",
      );
    }
    default:
      return resultCell(board, line, shown, column.id);
  }
}

function criterionCell(
  { layout, hasPoints }: BoardTerms,
  { row }: RowTerms,
  shown: ShownRow,
  criterion: CriteriaNode,
): ScoreCell {
  const formula = criterionFormula(criterion, hasPoints, (code) =>
    layout.cell(layout.contentColumn(code) ?? 0, row),
  );
  const score = shown.score?.criteria.find(({ node }) => node.code === criterion.code);
  const isMarked = contentsOf({ criteria: [criterion] }).every(
    ({ code }) => (shown.marks.get(code) ?? null) !== null,
  );
  const result = isMarked && score ? (hasPoints ? score.pointsSoFar : score.metContents) : "";
  return formulaCell(formula ?? '""', result, "number");
}

function resultCell(
  { set, layout, setRef }: BoardTerms,
  { unit, row }: RowTerms,
  { score }: ShownRow,
  column: "points" | "result" | "grade" | "missing",
): ScoreCell {
  const range: ScoredRange = { marks: layout.marks(row), set: setRef };
  const results = score && formulaResults(score);
  const unlessEmpty = (formula: string, before: string) =>
    score ? formula : `IF(COUNTA(${range.marks})=0,${quoted(before)},${formula})`;
  switch (column) {
    case "points":
      return formulaCell(unlessEmpty(scoreFormula(range, ""), ""), score?.points ?? "", "section");
    case "result":
      return formulaCell(
        unlessEmpty(resultFormula(set, range), resultWords.notSubmitted),
        results?.result ?? resultWords.notSubmitted,
        "section",
      );
    case "grade":
      return formulaCell(unlessEmpty(gradeFormula(range), ""), results?.grade ?? "", "wrapped");
    case "missing":
      return formulaCell(
        unlessEmpty(explainFormula(range), unit.reason ?? ""),
        results?.missing ?? unit.reason ?? "",
        "wrapped",
      );
  }
}

function leavesOf(nodes: readonly NodeScore[]): readonly ContentScore[] {
  return nodes.flatMap((score): readonly ContentScore[] => {
    const { node } = score;
    return isGroup(node) ? leavesOf(score.children) : [{ ...score, node }];
  });
}
