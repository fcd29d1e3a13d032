/** One kind of value where another is asked for, as Excel changes them: blank → 0 or "", TRUE → 1, "5" → 5. */
import { isCellError, type CellError } from "../../model/grid";
import { numberFromText, textFromNumber } from "./number-text";
import { excelErrors, type Scalar } from "./operand";
import type { Run } from "./run";

export function toNumber(value: Scalar, run: Run): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isCellError(value)) return value;
  const number = numberFromText(value, run.decimalSeparator);
  if (number === "uncertain") return run.refuse("uncertain") ?? 0;
  return number ?? excelErrors.value;
}

export function toText(value: Scalar, run: Run): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? textFromNumber(value, run.decimalSeparator) : value;
}

export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isCellError(value)) return value;
  const word = value.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : excelErrors.value;
}
