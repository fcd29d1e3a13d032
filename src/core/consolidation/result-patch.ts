/**
 * The result of a consolidation as one patch: the official form filled in place, and behind it the detail
 * of every form, the stacked lists, who is in and who is missing, the sources and the log.
 */
import type { SheetPatch, WorkbookPatch } from "../model/workbook-patch";
import { detailSheet, detailStamp } from "./detail-sheet";
import { formPatches } from "./form-cells";
import { formStatements, formStatementStamps } from "./form-statement";
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
    sheets: joined(
      formPatches(consolidation, plan, form),
      formStatements(consolidation.template, form, input.statement),
    ),
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
      ...formStatementStamps(consolidation.template, form),
    ],
  };
}

/** One patch a sheet; the lines stand below all other cells. */
function joined(forms: readonly SheetPatch[], lines: readonly SheetPatch[]): readonly SheetPatch[] {
  const without = lines.filter(({ sheet }) => !forms.some((form) => form.sheet === sheet));
  return [
    ...forms.map((form) => {
      const line = lines.find(({ sheet }) => sheet === form.sheet);
      return line ? { ...form, cells: [...form.cells, ...line.cells] } : form;
    }),
    ...without,
  ];
}
