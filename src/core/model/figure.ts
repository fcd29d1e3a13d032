/**
 * What one field of a report says. Four kinds of nothing stay apart: blank, not applicable ("-", "x" or
 * "không có" where a number is asked), not submitted (its row, column or sheet is not in the file),
 * and the number 0, which is not nothing.
 */
export type Figure =
  | { readonly kind: "number"; readonly number: number }
  /** "11/12": 11 done of 12. */
  | { readonly kind: "ratio"; readonly numerator: number; readonly denominator: number }
  | { readonly kind: "text"; readonly text: string }
  /** A day, as a serial number of the 1900 system. */
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "blank" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "not-submitted" };

export const blank: Figure = { kind: "blank" };
export const notApplicable: Figure = { kind: "not-applicable" };
export const notSubmitted: Figure = { kind: "not-submitted" };

export function numberFigure(number: number): Figure {
  return { kind: "number", number };
}

export function isNothing(figure: Figure): boolean {
  return figure.kind === "blank" || figure.kind === "not-applicable" || figure.kind === "not-submitted";
}
