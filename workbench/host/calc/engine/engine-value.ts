/**
 * Values on their way into IronCalc and back. In: the text a user would type. Back: the text the cell shows in
 * scientific notation, the only way IronCalc 0.8.4 gives a number with 15 digits.
 */
import { isCellError, type CellValue } from "../../../../src/core/model/grid";

/** Three digits of exponent: with two, IronCalc writes 1E+301 as "1.00E+30301". */
export const exactFormat = "0.00000000000000E+000";

/** Stands in IronCalc for Excel's `#BUSY!`, which it has not. It is also what IronCalc says of what it cannot do yet. */
const busyInput = "#N/IMPL!";

/** `getCellType` of IronCalc. */
const cellTypes = { number: 1, boolean: 4, error: 16 };

/** Errors that mean the same in both; any other is told as #VALUE!. */
const sharedErrors: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

export function inputOf(value: CellValue): string {
  if (value === null) return "";
  // The apostrophe keeps "007" and "=x" texts, and lets an empty text be one.
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!isCellError(value)) return String(value);
  if (value.error === "#BUSY!") return busyInput;
  return sharedErrors.has(value.error) ? value.error : "#VALUE!";
}

/** `isBusy`: some function is at work, so that `#BUSY!` is what the mark means. */
export function valueOf(type: number, shown: string, isBusy: boolean): CellValue {
  switch (type) {
    case cellTypes.number:
      return numberOf(shown);
    case cellTypes.boolean:
      return shown === "TRUE";
    case cellTypes.error:
      return errorOf(shown, isBusy);
    default:
      return shown;
  }
}

/** Beyond 1E-307 IronCalc writes no figure at all. */
function numberOf(shown: string): CellValue {
  const value = Number(shown);
  return Number.isFinite(value) ? value : 0;
}

function errorOf(shown: string, isBusy: boolean): CellValue {
  switch (shown) {
    case busyInput:
      return { error: isBusy ? "#BUSY!" : "#VALUE!" };
    // Excel warns of a circle once and then shows 0.
    case "#CIRC!":
      return 0;
    // What cannot be read as a formula; Excel would have refused to take it.
    case "#ERROR!":
      return { error: "#NAME?" };
    default:
      return { error: sharedErrors.has(shown) ? shown : "#VALUE!" };
  }
}
