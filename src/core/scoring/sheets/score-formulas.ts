/**
 * The custom functions of scoring as the sheets call them: `DOAN.SCORE(D9:D26,"3cd-2023",E9:E26)`. A missing mark makes
 * them #N/A, which is shown in words: a cell that only says #N/A, or 0, tells the officer nothing.
 */
import type { Grid } from "../../model/grid";
import { absoluteRange } from "../../model/sheet-rows";
import { missingWords } from "../explanation-lines";
import type { CriteriaSet } from "../criteria-set";
import type { SetScore } from "../set-score";
import { quoted } from "./score-cells";

export const resultWords = {
  recognized: "Đạt",
  notRecognized: "Chưa đạt",
  notScored: "Chưa chấm đủ",
  notSubmitted: "Chưa nộp",
  /** Of sets that recognise nobody. */
  scored: "Đã chấm",
  noLevel: "Chưa đạt mức nào",
};

/** What the marks are, the set as a formula names it, and the evidence where it is judged. */
export interface ScoredRange {
  readonly marks: string;
  readonly set: string;
  readonly evidence?: string;
}

/** A built-in set by its id; one that is written in a sheet by the range it covers. */
export function setArgument(set: CriteriaSet, writtenOn: Grid | null): string {
  if (!writtenOn) return quoted(set.id);
  const { name, lastRow, lastColumn } = writtenOn;
  return absoluteRange(name, 1, 1, Math.max(lastRow, 1), Math.max(lastColumn, 1));
}

export function scoreFormula(range: ScoredRange, ifMissing = resultWords.notScored): string {
  return `IFNA(DOAN.SCORE(${argumentsOf(range)}),${quoted(ifMissing)})`;
}

/** Of a set that recognises nobody: whether all is marked. */
export function resultFormula(set: CriteriaSet, range: ScoredRange): string {
  return set.recognizes === null
    ? `IF(ISNUMBER(DOAN.SCORE(${argumentsOf(range)})),${quoted(resultWords.scored)},${quoted(resultWords.notScored)})`
    : `IFNA(DOAN.RECOGNIZED(${argumentsOf(range)}),${quoted(resultWords.notScored)})`;
}

/** Of a set with levels. */
export function gradeFormula(range: ScoredRange): string {
  return `IFNA(DOAN.GRADE(${argumentsOf(range)}),"")`;
}

/** In one cell: "Thiếu: 2.4 (có “Đạt”, không có minh chứng)". */
export function explainFormula({ marks, set, evidence }: ScoredRange): string {
  return `DOAN.EXPLAIN(${marks},${set},${evidence ?? ""},TRUE)`;
}

/** What the formulas above come to, for programs that do not calculate them. */
export function formulaResults(score: SetScore): {
  readonly points: number | string;
  readonly result: string;
  readonly grade: string;
  readonly missing: string;
} {
  return {
    points: score.points ?? resultWords.notScored,
    result: resultText(score.result),
    grade: score.level?.title ?? (score.points === null ? "" : resultWords.noLevel),
    missing: missingWords(score),
  };
}

export function resultText(result: SetScore["result"]): string {
  switch (result) {
    case "recognized":
      return resultWords.recognized;
    case "not-recognized":
      return resultWords.notRecognized;
    case "not-scored":
      return resultWords.notScored;
    case "scored":
      return resultWords.scored;
  }
}

function argumentsOf({ marks, set, evidence }: ScoredRange): string {
  return [marks, set, ...(evidence === undefined ? [] : [evidence])].join(",");
}
