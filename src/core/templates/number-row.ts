/**
 * The row of printed column numbers under a header: "A  B  (1)  (2) … (16)". It looks like data and is not:
 * "(1)" typed into Excel is stored as -1, letters stand first, there are gaps, "6a", and expressions
 * ("5=3-4") that are rules.
 */
import { foldText } from "../text/fold-text";
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
  for (let column = 1; column <= view.grid.lastColumn; column += 1) {
    // The tail of a merged block repeats what its head shows.
    const merge = view.mergeAt(row, column);
    if (merge && (merge.left !== column || merge.top !== row)) continue;
    const text = view.textAt(row, column);
    if (text === "") continue;
    if (view.cellAt(row, column)?.formula !== undefined) return undefined;
    const printed = printedNumberOf(text);
    if (printed) numbers.set(column, printed);
    else if (!namesTheRow.test(foldText(text))) return undefined;
  }
  return looksPrinted([...numbers.values()]) ? numbers : undefined;
}

/** "(7)" → 7, "-7" → 7, "7=8+9", "(7=8+9)" and "7 (8+9)" → 7 with an expression, "A" → A. */
export function printedNumberOf(text: string): PrintedNumber | undefined {
  const match = numberAndExpression.exec(withoutOuterBrackets(text.trim()));
  const number = match?.[1];
  if (number === undefined) return undefined;
  const expression = match?.[2] ?? match?.[3];
  if (expression === undefined) return { number };
  return /\d/.test(expression) ? { number, expression: withoutOuterBrackets(expression.trim()) } : undefined;
}

/** Mostly rising in small steps from the start: figures of a real row do not. */
export function looksPrinted(numbers: readonly PrintedNumber[]): boolean {
  const values = numbers.filter(({ number }) => /^\d/.test(number)).map(({ number }) => parseInt(number, 10));
  const letters = numbers.flatMap(({ number }) => (/^\d/.test(number) ? [] : [number.toUpperCase()]));
  if (values.length === 0)
    return letters.length >= 3 && letters.every((letter, at) => isNthLetter(letter, at));
  if (numbers.length < 3 || (values[0] ?? 99) > 3) return false;
  if (values.length < 3 && letters.length === 0) return false;
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const falling = steps.filter((step) => step < 0).length;
  const small = steps.filter((step) => step >= 0 && step <= maxStep).length;
  // Two columns that changed places take their numbers along.
  return falling * 4 <= steps.length && small >= steps.length * 0.6;
}

/** Before the numbers some forms say what the row is. */
const namesTheRow = /^(cột( số)?|số cột|mã cột)$/;

/** Forms leave out the numbers of columns they dropped. */
const maxStep = 3;

const numberAndExpression =
  /^[([]?\s*-?\s*(\d{1,3}[a-zđ]?|[A-ZĐa-zđ])\s*[)\]]?\s*(?:=\s*(.+)|\(\s*=?\s*([^=]*\d[^=]*)\))?$/u;

function isNthLetter(letter: string, at: number): boolean {
  // Forms count A, B, C, D or A, B, C, Đ.
  return letter === String.fromCharCode(65 + at) || (letter === "Đ" && at >= 3);
}

/** "(7=8+9)" → "7=8+9", but "(3)+(4)" as it stands: the first bracket closes before the end. */
function withoutOuterBrackets(text: string): string {
  if (!/^[([]/.test(text) || !/[)\]]$/.test(text)) return text;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (letter === "(" || letter === "[") depth += 1;
    if (letter === ")" || letter === "]") depth -= 1;
    if (depth === 0 && index < text.length - 1) return text;
  }
  return text.slice(1, -1).trim();
}
