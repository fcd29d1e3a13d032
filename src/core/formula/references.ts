/**
 * The cells a formula names, as typed: to see what it depends on and to point it elsewhere.
 * `SUM('Biểu 4'!C12:C21)` names C12:C21 of "Biểu 4".
 */
import { maxColumn, maxRow, type CellRange } from "../model/address";
import { rangeOfReference, type ReferenceToken } from "./reference-token";
import { sheetPrefixOf } from "./sheet-prefix";
import { tokenize } from "./tokenize";

export interface FormulaReference {
  /** null: the sheet the formula stands on. For another file, the file and the sheet: "[1]Biểu 1". */
  readonly sheet: string | null;
  /** The last of a row of sheets (`Quy1:Quy4!C5`); null otherwise. */
  readonly lastSheet: string | null;
  readonly range: CellRange;
  /** It points to another file. */
  readonly external: boolean;
  /** `A:C`. */
  readonly wholeColumns: boolean;
  /** `1:3`. */
  readonly wholeRows: boolean;
  /** As typed, with the sheet. */
  readonly text: string;
}

/** Every reference in the formula, in the order they stand in it. */
export function referencesOf(formula: string): readonly FormulaReference[] {
  return tokenize(formula).flatMap((token) => (token.kind === "reference" ? [referenceOf(token)] : []));
}

/** Whether the formula needs another file, by a cell, a name or a function of it. */
export function hasExternalReference(formula: string): boolean {
  return tokenize(formula).some(({ kind, text }) => {
    if (kind !== "reference" && kind !== "name" && kind !== "error") return false;
    return sheetPrefixOf(text.slice(0, text.lastIndexOf("!") + 1)).external;
  });
}

/** The formula with some references written anew; `undefined` leaves one as it is. */
export function replaceReferences(
  formula: string,
  replace: (reference: FormulaReference) => string | undefined,
): string {
  return tokenize(formula)
    .map((token) => (token.kind === "reference" ? (replace(referenceOf(token)) ?? token.text) : token.text))
    .join("");
}

function referenceOf(token: ReferenceToken): FormulaReference {
  const range = rangeOfReference(token);
  return {
    ...sheetPrefixOf(token.prefix),
    range,
    wholeColumns: range.bottom - range.top + 1 === maxRow,
    wholeRows: range.right - range.left + 1 === maxColumn,
    text: token.text,
  };
}
