/**
 * A formula moved as Excel fills it: `C13+$D$13` one row down is `C14+$D$13`.
 * It is how a shared formula, stored once for a block of cells, is told for each of its cells.
 * A reference that leaves the sheet becomes `#REF!`; everything else stays as typed.
 */
import {
  cornerText,
  isOnSheet,
  type ReferenceAxis,
  type ReferenceCorner,
  type ReferenceToken,
} from "./reference-token";
import { tokenize } from "./tokenize";

/** Moves the relative references of `formula` down by `rows` and right by `columns` (either may be negative). */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenize(formula)
    .map((token) => (token.kind === "reference" ? movedText(token, rows, columns) : token.text))
    .join("");
}

function movedText(token: ReferenceToken, rows: number, columns: number): string {
  const from = movedCorner(token.from, rows, columns);
  const to = token.to && movedCorner(token.to, rows, columns);
  if (!isOnSheet(from) || (to && !isOnSheet(to))) return `${token.prefix}#REF!`;
  return token.prefix + cornerText(from) + (to ? `:${cornerText(to)}` : "");
}

function movedCorner(corner: ReferenceCorner, rows: number, columns: number): ReferenceCorner {
  return { row: movedAxis(corner.row, rows), column: movedAxis(corner.column, columns) };
}

function movedAxis(axis: ReferenceAxis | undefined, by: number): ReferenceAxis | undefined {
  return !axis || axis.fixed ? axis : { index: axis.index + by, fixed: false };
}
