/**
 * What one cell holds, as one plain value: it can be compared, kept as JSON, and typed into Excel again.
 *   5 · true · null for a blank cell · "'Xã" text · "=SUM(A1:A2)" a formula · "#N/A" an error typed in
 */
import type { CellContent } from "../core/model/workbook-patch";
import { comparableFormula, type SheetKey } from "./formulas/same-formula";
import { typedText } from "./typed-text";

export type CellCode = number | boolean | string | null;

/** From what a range answers for one cell: `values`, `formulas`, `valueTypes`. */
export function codeRead(value: unknown, formula: unknown, type: unknown): CellCode {
  if (isFormula(value, formula)) return formula;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return type === "Error" ? value : `'${value}`;
}

/** Text that begins with "=" is its own value; a formula is not. */
export function isFormula(value: unknown, formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && value !== formula;
}

/** From what a patch writes; `undefined` where it leaves the cell to Excel. */
export function codeWritten(content: CellContent): CellCode | undefined {
  if (content.kind === "result") return undefined;
  if (content.kind === "formula") return `=${content.formula}`;
  const { value } = content;
  return typeof value === "string" ? (value === "" ? null : `'${value}`) : value;
}

/** What is given to `Range.formulas` so that the cell holds just this. */
export function typed(code: CellCode): number | boolean | string {
  if (code === null) return "";
  return typeof code === "string" && code.startsWith("'") ? typedText(code.slice(1)) : code;
}

/** Equal for two codes that are the same to Excel, also where a sheet was renamed in between. */
export function comparableCode(code: CellCode, keyOf?: SheetKey): CellCode {
  if (typeof code !== "string") return code;
  return code.startsWith("=") ? comparableFormula(code, keyOf) : code.replaceAll("\r\n", "\n");
}
