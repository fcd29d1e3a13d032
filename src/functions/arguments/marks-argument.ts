/** Marks handed to a custom function, judged by the set and with the evidence beside them. */
import { cardOfValues } from "../../core/scoring/reading/marks-of-values";
import { scoreOf } from "../../core/scoring/score";
import type { SetScore } from "../../core/scoring/set-score";
import { type CellValues, cellValues } from "./cell-values";
import { setArgument } from "./set-argument";

type Rows = readonly (readonly unknown[])[];

/** #VALUE! where the marks are not of the set's shape. A mark that is missing is for the caller to tell. */
export async function scoredMarks(
  marks: Rows,
  set: Rows | null | undefined,
  evidence: Rows | null | undefined,
): Promise<SetScore> {
  const criteria = await setArgument(set);
  const values = cellValues(marks);
  const read = cardOfValues(values, criteria, evidenceArgument(evidence, values));
  if (read.outcome === "card") return scoreOf(criteria, read.card);
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, read.message);
}

/** A range without any evidence in it is judged; one empty cell beside many marks is an argument left out. */
function evidenceArgument(given: Rows | null | undefined, marks: CellValues): CellValues | null {
  if (!given) return null;
  const values = cellValues(given);
  const [only = null, ...others] = values.flat();
  return only === null && others.length === 0 && marks.flat().length > 1 ? null : values;
}
