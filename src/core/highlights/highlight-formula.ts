/**
 * The formula of a conditional format of ours: always true, and with a marker by which the format is found again after
 * the workbook was closed, copied or opened in another program. `LEN("DOAN.KIEMTRA.LOI")>0`: one argument and one
 * comparison, so that no list separator or decimal mark of any language stands in it.
 */
import type { Severity } from "../model/finding";

/** Without "=". */
export function highlightFormula(severity: Severity): string {
  return `LEN("${highlightMarker}${severities[severity]}")>0`;
}

/** With or without "=". */
export function isHighlightFormula(formula: string): boolean {
  return formula.includes(`"${highlightMarker}`);
}

/** Stands in every formula of ours and in no other. */
export const highlightMarker = "DOAN.KIEMTRA.";

/** Permanent: they stand in saved workbooks. */
const severities: Readonly<Record<Severity, string>> = {
  error: "LOI",
  explain: "GIAITRINH",
  note: "LUUY",
};
