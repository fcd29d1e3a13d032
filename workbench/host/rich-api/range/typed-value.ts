/**
 * What becomes of a value written into a cell, as Excel reads it: "61,5" is a number, "12%" a number shown as percent,
 * "'007" text, "=A1" a formula, and so is text that begins with "+" or "-". A cell formatted as text keeps what is
 * typed. Numbers and days are read in the settings of the profile.
 *
 * Source: Range.values in the reference of Office.js ("if the returned value starts with a plus, minus or equal sign,
 * Excel interprets this value as a formula").
 */
import { serialOf } from "../../../../src/core/model/date-serial";
import type { CellValue } from "../../../../src/core/model/grid";
import { tokenize } from "../../../../src/core/formula/tokenize";
import type { ExcelProfile } from "../../profiles";
import { refuse } from "../refusal";

export interface TypedCell {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format a day or a percentage brings to a cell that has none. */
  readonly numberFormat?: string;
}

export function typedCell(input: unknown, numberFormat: string, profile: ExcelProfile): TypedCell {
  if (numberFormat === "@") return { value: asText(input) };
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") return refuse("InvalidArgument");
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { value: null, formula: checkedFormula(input) };
  const read = readTyped(input.trim(), profile);
  if (read) return read;
  if (/^[+-]./.test(input)) return { value: null, formula: checkedFormula(`=${input}`) };
  return { value: input };
}

function asText(input: unknown): CellValue {
  if (input === "") return null;
  if (typeof input === "boolean") return input ? "TRUE" : "FALSE";
  if (typeof input !== "string") return String(input);
  return input.startsWith("'") ? input.slice(1) : input;
}

function readTyped(text: string, profile: ExcelProfile): TypedCell | undefined {
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (errorTexts.has(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  const percent = /^(.*\S)\s*%$/.exec(text);
  const number = numberOf(percent?.[1] ?? text, profile);
  if (number === undefined) return dayOf(text);
  if (!percent) return { value: number };
  return { value: number / 100, numberFormat: Number.isInteger(number) ? "0%" : "0.00%" };
}

/** "1.234,5", "1234,5", "-3", "1E+3", "(5)". */
function numberOf(text: string, { decimalSeparator, thousandsSeparator }: ExcelProfile): number | undefined {
  const parts = /^([+-]?)(\d{1,3}(?:[.,]\d{3})+|\d*)(?:([.,])(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  const negative = /^\((.+)\)$/.exec(text)?.[1];
  if (negative !== undefined && /^[\d.,]+$/.test(negative)) {
    const amount = numberOf(negative, { decimalSeparator, thousandsSeparator } as ExcelProfile);
    return amount === undefined ? undefined : -amount;
  }
  if (!parts) return undefined;
  const [, sign = "", whole = "", mark, fraction = "", exponent = "0"] = parts;
  if ((mark !== undefined && mark !== decimalSeparator) || whole.includes(decimalSeparator)) return undefined;
  const digits = whole.replaceAll(thousandsSeparator, "");
  if (digits === "" && fraction === "") return undefined;
  return Number(`${sign}${digits || "0"}.${fraction || "0"}e${exponent}`);
}

/** "16/6/2023" and "16-6-2023", the day first; the format is that of the Vietnamese settings. */
function dayOf(text: string): TypedCell | undefined {
  const [, day, , month, year] = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  const serial = serialOf(Number(year), Number(month), Number(day));
  return serial === undefined ? undefined : { value: serial, numberFormat: "dd/mm/yyyy" };
}

/** A formula that could not be one is refused, as the dialog of Excel would. */
function checkedFormula(formula: string): string {
  let depth = 0;
  let last = "";
  for (const { kind, text } of tokenize(formula.slice(1))) {
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    if (depth < 0 || text === '"') refuse("InvalidArgument");
    if (kind !== "space") last = kind === "operator" && !/[%#]/.test(text) ? "operator" : kind;
  }
  return depth === 0 && last !== "operator" && formula.length <= maxFormulaLength
    ? formula
    : refuse("InvalidArgument");
}

const maxFormulaLength = 8192;

const errorTexts: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);
