/**
 * SUMPRODUCT: blocks of one size multiplied place by place and added. Inside it ranges are taken place by
 * place too: `SUMPRODUCT((B5:B90="Xã")*(C5:C90>=18))`. What is not a number counts as 0, TRUE as well.
 */
import { isCellError } from "../../model/grid";
import { areaOf, type Area } from "../evaluation/area";
import type { Call } from "../evaluation/lift";
import { excelErrors, type Operand } from "../evaluation/operand";
import { finite } from "../evaluation/operators";
import { anyCount, type Argument, type FormulaFunction } from "./define-function";

export const sumProductFunctions: readonly FormulaFunction[] = [
  { id: "SUMPRODUCT", minimum: 1, maximum: anyCount, compute: sumProduct },
];

function sumProduct(list: readonly Argument[], { run }: Call): Operand {
  const areas: Area[] = [];
  for (const argument of list) {
    const area = areaOf(argument.operand(true), run);
    if (!area) return excelErrors.value;
    areas.push(area);
  }
  const [first, ...others] = areas;
  if (!first || others.some((area) => area.rows !== first.rows || area.columns !== first.columns)) {
    return excelErrors.value;
  }
  for (const area of areas) for (const { value } of area.filled()) if (isCellError(value)) return value;
  let sum = 0;
  for (const { row, column, value } of first.filled()) {
    if (typeof value !== "number") continue;
    const factors = others.map((area) => area.at(row, column));
    sum += factors.reduce<number>(
      (product, factor) => product * (typeof factor === "number" ? factor : 0),
      value,
    );
  }
  return finite(sum);
}
