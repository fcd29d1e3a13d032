/** What a cell of targets says: a number, nothing, "12/15" (12 done of a target of 15), or what cannot be read. */
import { cellAt, type Grid, isCellError } from "../../model/grid";
import { isBlankText, isNotApplicable } from "../../text/nothing-text";
import { readNumberText } from "../../text/read-number";
import { readRatioText } from "../../text/read-ratio";

export type TargetNumber =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "both"; readonly actual: number; readonly target: number }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly text: string };

export function targetNumber(grid: Grid, row: number, column: number | undefined): TargetNumber {
  const value = column === undefined ? null : (cellAt(grid, row, column)?.value ?? null);
  if (value === null) return { kind: "none" };
  if (typeof value === "number")
    return value < 0 ? unreadable(String(value)) : { kind: "number", number: value };
  if (isCellError(value)) return unreadable(value.error);
  const text = String(value);
  if (isBlankText(text) || isNotApplicable(text)) return { kind: "none" };
  const ratio = readRatioText(text);
  if (ratio) return { kind: "both", actual: ratio.numerator, target: ratio.denominator };
  const reading = readNumberText(text.replace(/^\s*[≥>]=?\s*/, ""), "integer");
  return reading.outcome === "number" && reading.number >= 0
    ? { kind: "number", number: reading.number }
    : unreadable(text.trim());
}

function unreadable(text: string): TargetNumber {
  return { kind: "unreadable", text };
}
