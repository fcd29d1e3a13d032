/** One highlight laid over its cells: a conditional format at the top of all others. */
import type { Highlight } from "../../core/highlights/highlight";
import { highlightFormula } from "../../core/highlights/highlight-formula";
import { highlightLook } from "../../core/highlights/highlight-look";
import type { Step } from "../batches";
import { applyConditionFormat, conditionFormatBytes, conditionFormatOf } from "../looks/condition-format";

export function addHighlightStep(worksheet: Excel.Worksheet, highlight: Omit<Highlight, "sheet">): Step {
  const { addresses, severity, numberFormat } = highlight;
  const look = conditionFormatOf(highlightLook(severity));
  return {
    bytes: conditionFormatBytes + addresses.length,
    queue: () => {
      const { rule, format } = worksheet.getRanges(addresses).conditionalFormats.add("Custom").custom;
      rule.formula = `=${highlightFormula(severity)}`;
      applyConditionFormat(format, { ...look, numberFormat });
    },
  };
}
