/** Validations and conditional formats of a sheet of ours: put on it, and taken off the cells that are rewritten. */
import type { CellRange } from "../../core/model/address";
import type { NewSheet } from "../../core/model/workbook-patch";
import type { Step } from "../batches";
import { rangeOn } from "../blocks";
import { conditionInExcel, conditionSteps } from "./condition";
import { validationInExcel, validationStep } from "./validation";

export function sheetRuleSteps(
  sheet: () => Excel.Worksheet,
  { validations = [], conditions = [] }: NewSheet,
): readonly Step[] {
  return [
    ...validations.map((rule) => validationStep(sheet, validationInExcel(rule))),
    ...conditionSteps(sheet, conditions.map(conditionInExcel)),
  ];
}

/** Clearing cells leaves validations to them, and in some Excel conditional formats too. */
export function clearRules(sheet: Excel.Worksheet, range: CellRange): void {
  const cells = rangeOn(sheet, range);
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
}
