/** What kind of thing a value is, and where a cell stands. */
import { isCellError } from "../../model/grid";
import { areaOf, areasOf } from "../evaluation/area";
import type { Call } from "../evaluation/lift";
import { excelErrors, isReference, isScalar, type Operand } from "../evaluation/operand";
import { scalarFunction, type Argument, type FormulaFunction } from "./define-function";

export const informationFunctions: readonly FormulaFunction[] = [
  scalarFunction("ISNUMBER", ["any"], ([value]) => typeof value === "number"),
  scalarFunction("ISTEXT", ["any"], ([value]) => typeof value === "string"),
  scalarFunction("ISNONTEXT", ["any"], ([value]) => typeof value !== "string"),
  scalarFunction("ISLOGICAL", ["any"], ([value]) => typeof value === "boolean"),
  scalarFunction("ISBLANK", ["any"], ([value]) => value === null),
  scalarFunction("ISERROR", ["any"], ([value]) => isCellError(value)),
  scalarFunction("ISNA", ["any"], ([value]) => isCellError(value) && value.error === "#N/A"),
  scalarFunction("ISERR", ["any"], ([value]) => isCellError(value) && value.error !== "#N/A"),
  scalarFunction("ISEVEN", ["number"], ([number]) => Math.trunc(number) % 2 === 0),
  scalarFunction("ISODD", ["number"], ([number]) => Math.trunc(number) % 2 !== 0),
  scalarFunction("NA", [], () => excelErrors.notAvailable),
  scalarFunction("N", ["value"], ([value]) =>
    typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : 0,
  ),
  scalarFunction("T", ["value"], ([value]) => (typeof value === "string" ? value : "")),
  { id: "ROW", minimum: 0, maximum: 1, compute: (list, call) => place(list, call, "row") },
  { id: "COLUMN", minimum: 0, maximum: 1, compute: (list, call) => place(list, call, "column") },
  { id: "ROWS", minimum: 1, maximum: 1, compute: (list, call) => size(list, call, "rows") },
  { id: "COLUMNS", minimum: 1, maximum: 1, compute: (list, call) => size(list, call, "columns") },
  { id: "COUNTBLANK", minimum: 1, maximum: 1, compute: countBlank },
];

function place([argument]: readonly Argument[], { run, arrayMode }: Call, axis: "row" | "column"): Operand {
  if (!argument) return run.context[axis];
  const operand = argument.operand();
  if (isScalar(operand) && isCellError(operand)) return operand;
  const [block, ...others] = isReference(operand) ? operand.blocks : [];
  if (!block || others.length > 0) return run.refuse("unreadable");
  const { top, left, bottom, right } = block.range;
  const [first, last] = axis === "row" ? [top, bottom] : [left, right];
  if (first === last) return first;
  if (!arrayMode) return run.refuse("array-formula");
  const values = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return axis === "row"
    ? { kind: "array", rows: values.length, columns: 1, values }
    : { kind: "array", rows: 1, columns: values.length, values };
}

function size([argument]: readonly Argument[], { run }: Call, side: "rows" | "columns"): Operand {
  const operand = argument?.operand() ?? null;
  if (isScalar(operand) && isCellError(operand)) return operand;
  return areaOf(operand, run)?.[side] ?? excelErrors.reference;
}

/** Cells whose formula gives "" count as empty here, and nowhere else. */
function countBlank([argument]: readonly Argument[], { run }: Call): Operand {
  const operand = argument?.operand() ?? null;
  if (!isReference(operand)) return run.refuse("unreadable");
  const [area, ...others] = areasOf(operand, run);
  if (!area || others.length > 0) return excelErrors.value;
  let filled = 0;
  for (const { value } of area.filled()) if (value !== "") filled++;
  return area.rows * area.columns - filled;
}
