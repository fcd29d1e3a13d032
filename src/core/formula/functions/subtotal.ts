/**
 * SUBTOTAL(9,C5:C20): a sum (or another of eleven aggregates) that leaves out cells which are subtotals themselves,
 * so that a total over groups counts nothing twice. Codes from 101 also leave out hidden rows; codes from 1
 * leave out only rows hidden by a filter, and a file does not tell those from rows hidden by hand.
 */
import { isCellError } from "../../model/grid";
import { areasOf, knownValue } from "../evaluation/area";
import { toNumber } from "../evaluation/coerce";
import { single, type Call } from "../evaluation/lift";
import { excelErrors, isReference, type CellBlock, type Operand, type Scalar } from "../evaluation/operand";
import type { Run } from "../evaluation/run";
import { aggregates, type Aggregate } from "./aggregate";
import { anyCount, type Argument, type FormulaFunction } from "./define-function";

export const subtotalFunctions: readonly FormulaFunction[] = [
  { id: "SUBTOTAL", minimum: 2, maximum: anyCount, compute: subtotal },
];

const byCode: ReadonlyMap<number, Aggregate> = new Map<number, Aggregate>([
  [1, aggregates.AVERAGE],
  [2, aggregates.COUNT],
  [3, aggregates.COUNTA],
  [4, aggregates.MAX],
  [5, aggregates.MIN],
  [6, aggregates.PRODUCT],
  [9, aggregates.SUM],
]);

function subtotal([code, ...list]: readonly Argument[], call: Call): Operand {
  const { run } = call;
  const number = toNumber(code ? single(code.operand(), call) : null, run);
  if (isCellError(number)) return number;
  const skipsHidden = number > 100;
  const kind = Math.trunc(skipsHidden ? number - 100 : number);
  if (kind < 1 || kind > 11) return excelErrors.value;
  const aggregate = byCode.get(kind);
  if (!aggregate) return run.refuse("unknown-function");
  const values: Scalar[] = [];
  for (const argument of list) {
    const operand = argument.operand();
    if (!isReference(operand)) return run.refuse("unreadable");
    for (const block of operand.blocks) values.push(...countedValues(block, skipsHidden, run));
  }
  return aggregate([{ kind: "array", rows: values.length, columns: 1, values }], run);
}

function* countedValues(block: CellBlock, skipsHidden: boolean, run: Run): Iterable<Scalar> {
  const { context } = run;
  const { sheet, range } = block;
  if (context.rangeOverride?.(sheet, range)) {
    for (const area of areasOf({ kind: "reference", blocks: [block] }, run)) {
      for (const { value } of area.filled()) yield value;
    }
    return;
  }
  for (const { row, column, value } of context.cellsIn(sheet, range)) {
    if (context.isSubtotal?.(sheet, row, column)) continue;
    if (context.isRowHidden?.(sheet, row)) {
      if (skipsHidden) continue;
      run.refuse("uncertain");
    }
    yield knownValue(value, run);
  }
}
