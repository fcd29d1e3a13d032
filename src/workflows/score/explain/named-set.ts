/** The criteria set that a formula names: by its id, in a cell or in the formula, or by the range it is written in. */
import type { Workbook } from "../../../core/model/grid";
import type { CriteriaSet } from "../../../core/scoring/criteria-set";
import { criteriaSets, defaultSetId } from "../../../core/scoring/index";
import { criteriaSetOfValues } from "../../../core/scoring/written-set/read-criteria-sheet";
import { foldText } from "../../../core/text/fold-text";
import { rangeWords, type ScoreArgument } from "./score-call";
import { valuesOfRange } from "./values-of-range";

const messages = {
  unknown: (id: string) => `Không có bộ tiêu chí “${id}” mà công thức ở ô này dùng.`,
  notASet: (range: string) =>
    `Vùng ${range} không phải bộ tiêu chí dùng được. Hãy xem lại trang “Bộ tiêu chí”.`,
};

export type NamedSet =
  | { readonly outcome: "set"; readonly set: CriteriaSet }
  | { readonly outcome: "no-set"; readonly message: string };

export function namedSet(named: ScoreArgument, workbook: Workbook): NamedSet {
  const range = named !== null && typeof named !== "string" ? named : null;
  const values = range ? valuesOfRange(workbook, range) : [];
  const [only = null, ...others] = values.flat();
  if (range && others.length > 0) {
    const read = criteriaSetOfValues(values);
    return read.outcome === "set"
      ? { outcome: "set", set: read.set }
      : { outcome: "no-set", message: messages.notASet(rangeWords(range)) };
  }
  const id = foldText(typeof named === "string" ? named : typeof only === "string" ? only : "");
  const set = criteriaSets.get(id === "" ? defaultSetId : id);
  return set ? { outcome: "set", set } : { outcome: "no-set", message: messages.unknown(id) };
}
