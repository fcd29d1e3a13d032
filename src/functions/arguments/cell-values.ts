/**
 * Cells handed to a custom function, as a grid of values. The parameter takes text: for any other type Excel 2021 hands
 * over 0 for an empty cell (office-js issues 1951 and 4702), and a mark that nobody gave is not 0. Numbers come back as
 * Excel spelt them: "12", "0.5" or, by the computer's settings, "0,5"; days as serials.
 */
import type { CellValue } from "../../core/model/grid";

export type CellValues = readonly (readonly CellValue[])[];

export function cellValues(rows: readonly (readonly unknown[])[]): CellValues {
  return rows.map((row) => row.map(cellValue));
}

/** `null` for an argument left out, and for one empty cell. */
export function optionalCellValues(
  rows: readonly (readonly unknown[])[] | null | undefined,
): CellValues | null {
  const values = cellValues(rows ?? []);
  return values.flat().every((value) => value === null) ? null : values;
}

export function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  if (value === "TRUE" || value === "FALSE") return value === "TRUE";
  return numberSpelt(value) ?? value;
}

/**
 * The number that only Excel can have spelt so. "1.10", "007" and " 5" were typed as text, and "1.234" may have been
 * (a thousand and some): these stay as they are.
 */
function numberSpelt(text: string): number | undefined {
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return undefined;
  const spelling = text.replace(/^(-?\d+),(\d+)(E[+-]\d+)?$/, "$1.$2$3");
  if (!/^-?\d+(\.\d+)?(E[+-]\d+)?$/.test(spelling)) return undefined;
  const number = Number(spelling);
  return spelling.includes("E") || String(number) === spelling ? number : undefined;
}
