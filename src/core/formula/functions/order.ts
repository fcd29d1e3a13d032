/** Places in an order of numbers: the second largest (`LARGE(C5:C15,2)`), the rank of one among others. */
import { isCellError } from "../../model/grid";
import { compareNumbers } from "../evaluation/compare";
import { lift, type Call } from "../evaluation/lift";
import { excelErrors, type Operand, type Scalar } from "../evaluation/operand";
import { toNumber } from "../evaluation/coerce";
import { numbersIn } from "./aggregate";
import type { Argument, FormulaFunction } from "./define-function";

export const orderFunctions: readonly FormulaFunction[] = [
  { id: "LARGE", minimum: 2, maximum: 2, compute: (list, call) => nth(list, call, -1) },
  { id: "SMALL", minimum: 2, maximum: 2, compute: (list, call) => nth(list, call, 1) },
  { id: "RANK", minimum: 2, maximum: 3, compute: rank },
  { id: "RANK.EQ", minimum: 2, maximum: 3, compute: rank },
];

function nth([source, place]: readonly Argument[], call: Call, direction: 1 | -1): Operand {
  if (!source || !place) return null;
  const numbers = numbersIn([source.operand()], call.run);
  if ("error" in numbers) return numbers;
  const sorted = [...numbers].sort((first, second) => direction * (first - second));
  return lift([place.operand()], call, ([value = null]): Scalar => {
    const at = toNumber(value, call.run);
    if (isCellError(at)) return at;
    if (!Number.isInteger(at)) return call.run.refuse("uncertain");
    return sorted[at - 1] ?? excelErrors.number;
  });
}

function rank([number, source, direction]: readonly Argument[], call: Call): Operand {
  if (!number || !source) return null;
  const numbers = numbersIn([source.operand()], call.run);
  return lift([number.operand(), direction?.operand() ?? 0], call, (values): Scalar => {
    const wanted = toNumber(values[0] ?? null, call.run);
    if (isCellError(wanted)) return wanted;
    if ("error" in numbers) return numbers;
    const ascending = toNumber(values[1] ?? null, call.run);
    if (isCellError(ascending)) return ascending;
    if (!numbers.some((other) => compareNumbers(other, wanted) === 0)) return excelErrors.notAvailable;
    const isBefore = (other: number): boolean => {
      const order = compareNumbers(other, wanted);
      return ascending === 0 ? order > 0 : order < 0;
    };
    return 1 + numbers.filter(isBefore).length;
  });
}
