/** Every worksheet function built in. A new one is a line in the file of its kind; a new kind is a line here. */
import { defineRegistry } from "../../model/registry";
import { aggregateFunctions } from "./aggregate";
import { conditionalFunctions } from "./conditional";
import { dateFunctions } from "./date";
import type { FormulaFunction } from "./define-function";
import { informationFunctions } from "./information";
import { logicalFunctions } from "./logical";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { orderFunctions } from "./order";
import { subtotalFunctions } from "./subtotal";
import { sumProductFunctions } from "./sum-product";
import { textFunctions } from "./text";

/** Known to give another answer at another time, or cells that only the running Excel can name. */
export const volatileFunctions: ReadonlySet<string> = new Set([
  "CELL",
  "INDIRECT",
  "INFO",
  "NOW",
  "OFFSET",
  "RAND",
  "RANDARRAY",
  "RANDBETWEEN",
  "TODAY",
]);

const functions = defineRegistry<FormulaFunction>([
  ...aggregateFunctions,
  ...conditionalFunctions,
  ...dateFunctions,
  ...informationFunctions,
  ...logicalFunctions,
  ...lookupFunctions,
  ...mathFunctions,
  ...orderFunctions,
  ...subtotalFunctions,
  ...sumProductFunctions,
  ...textFunctions,
]);

/** By its name in capitals. */
export function functionNamed(name: string): FormulaFunction | undefined {
  return functions.get(name);
}
