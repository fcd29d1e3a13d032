/** Functions that look at where their arguments stand, written so that IronCalc answers them as Excel does. */
import { maxColumn, maxRow } from "../../../../src/core/model/address";
import type { FormulaNodes } from "../formulas/formula-tree";
import { plainArea, type PlaceScope } from "./plain-area";
import { areaText } from "./sheet-area";

/** `ROW(A1:A3)` is 1, 2 and 3; IronCalc gives the first. */
export function positionsOf(
  name: string,
  args: readonly FormulaNodes[],
  scope: PlaceScope,
): string | undefined {
  const area =
    args.length === 1 && (name === "ROW" || name === "COLUMN") ? plainArea(args[0] ?? [], scope) : undefined;
  if (!area) return undefined;
  const { top, left, bottom, right } = area.range;
  if (name === "ROW") return bottom > top ? `SEQUENCE(${bottom - top + 1},1,${top})` : undefined;
  return right > left ? `SEQUENCE(1,${right - left + 1},${left})` : undefined;
}

/** SUMIF takes the third argument for as large as the first. */
export function resizedSums(
  name: string,
  [first, , third]: readonly FormulaNodes[],
  scope: PlaceScope,
): string | undefined {
  if ((name !== "SUMIF" && name !== "AVERAGEIF") || !first || !third) return undefined;
  const [judged, sums] = [plainArea(first, scope), plainArea(third, scope)];
  if (!judged || !sums) return undefined;
  const { top, left } = sums.range;
  const bottom = Math.min(maxRow, top + judged.range.bottom - judged.range.top);
  const right = Math.min(maxColumn, left + judged.range.right - judged.range.left);
  if (bottom === sums.range.bottom && right === sums.range.right) return undefined;
  return areaText({ sheet: sums.sheet, range: { top, left, bottom, right } });
}
