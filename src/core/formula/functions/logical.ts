/** Choosing and judging: IF and its kin, which look only at the branch they take, AND, OR, NOT. */
import { isCellError, type CellError } from "../../model/grid";
import { areasOf } from "../evaluation/area";
import { toBoolean, toNumber } from "../evaluation/coerce";
import { compareScalars } from "../evaluation/compare";
import { single, type Call } from "../evaluation/lift";
import { excelErrors, isScalar, type Operand, type Scalar } from "../evaluation/operand";
import { anyCount, scalarFunction, type Argument, type FormulaFunction } from "./define-function";

export const logicalFunctions: readonly FormulaFunction[] = [
  { id: "IF", minimum: 2, maximum: 3, compute: chosenByCondition },
  { id: "IFS", minimum: 2, maximum: anyCount, compute: firstThatHolds },
  { id: "SWITCH", minimum: 3, maximum: anyCount, compute: chosenByValue },
  { id: "CHOOSE", minimum: 2, maximum: anyCount, compute: chosenByNumber },
  { id: "IFERROR", minimum: 2, maximum: 2, compute: (list, call) => unless(list, call, () => true) },
  { id: "IFNA", minimum: 2, maximum: 2, compute: (list, call) => unless(list, call, isNotAvailable) },
  { id: "AND", minimum: 1, maximum: anyCount, compute: combined((held, all) => held === all) },
  { id: "OR", minimum: 1, maximum: anyCount, compute: combined((held) => held > 0) },
  { id: "XOR", minimum: 1, maximum: anyCount, compute: combined((held) => held % 2 === 1) },
  scalarFunction("NOT", ["boolean"], ([value]) => !value),
  scalarFunction("TRUE", [], () => true),
  scalarFunction("FALSE", [], () => false),
];

function chosenByCondition([condition, then, otherwise]: readonly Argument[], call: Call): Operand {
  const holds = toBoolean(valueOf(condition, call));
  if (isCellError(holds)) return holds;
  if (holds) return then?.operand() ?? null;
  // `IF(A1,2)` says FALSE; `IF(A1,2,)` says 0.
  return otherwise ? otherwise.operand() : false;
}

function firstThatHolds(list: readonly Argument[], call: Call): Operand {
  if (list.length % 2 === 1) return call.run.refuse("unknown-function");
  for (let index = 0; index < list.length; index += 2) {
    const holds = toBoolean(valueOf(list[index], call));
    if (isCellError(holds)) return holds;
    if (holds) return list[index + 1]?.operand() ?? null;
  }
  return excelErrors.notAvailable;
}

function chosenByValue([subject, ...list]: readonly Argument[], call: Call): Operand {
  const wanted = valueOf(subject, call);
  if (isCellError(wanted)) return wanted;
  for (let index = 0; index + 1 < list.length; index += 2) {
    const order = compareScalars(wanted, valueOf(list[index], call), call.run);
    if (isCellError(order)) return order;
    if (order === 0) return list[index + 1]?.operand() ?? null;
  }
  return list.length % 2 === 1 ? (list.at(-1)?.operand() ?? null) : excelErrors.notAvailable;
}

function chosenByNumber([subject, ...list]: readonly Argument[], call: Call): Operand {
  const place = toNumber(valueOf(subject, call), call.run);
  if (isCellError(place)) return place;
  const chosen = place >= 1 ? list[Math.floor(place) - 1] : undefined;
  return chosen ? chosen.operand() : excelErrors.value;
}

function unless(
  [subject, instead]: readonly Argument[],
  call: Call,
  isCaught: (error: CellError) => boolean,
): Operand {
  const value = valueOf(subject, call);
  return isCellError(value) && isCaught(value) ? (instead?.operand() ?? null) : value;
}

function isNotAvailable({ error }: CellError): boolean {
  return error === excelErrors.notAvailable.error;
}

function valueOf(argument: Argument | undefined, call: Call): Scalar {
  return argument ? single(argument.operand(), call) : null;
}

/** In cells, text and empty cells are passed over; with nothing left to judge it is #VALUE!. */
function combined(judge: (held: number, all: number) => boolean): FormulaFunction["compute"] {
  return (list, { run }) => {
    let held = 0;
    let all = 0;
    for (const argument of list) {
      const operand = argument.operand();
      const values = isScalar(operand)
        ? [operand]
        : areasOf(operand, run).flatMap((area) =>
            [...area.filled()].map(({ value }) => value).filter((value) => typeof value !== "string"),
          );
      for (const value of values) {
        const holds = toBoolean(value);
        if (isCellError(holds)) return holds;
        all++;
        if (holds) held++;
      }
    }
    return all === 0 ? excelErrors.value : judge(held, all);
  };
}
