/** The totals of a scoring form: of the unit's marks, of the reviewer's, and the result by the marks that count. */
import type { CellPatch } from "../../model/workbook-patch";
import { type Content, type CriteriaSet, isGroup } from "../criteria-set";
import type { ContentMark, Mark } from "../scorecard";
import type { SetScore } from "../set-score";
import type { FormColumn, FormLayout } from "./form-layout";
import { markText, markWords, officialMark } from "./mark-words";
import { formulaCell, placedCells, quoted, type ScoreCell, valueCell } from "./score-cells";
import {
  explainFormula,
  formulaResults,
  gradeFormula,
  resultFormula,
  type ScoredRange,
  scoreFormula,
} from "./score-formulas";
import { scoreOfValues } from "./score-of-values";

const words = {
  title: "Kết quả chấm",
  points: "Điểm",
  metContents: "Số nội dung đạt",
  missing: "Còn thiếu",
  result: "Kết quả",
  grade: "Mức",
  self: "Kết quả tự chấm",
  reviewed: "Kết quả thẩm định",
  official: "Kết quả",
  notReviewed: "Chưa thẩm định",
  selfSigns: "NGƯỜI TỰ CHẤM",
  reviewerSigns: "NGƯỜI THẨM ĐỊNH",
  signs: "(Ký, ghi rõ họ tên)",
};

interface TotalCells {
  readonly label: ScoreCell;
  readonly points: ScoreCell;
  readonly missing: ScoreCell;
  readonly result: ScoreCell;
  /** Of sets with levels. */
  readonly grade?: ScoreCell;
}

/** Under which columns of the form the totals stand. */
const totalColumns: Readonly<Record<keyof TotalCells, FormColumn>> = {
  label: "title",
  points: "self",
  missing: "evidence",
  result: "reviewed",
  grade: "reviewer",
};

export function formTotals(
  set: CriteriaSet,
  layout: FormLayout,
  marks: ReadonlyMap<string, ContentMark>,
  setRef: string,
): readonly CellPatch[] {
  const evidence = layout.nodes.map(({ node }) => [marks.get(node.code)?.evidence ?? null]);
  const scoreBy = (markOf: (mark: ContentMark, content: Content) => Mark): SetScore =>
    scoreOfValues(
      set,
      layout.nodes.map(({ node }) => {
        const mark = marks.get(node.code);
        return [isGroup(node) || !mark ? null : markText(markOf(mark, node), markWords.notMet)];
      }),
      evidence,
    );
  const self = scoreBy((mark) => mark.self);
  const isReviewed = [...marks.values()].some(({ reviewed }) => reviewed.kind !== "unmarked");
  const reviewed = isReviewed ? scoreBy((mark) => mark.reviewed) : null;
  const official = scoreBy((mark, content) => officialMark(content, mark, set.counts));
  const rangeOf = (id: FormColumn): ScoredRange => ({
    marks: layout.range(id),
    set: setRef,
    evidence: layout.range("evidence"),
  });
  const ofReviewer = totals(set, words.reviewed, rangeOf("reviewed"), reviewed);
  const top = layout.totalsRow;
  return [
    ...placedTotals(layout, top, headings(set, self.hasPoints)),
    ...placedTotals(layout, top + 1, totals(set, words.self, rangeOf("self"), self)),
    ...placedTotals(layout, top + 2, onceReviewed(layout.range("reviewed"), ofReviewer)),
    ...placedTotals(layout, top + 3, totals(set, words.official, rangeOf("official"), official)),
    ...signatures(layout, top + 5),
  ];
}

function headings({ levels }: CriteriaSet, hasPoints: boolean): TotalCells {
  return {
    label: valueCell(words.title, "header"),
    points: valueCell(hasPoints ? words.points : words.metContents, "header"),
    missing: valueCell(words.missing, "header"),
    result: valueCell(words.result, "header"),
    ...(levels.length > 0 ? { grade: valueCell(words.grade, "header") } : {}),
  };
}

/** `score` is null where the reviewer has marked nothing: that is no result, not even a missing one. */
function totals(set: CriteriaSet, label: string, range: ScoredRange, score: SetScore | null): TotalCells {
  const results = score && formulaResults(score);
  return {
    label: valueCell(label, "total"),
    points: formulaCell(scoreFormula(range), results?.points ?? words.notReviewed, "section"),
    missing: formulaCell(explainFormula(range), results?.missing ?? "", "wrapped"),
    result: formulaCell(resultFormula(set, range), results?.result ?? words.notReviewed, "section"),
    ...(set.levels.length > 0
      ? { grade: formulaCell(gradeFormula(range), results?.grade ?? "", "section") }
      : {}),
  };
}

function onceReviewed(marks: string, { points, missing, result, grade, label }: TotalCells): TotalCells {
  const unless = (cell: ScoreCell, before: string): ScoreCell =>
    cell.content.kind === "formula"
      ? {
          ...cell,
          content: { ...cell.content, formula: `IF(COUNTA(${marks})=0,${before},${cell.content.formula})` },
        }
      : cell;
  return {
    label,
    points: unless(points, quoted(words.notReviewed)),
    missing: unless(missing, '""'),
    result: unless(result, quoted(words.notReviewed)),
    ...(grade ? { grade: unless(grade, '""') } : {}),
  };
}

function placedTotals(layout: FormLayout, row: number, cells: TotalCells): readonly CellPatch[] {
  const between = layout.columnOf("maxPoints");
  const { style = "total" } = cells.label;
  return [
    // The column of maximal points, where there is one, would leave a hole in the table.
    ...(between > 0 ? placedCells(row, [valueCell(null, style)], between) : []),
    ...(Object.keys(totalColumns) as (keyof TotalCells)[]).flatMap((key) => {
      const cell = cells[key];
      return cell ? placedCells(row, [cell], layout.columnOf(totalColumns[key])) : [];
    }),
  ];
}

function signatures(layout: FormLayout, row: number): readonly CellPatch[] {
  return [
    ...placedCells(row, [valueCell(words.selfSigns)], layout.columnOf("title")),
    ...placedCells(row, [valueCell(words.reviewerSigns)], layout.columnOf("reviewer")),
    ...placedCells(row + 1, [valueCell(words.signs, "note")], layout.columnOf("title")),
    ...placedCells(row + 1, [valueCell(words.signs, "note")], layout.columnOf("reviewer")),
  ];
}
