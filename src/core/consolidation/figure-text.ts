/** Figures in words and in cells, as the sheets beside the form show them. */
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
        ? { value: dayText(figure.serial), style: "text" }
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

/** 11 of 12 → "11/12". */
export function ratioText(ratio: { readonly numerator: number; readonly denominator: number }): string {
  return `${ratio.numerator}/${ratio.denominator}`;
}

/** A serial number of the 1900 system → "15/12/2023". */
function dayText(serial: number): string {
  // Serial 25569 is 1970-01-01. Only the day is shown; Excel's invented 29/02/1900 is no day anybody reports.
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
