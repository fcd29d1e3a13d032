/**
 * A formula's shape seen from its own cell, alike for all cells it was filled to:
 * `C13+D13` in E13 and ` c14 + d14` in E14 are both `RC[-2]+RC[-1]`.
 * Two formulas of one shape in one cell name the same cells.
 */
import type { CellAddress } from "../model/address";
import type { ReferenceAxis, ReferenceCorner } from "./reference-token";
import { sheetPrefixOf } from "./sheet-prefix";
import { tokenize, type Token } from "./tokenize";

/** The shape as text, for comparing only: it is not a formula Excel takes. */
export function relativeShapeOf(formula: string, at: CellAddress): string {
  const tokens = tokenize(formula);
  // People type "=+C4" where they mean "=C4".
  const start = tokens.findIndex(({ kind, text }) => kind !== "space" && text !== "=" && text !== "+");
  if (start < 0) return "";
  return tokens
    .slice(start)
    .map((token, index, all) => shapeOf(token, all[index - 1], all[index + 1], at))
    .join("");
}

function shapeOf(token: Token, before: Token | undefined, after: Token | undefined, at: CellAddress): string {
  switch (token.kind) {
    case "space":
      return isIntersection(before, after) ? " " : "";
    case "reference":
      return (
        prefixShape(token.prefix) +
        cornerShape(token.from, at) +
        (token.to ? `:${cornerShape(token.to, at)}` : "")
      );
    case "number":
      return String(Number(token.text));
    case "function":
      return token.text.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
    case "text":
      return token.text;
    default:
      return token.text.toUpperCase();
  }
}

/** Between two references a space asks for the cells both share; anywhere else it is only a space. */
function isIntersection(before: Token | undefined, after: Token | undefined): boolean {
  const ends: readonly (Token["kind"] | undefined)[] = ["reference", "name", "close"];
  const starts: readonly (Token["kind"] | undefined)[] = ["reference", "name", "function", "open"];
  return ends.includes(before?.kind) && starts.includes(after?.kind);
}

function prefixShape(prefix: string): string {
  if (prefix === "") return "";
  const { sheet, lastSheet } = sheetPrefixOf(prefix);
  return `'${[sheet, ...(lastSheet === null ? [] : [lastSheet])].join(":").toUpperCase()}'!`;
}

function cornerShape(corner: ReferenceCorner, at: CellAddress): string {
  return axisShape("R", corner.row, at.row) + axisShape("C", corner.column, at.column);
}

function axisShape(letter: "R" | "C", axis: ReferenceAxis | undefined, own: number): string {
  if (!axis) return "";
  if (axis.fixed) return letter + String(axis.index);
  return axis.index === own ? letter : `${letter}[${axis.index - own}]`;
}
