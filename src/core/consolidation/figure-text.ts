/** Figures in words and in cells, as the sheets beside the form show them. */
import { dateText } from "../text/read-date";
import type { Figure } from "../model/figure";
import type { PatchStyle } from "../model/workbook-patch";
import type { Operator } from "../templates/template";

/** Text, so that SUM passes over it; longer than any sign of a unit's own, so that it is not taken for one. */
export const notSubmittedWords = "không có trong tệp";

export const notApplicableSign = "-";

export interface FigureContent {
  readonly value: number | string | null;
  readonly style: PatchStyle;
}

/**
 * A figure as a typed cell. A day under the operator `sum` is written out as text: as a serial number
 * it would be added by the SUM over its column, though the consolidation leaves it out.
 */
export function figureContent(figure: Figure, operator: Operator): FigureContent {
  switch (figure.kind) {
    case "number":
      return { value: figure.number, style: "number" };
    case "date":
      return operator === "sum"
        ? { value: dateText(figure.serial), style: "text" }
        : { value: figure.serial, style: "date" };
    case "ratio":
      return { value: ratioText(figure), style: "text" };
    case "text":
      return { value: figure.text, style: "text" };
    case "blank":
      return { value: null, style: "number" };
    case "not-applicable":
      return { value: notApplicableSign, style: "text" };
    case "not-submitted":
      return { value: notSubmittedWords, style: "warning" };
  }
}

/** Red, where the officer corrected the figure by hand; a day keeps the look of a day, or it would read as a number. */
export function markedContent(content: FigureContent, isCorrected: boolean): FigureContent {
  return isCorrected && content.style !== "date" ? { ...content, style: "warning" } : content;
}

/** 11 of 12 → "11/12". */
export function ratioText(ratio: { readonly numerator: number; readonly denominator: number }): string {
  return `${ratio.numerator}/${ratio.denominator}`;
}
