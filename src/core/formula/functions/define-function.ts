/** How a worksheet function is described to the evaluator. */
import { isCellError, type CellError } from "../../model/grid";
import { toBoolean, toNumber, toText } from "../evaluation/coerce";
import { lift, type Call } from "../evaluation/lift";
import type { Operand, Scalar } from "../evaluation/operand";
import { finite } from "../evaluation/operators";
import type { Run } from "../evaluation/run";

/** An argument, worked out only when asked for: IF never looks at the branch it does not take. */
export interface Argument {
  /** Left out between two commas, as the second in `IF(A1,,2)`. */
  readonly missing: boolean;
  operand(arrayMode?: boolean): Operand;
}

export interface FormulaFunction {
  /** The name as stored, in capitals: "SUM". */
  readonly id: string;
  /** How many arguments it takes. */
  readonly minimum: number;
  readonly maximum: number;
  compute(list: readonly Argument[], call: Call): Operand;
}

interface ParameterKinds {
  number: number;
  text: string;
  boolean: boolean;
  /** Anything but an error. */
  value: Exclude<Scalar, CellError>;
  /** Errors too: for functions that look at errors instead of passing them on. */
  any: Scalar;
}
type Kind = keyof ParameterKinds;
/** "number?" may be left away at the end. */
type Parameter = Kind | `${Kind}?`;
type ValueOf<Given> = Given extends `${infer Base extends Kind}?`
  ? ParameterKinds[Base] | undefined
  : Given extends Kind
    ? ParameterKinds[Given]
    : never;
type ValuesOf<Parameters extends readonly Parameter[]> = {
  readonly [Index in keyof Parameters]: ValueOf<Parameters[Index]>;
};

/** The most arguments Excel takes. */
export const anyCount = 255;

/** A function of single values: arguments are changed to the kinds asked for, and the first error is passed on. */
export function scalarFunction<const Parameters extends readonly Parameter[]>(
  id: string,
  parameters: Parameters,
  compute: (values: ValuesOf<Parameters>, run: Run) => Scalar,
): FormulaFunction {
  const kinds = parameters.map((parameter) => parameter.replace("?", "") as Kind);
  return {
    id,
    minimum: parameters.filter((parameter) => !parameter.endsWith("?")).length,
    maximum: parameters.length,
    compute: (list, call) =>
      lift(
        list.map((argument) => argument.operand()),
        call,
        (scalars) => {
          const values: Scalar[] = [];
          for (const [index, scalar] of scalars.entries()) {
            const kind = kinds[index] ?? "any";
            const value = converted(scalar, kind, call.run);
            if (kind !== "any" && isCellError(value)) return value;
            values.push(value);
          }
          // Each value has just been changed to its parameter's kind; the compiler cannot follow the loop.
          const result = compute(values as unknown as ValuesOf<Parameters>, call.run);
          return typeof result === "number" ? finite(result) : result;
        },
      ),
  };
}

function converted(value: Scalar, kind: Kind, run: Run): Scalar {
  switch (kind) {
    case "number":
      return toNumber(value, run);
    case "text":
      return toText(value, run);
    case "boolean":
      return toBoolean(value);
    default:
      return value;
  }
}
