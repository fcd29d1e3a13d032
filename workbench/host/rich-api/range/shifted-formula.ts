/** Formulas after cells were inserted or deleted: `=SUM(C2:C9)` with a row inserted at 5 is `=SUM(C2:C10)`. */
import {
  cornerText,
  isOnSheet,
  type ReferenceAxis,
  type ReferenceCorner,
  type ReferenceToken,
} from "../../../../src/core/formula/reference-token";
import { sheetPrefixOf } from "../../../../src/core/formula/sheet-prefix";
import { tokenize } from "../../../../src/core/formula/tokenize";
import { maxColumn, maxRow } from "../../../../src/core/model/address";
import type { BookSheet } from "../../book/book";
import { type CellShift, shiftedIndex } from "./cell-shift";

/** `on`: the sheet the formula stands on, if any. Where the cells it names are gone it says `#REF!`. */
export function shiftedFormula(
  formula: string,
  on: BookSheet | undefined,
  sheet: BookSheet,
  shift: CellShift,
): string {
  const isFormula = formula.startsWith("=");
  const tokens = tokenize(isFormula ? formula.slice(1) : formula).map((token) => {
    if (token.kind !== "reference") return token.text;
    const prefix = sheetPrefixOf(token.prefix);
    const named = prefix.sheet?.toLowerCase() ?? on?.name.toLowerCase();
    const isMeant = !prefix.external && prefix.lastSheet === null && named === sheet.name.toLowerCase();
    return isMeant ? shiftedReference(token, shift) : token.text;
  });
  return (isFormula ? "=" : "") + tokens.join("");
}

function shiftedReference(token: ReferenceToken, shift: CellShift): string {
  // Excel leaves a reference alone when only a part of its width moves.
  if (!isInBand(token.from, shift) || !isInBand(token.to ?? token.from, shift)) return token.text;
  // One cell is gone where a range would only have drawn in.
  const from = shiftedCorner(token.from, shift, "first");
  const to = shiftedCorner(token.to ?? token.from, shift, "last");
  if (isBehind(from, to) || !isOnSheet(from) || !isOnSheet(to)) return `${token.prefix}#REF!`;
  return token.prefix + cornerText(from) + (token.to ? `:${cornerText(to)}` : "");
}

/** A reference to whole rows or columns is as wide as the sheet. */
function isInBand({ row, column }: ReferenceCorner, { axis, first, last }: CellShift): boolean {
  const [across, edge] = axis === "row" ? [column, maxColumn] : [row, maxRow];
  return (across?.index ?? 1) >= first && (across?.index ?? edge) <= last;
}

function shiftedCorner(corner: ReferenceCorner, shift: CellShift, end: "first" | "last"): ReferenceCorner {
  const along = shift.axis === "row" ? corner.row : corner.column;
  if (!along) return corner;
  const moved: ReferenceAxis = { ...along, index: shiftedIndex(along.index, shift, end) };
  return shift.axis === "row" ? { ...corner, row: moved } : { ...corner, column: moved };
}

function isBehind(from: ReferenceCorner, to: ReferenceCorner): boolean {
  return (
    (from.row?.index ?? 0) > (to.row?.index ?? maxRow) ||
    (from.column?.index ?? 0) > (to.column?.index ?? maxColumn)
  );
}
