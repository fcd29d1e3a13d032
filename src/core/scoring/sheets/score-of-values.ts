/** What a custom function will say of the marks that a sheet of ours hands to it: the result stored beside the formula. */
import type { CellValue } from "../../model/grid";
import type { CriteriaSet } from "../criteria-set";
import { cardOfValues } from "../reading/marks-of-values";
import { scoreOf } from "../score";
import type { SetScore } from "../set-score";

type Values = readonly (readonly CellValue[])[];

/** Without evidence it is not judged. */
export function scoreOfValues(set: CriteriaSet, marks: Values, evidence: Values | null = null): SetScore {
  const read = cardOfValues(marks, set, evidence);
  if (read.outcome === "card") return scoreOf(set, read.card);
  throw new Error(`A sheet of ours does not fit its own set "${set.id}": ${read.message}`);
}
