/**
 * Functions of single values applied to whatever stands in their place: `LEN(A1)` to one cell,
 * and inside SUMPRODUCT `LEN(A1:A9)` to nine, place by place.
 */
import { areasOf } from "./area";
import { excelErrors, isReference, isScalar, type ArrayValue, type Operand, type Scalar } from "./operand";
import type { Run } from "./run";

/** How a call is being evaluated. */
export interface Call {
  readonly run: Run;
  /** Whether ranges are taken place by place here, as inside SUMPRODUCT. */
  readonly arrayMode: boolean;
  /** The defined names being worked out around this place. */
  readonly names: readonly string[];
}

/** More places than any form works out one by one; whole columns in SUMPRODUCT are far above it. */
const maxPlaces = 100_000;

export function lift(
  operands: readonly Operand[],
  call: Call,
  compute: (values: readonly Scalar[]) => Scalar,
): Scalar | ArrayValue {
  const inputs = operands.map((operand) => singleOrArray(operand, call));
  if (inputs.every(isScalar)) return compute(inputs);
  const arrays = inputs.filter((input): input is ArrayValue => !isScalar(input));
  const rows = Math.max(...arrays.map((array) => array.rows));
  const columns = Math.max(...arrays.map((array) => array.columns));
  const values: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      values.push(compute(inputs.map((input) => (isScalar(input) ? input : valueAt(input, row, column)))));
    }
  }
  return { kind: "array", rows, columns, values };
}

/** One value; where several stand, what Excel answers depends on how the formula was entered. */
export function single(operand: Operand, call: Call): Scalar {
  const value = singleOrArray(operand, call);
  return isScalar(value) ? value : call.run.refuse("array-formula");
}

/** The values of an operand as a block, read whole. */
export function arrayOf(operand: Operand, run: Run): ArrayValue | undefined {
  if (!isReference(operand)) {
    return isScalar(operand) ? { kind: "array", rows: 1, columns: 1, values: [operand] } : operand;
  }
  const [area, ...others] = areasOf(operand, run);
  if (!area || others.length > 0) return undefined;
  if (area.rows * area.columns > maxPlaces) {
    run.refuse("too-large");
    return undefined;
  }
  const values = Array.from<Scalar>({ length: area.rows * area.columns }).fill(null);
  for (const { row, column, value } of area.filled()) values[row * area.columns + column] = value;
  return { kind: "array", rows: area.rows, columns: area.columns, values };
}

function singleOrArray(operand: Operand, call: Call): Scalar | ArrayValue {
  if (isScalar(operand)) return operand;
  if (isReference(operand)) {
    const [area, ...others] = areasOf(operand, call.run);
    if (!area || others.length > 0) return excelErrors.value;
    if (area.rows === 1 && area.columns === 1) return area.at(0, 0);
    if (!call.arrayMode) return call.run.refuse("array-formula");
  }
  const array = arrayOf(operand, call.run);
  if (!array) return null;
  return array.values.length === 1 ? (array.values[0] ?? null) : array;
}

/** A single row or column is repeated; beyond the end of a shorter block Excel says #N/A. */
function valueAt(array: ArrayValue, row: number, column: number): Scalar {
  const atRow = array.rows === 1 ? 0 : row;
  const atColumn = array.columns === 1 ? 0 : column;
  if (atRow >= array.rows || atColumn >= array.columns) return excelErrors.notAvailable;
  return array.values[atRow * array.columns + atColumn] ?? null;
}
