/**
 * Colour laid over faulty cells: a conditional format of ours, never the user's own fill, so that it comes off exactly.
 * Its formula carries a marker by which it is found again after the workbook was closed and opened.
 */
import type { Severity } from "../model/finding";

/** All cells of one sheet that are coloured alike, in pieces that Excel takes as one address. */
export interface Highlight {
  readonly sheet: string;
  readonly severity: Severity;
  /** "C5:C9,E7", at most `maxAddressCharacters` long. */
  readonly addresses: string;
  /** The cells' own number format with the sign before it, in the English spelling: `"⚠ "#,##0`. */
  readonly numberFormat: string;
}

/** Source: Excel JavaScript API, `Worksheet.getRanges`: an address longer than 8,192 is refused; the web's Excel asks for less. */
export const maxAddressCharacters = 2000;
