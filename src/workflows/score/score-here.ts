/**
 * "Chấm điểm" of the open workbook: its scoring forms, and the rows of boards for units without a form. The board that
 * DOAN made is a result; where nothing else is there it is what counts, with all that was changed on it by hand.
 */
import type { Workbook } from "../../core/model/grid";
import { readScorecards } from "../../core/scoring/reading/read-scorecards";
import { criteriaHere } from "./criteria-here";
import { partsHere } from "./parts-here";
import { registeredIn } from "./registered-in";
import { referredSets } from "./referred-sets";
import { scoreParts, type ScoringTerms } from "./score-parts";
import type { ScoredUnits } from "./scored-units";
import { targetsIn } from "./targets-in";

export interface HereToScore extends ScoringTerms {
  /** As the title bar names it; null for a workbook never saved. */
  readonly fileName: string | null;
}

/** Targets and the register are taken from the workbook itself where none are given. */
export function scoreHere(workbook: Workbook, terms: HereToScore): ScoredUnits {
  const { set, units, fileName } = terms;
  return scoreParts({
    ...terms,
    targets: terms.targets ?? targetsIn(workbook, units),
    registered: terms.registered ?? registeredIn(workbook, units),
    partsOf: (by) => partsHere(readScorecards(workbook, by).cards, { workbook, fileName, units }),
    referred: referredSets(
      set,
      criteriaHere(workbook).map((choice) => choice.set),
    ),
    leftOut: [],
    isHere: true,
  });
}
