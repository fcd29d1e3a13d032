/**
 * The result of a consolidation as one patch: the official form filled in place, and behind it the detail
 * of every form, the stacked lists, who is in and who is missing, the sources and the log.
 */
import type { WorkbookPatch } from "../model/workbook-patch";
import { detailSheet, detailStamp } from "./detail-sheet";
import { formPatches } from "./form-cells";
import { listSheet, listStamp } from "./list-sheet";
import { logSheet, logStamp } from "./log-sheet";
import type { ResultInput } from "./result-input";
import { resultPlan } from "./result-plan";
import { sourcesSheet, sourcesStamp } from "./sources-sheet";
import { statementSheet, statementStamps } from "./statement-sheet";

export function resultPatch(input: ResultInput): WorkbookPatch {
  const { consolidation, form } = input;
  const plan = resultPlan(consolidation, form, input.present);
  return {
    sheets: formPatches(consolidation, plan, form),
    newSheets: [
      ...plan.details.map((page) => detailSheet(page, consolidation)),
      ...plan.stacked.map((page) => listSheet(page, consolidation)),
      statementSheet(plan.statementName, input),
      sourcesSheet(plan.sourcesName, input),
      logSheet(plan.logName, input),
    ],
    definedNames: [
      ...plan.details.map((page) => detailStamp(page, consolidation)),
      ...plan.stacked.map((page) => listStamp(page, consolidation)),
      ...statementStamps(plan.statementName, input),
      sourcesStamp(plan.sourcesName, input),
      logStamp(plan.logName, input),
    ],
  };
}
