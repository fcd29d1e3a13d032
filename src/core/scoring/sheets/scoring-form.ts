/**
 * "Phiếu chấm": the form on which a unit marks itself and the upper level reviews it, side by side, with evidence. Its
 * totals are live; what a unit sent before may already stand in it.
 *
 *   row 8: TT | Tiêu chí, nội dung | Tự chấm | Minh chứng | Thẩm định | …   from row 9: "1", "1.1" …   below: the totals
 */
import { periodWords } from "../../model/period";
import { scoringFormStampName } from "../../model/stamp";
import type { CellPatch, NameToDefine, NewSheet } from "../../model/workbook-patch";
import type { OrgUnit } from "../../units/org-unit";
import type { CriteriaSet } from "../criteria-set";
import type { Scorecard } from "../scorecard";
import { formConditions, formLimits } from "./form-limits";
import { formHeaderRow, formLayout } from "./form-layout";
import { formRows } from "./form-rows";
import { formTotals } from "./form-totals";
import { placedCells, tableStamp, valueCell } from "./score-cells";
import { setWords, sourceWords } from "./set-words";
import { startingMarks } from "./starting-marks";

const words = {
  title: "PHIẾU CHẤM",
  unit: (name: string) => `Đơn vị: ${name}`,
  period: (period: string) => `Kỳ: ${period}`,
  set: (set: string) => `Bộ tiêu chí: ${set}`,
  source: (source: string) => `Nguồn văn bản: ${source}`,
  toFill: "…………………………",
  howTo:
    "Đơn vị ghi cột Tự chấm và Minh chứng; cấp trên ghi từ cột Thẩm định. Nội dung chưa ghi gì là chưa chấm, không phải không đạt.",
  withEvidence: " Ghi “Đạt” mà không có minh chứng thì nội dung đó chưa được tính là đạt.",
};

export interface ScoringFormTerms {
  /** Null for a form that any unit may fill in. */
  readonly unit: Pick<OrgUnit, "name" | "type"> | null;
  /** "2023", "2023-Q4"; null leaves a line to fill in. */
  readonly period: string | null;
  /** The set as a formula names it, see `setArgument`. */
  readonly setRef: string;
  /** Of the sheet: legal and unique. */
  readonly name: string;
  /** What was marked already. */
  readonly card?: Scorecard;
}

export function scoringForm(set: CriteriaSet, terms: ScoringFormTerms): NewSheet {
  const layout = formLayout(set);
  const marks = startingMarks(set, terms.unit?.type ?? null, terms.card);
  return {
    name: terms.name,
    cells: [
      ...linesAbove(set, terms),
      ...placedCells(
        formHeaderRow,
        layout.columns.map(({ caption }) => valueCell(caption, "header")),
      ),
      ...formRows(set, layout, marks),
      ...formTotals(set, layout, marks, terms.setRef),
    ],
    columnWidths: new Map(layout.columns.map(({ width }, index) => [index + 1, width])),
    merges: [],
    frozenRows: formHeaderRow,
    frozenColumns: 2,
    printTitleRows: [formHeaderRow, formHeaderRow],
    landscape: true,
    validations: formLimits(set, layout),
    conditions: formConditions(set, layout),
  };
}

/** The table of the form `number`, its header row included. */
export function scoringFormStamp(set: CriteriaSet, sheet: string, number: number): NameToDefine {
  const { columns, lastNodeRow } = formLayout(set);
  return tableStamp(scoringFormStampName(number), sheet, {
    top: formHeaderRow,
    bottom: lastNodeRow,
    right: columns.length,
  });
}

function linesAbove(set: CriteriaSet, { unit, period }: ScoringFormTerms): readonly CellPatch[] {
  const lines = [
    words.unit(unit?.name ?? words.toFill),
    words.period(period === null ? words.toFill : periodWords(period)),
    words.set(setWords(set)),
    words.source(sourceWords(set)),
  ];
  return [
    ...placedCells(1, [valueCell(words.title, "title")]),
    ...lines.flatMap((line, index) => placedCells(2 + index, [valueCell(line)])),
    ...placedCells(2 + lines.length, [
      valueCell(words.howTo + (set.evidence === "required" ? words.withEvidence : ""), "note"),
    ]),
  ];
}
