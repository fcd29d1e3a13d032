/**
 * The row of printed column numbers under a header: "A  B  (1)  (2) … (16)". It looks like data and is not:
 * "(1)" typed into Excel is stored as -1, letters stand first, there are gaps, "6a", and expressions
 * ("5=3-4") that are rules.
 */
import type { SheetView } from "./sheet-view";

export interface PrintedNumber {
  /** "7", "6a", "A". */
  readonly number: string;
  /** What stands after "=", e.g. "8+9"; absent where nothing does. */
  readonly expression?: string;
}

export type NumberRow = ReadonlyMap<number, PrintedNumber>;

/** The numbers by column where the row is a row of printed numbers; `undefined` where it is not. */
export function numberRowOf(view: SheetView, row: number): NumberRow | undefined {
  const numbers = new Map<number, PrintedNumber>();
  let others = 0;
  for (let column = 1; column <= view.grid.lastColumn; column += 1) {
    // The tail of a merged block repeats what its head shows.
    const merge = view.mergeAt(row, column);
    if (merge && (merge.left !== column || merge.top !== row)) continue;
    const text = view.textAt(row, column);
    if (text === "") continue;
    const printed = view.cellAt(row, column)?.formula === undefined ? printedNumberOf(text) : undefined;
    if (printed) numbers.set(column, printed);
    else others += 1;
  }
  return looksPrinted([...numbers.values()]) && others === 0 ? numbers : undefined;
}

/** "(7)" → 7, "-7" → 7, "7=8+9" → 7 with an expression, "A" → A. */
export function printedNumberOf(text: string): PrintedNumber | undefined {
  const match = /^[([]?\s*-?\s*(\d{1,3}[a-zđ]?|[A-ZĐ])\s*[)\]]?\s*(?:=\s*(.+?))?[)\]]?$/u.exec(text.trim());
  const number = match?.[1];
  if (number === undefined) return undefined;
  const expression = match?.[2]?.trim();
  if (expression !== undefined && !/\d/.test(expression)) return undefined;
  return expression === undefined ? { number } : { number, expression };
}

/** Mostly rising by one: figures of a real row are not. */
function looksPrinted(numbers: readonly PrintedNumber[]): boolean {
  const values = numbers.filter(({ number }) => /^\d/.test(number)).map(({ number }) => parseInt(number, 10));
  if (values.length < 3 && !(values.length === 2 && numbers.length >= 3)) return false;
  if ((values[0] ?? 99) > 3) return false;
  let rising = 0;
  let falling = 0;
  values.forEach((value, index) => {
    const before = values[index - 1];
    if (before === undefined) return;
    if (value === before + 1 || value === before) rising += 1;
    else if (value < before) falling += 1;
  });
  // Two columns that changed places take their numbers along.
  return falling * 4 <= values.length - 1 && rising >= (values.length - 1) * 0.6;
}
