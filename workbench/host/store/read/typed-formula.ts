/** Formulas as people type them, from the way files keep them: without the marks of later functions and of add-ins'. */
import { outsideTexts } from "../../../../src/xlsx/writer/stored-formula";

/** "_xlfn.XLOOKUP(A1,B:B,C:C)" → "XLOOKUP(A1,B:B,C:C)"; "_xldudf_DOAN_SCORE(B2)" → "DOAN.SCORE(B2)". */
export function typedFormula(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  return outsideTexts(stored, (piece) =>
    piece
      .replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi, "")
      .replace(/_xldudf_([A-Za-z]+)_([A-Za-z0-9_.]+)(?=\s*\()/gi, "$1.$2"),
  );
}
