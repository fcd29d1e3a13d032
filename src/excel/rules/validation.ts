/** Data validations in Excel's words: as a patch asks for them, as they are read, kept for undoing, and set again. */
import type { ValidationRule } from "../../core/model/sheet-layout";
import { checkValidation } from "../../core/model/validation-limits";
import type { Step } from "../batches";
import { cellsNamed } from "./cells-named";

export interface ExcelValidation {
  /** With spaces or commas between. */
  readonly ranges: string;
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
}

export function validationInExcel(rule: ValidationRule): ExcelValidation {
  checkValidation(rule);
  const { ranges, ignoreBlanks, alert, prompt } = rule;
  return {
    ranges,
    rule: ruleOf(rule),
    ignoreBlanks,
    // Without a word from us Excel refuses what does not fit.
    errorAlert: alert
      ? { showAlert: true, style: alertStyles[alert.style], title: alert.title, message: alert.message }
      : { showAlert: false, style: "Stop", title: "", message: "" },
    prompt: prompt ? { showPrompt: true, ...prompt } : { showPrompt: false, title: "", message: "" },
  };
}

export function validationStep(sheet: () => Excel.Worksheet, validation: ExcelValidation): Step {
  const { ranges, rule, ignoreBlanks, errorAlert, prompt } = validation;
  return {
    bytes: 1_500 + JSON.stringify(validation).length * 2,
    queue: () => {
      const { dataValidation } = cellsNamed(sheet(), ranges);
      // What belongs to a rule is set behind it.
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = ignoreBlanks;
      dataValidation.errorAlert = errorAlert;
      dataValidation.prompt = prompt;
    },
  };
}

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  const { type, formula1, formula2, operator = "between" } = rule;
  const compared = {
    formula1: operand(formula1),
    ...(formula2 !== undefined && { formula2: operand(formula2) }),
    operator: operators[operator],
  };
  switch (type) {
    case "list":
      return { list: { inCellDropDown: rule.hidesList !== true, source: listSource(formula1) } };
    case "custom":
      return { custom: { formula: `=${formula1}` } };
    case "date":
    case "time":
      return {
        [type]: { ...compared, formula1: `=${formula1}`, ...(formula2 && { formula2: `=${formula2}` }) },
      };
    case "whole":
      return { wholeNumber: compared };
    case "decimal":
    case "textLength":
      return { [type]: compared };
  }
}

const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

/** Numbers as numbers: as texts they would be read by the rules of the user's language. */
function operand(formula: string): number | string {
  const number = Number(formula);
  return formula.trim() !== "" && Number.isFinite(number) ? number : `=${formula}`;
}

/** `"Đạt,Chưa đạt"` → "Đạt,Chưa đạt"; a range or formula gets its "=". */
function listSource(formula: string): string {
  return /^"[^]*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}
