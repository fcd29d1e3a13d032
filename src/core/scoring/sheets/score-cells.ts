/** Cells of the sheets of scoring: typed values and live formulas side by side, each with its look. */
import { absoluteRange } from "../../model/sheet-rows";
import type {
  CellContent,
  CellPatch,
  FormulaResult,
  NameToDefine,
  PatchStyle,
} from "../../model/workbook-patch";

export interface ScoreCell {
  readonly content: CellContent;
  readonly style?: PatchStyle;
}

export function valueCell(value: number | string | null, style?: PatchStyle): ScoreCell {
  return { content: { kind: "value", value: value === "" ? null : value }, ...(style ? { style } : {}) };
}

/** `formula` without "=", functions in English, "," between arguments. */
export function formulaCell(
  formula: string,
  result: FormulaResult | undefined,
  style: PatchStyle,
): ScoreCell {
  return { content: { kind: "formula", formula, result }, style };
}

/** Cells from the left, or from another column. */
export function placedCells(row: number, cells: readonly ScoreCell[], firstColumn = 1): readonly CellPatch[] {
  return cells.map((cell, index) => ({ row, column: firstColumn + index, ...cell }));
}

/** A text inside a formula. Excel takes no longer ones. */
export function quoted(text: string): string {
  return `"${text.slice(0, longestText).replaceAll('"', '""')}"`;
}

const longestText = 250;

/** A name for a table of a sheet, from its first column on. */
export function tableStamp(
  name: string,
  sheet: string,
  { top, bottom, right }: { readonly top: number; readonly bottom: number; readonly right: number },
): NameToDefine {
  return { name, refersTo: absoluteRange(sheet, top, 1, bottom, right) };
}
