/**
 * What Excel on a Vietnamese machine makes of a text typed into a cell: "1.234,5" is a number, "12%" a share,
 * "15/12/2023" a day, "'007" the text 007, "=A1;B1" a formula.
 */
import type { CellValue } from "../../../src/core/model/grid";

export interface TypedValue {
  readonly value: CellValue;
  /** With "=", arguments separated by commas as files write them. */
  readonly formula?: string;
  /** The number format that a cell without one takes on. */
  readonly numberFormat?: string;
}

const millisecondsPerDay = 86_400_000;
/** Day 0 of serial dates after February 1900. */
const serialEpoch = Date.UTC(1899, 11, 30);

/** @param isText Whether the cell's number format is text ("@"), which takes everything as it is typed. */
export function typedValue(text: string, isText: boolean): TypedValue {
  if (text === "") return { value: null };
  if (isText) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^[=+]./.test(text) && numberOf(text) === undefined) {
    return { value: null, formula: `=${withCommas(text.slice(1))}` };
  }
  return truthOf(text) ?? shareOf(text) ?? dayOf(text) ?? { value: numberOf(text) ?? text };
}

/** Vietnamese Excel separates arguments by semicolons; a text or a sheet's name in quotes is left as it is. */
function withCommas(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|;/g, (part) => (part === ";" ? "," : part));
}

function truthOf(text: string): TypedValue | undefined {
  const word = text.trim().toUpperCase();
  return word === "TRUE" || word === "FALSE" ? { value: word === "TRUE" } : undefined;
}

function shareOf(text: string): TypedValue | undefined {
  const body = /^(.*\S)\s*%$/.exec(text.trim())?.[1];
  const number = body === undefined ? undefined : numberOf(body);
  if (number === undefined) return undefined;
  return { value: number / 100, numberFormat: Number.isInteger(number) ? "0%" : "0.00%" };
}

function dayOf(text: string): TypedValue | undefined {
  const match = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4})\s*$/.exec(text);
  if (!match) return undefined;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  // 31/02 would become a day of March: it is no day, and stays text.
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { value: (date.getTime() - serialEpoch) / millisecondsPerDay, numberFormat: "dd/mm/yyyy" };
}

/** Points group thousands, a comma begins the decimals; a lone point that cannot group begins them too. */
function numberOf(text: string): number | undefined {
  const body = text.trim();
  if (/^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d*)?(e[+-]?\d+)?$/i.test(body)) {
    return Number(body.replace(/\./g, "").replace(",", "."));
  }
  return /^[+-]?\d*\.\d+$/.test(body) ? Number(body) : undefined;
}
