/**
 * Which of two values comes first, as Excel sorts and compares: numbers < text < FALSE < TRUE,
 * text without regard to case, numbers by 15 significant digits (0.1+0.2 equals 0.3).
 */
import { isCellError, type CellError } from "../../model/grid";
import { tidy } from "./decimal";
import type { Scalar } from "./operand";
import type { Run } from "./run";

/** Negative, 0 or positive; an error of either side is the answer, the left one first. */
export function compareScalars(left: Scalar, right: Scalar, run: Run): number | CellError {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  const first = left ?? blankLike(right);
  const second = right ?? blankLike(left);
  if (typeof first === "number" && typeof second === "number") return compareNumbers(first, second);
  if (typeof first === "string" && typeof second === "string") return compareTexts(first, second, run);
  if (typeof first === "boolean" && typeof second === "boolean") return Number(first) - Number(second);
  return rankOf(first) - rankOf(second);
}

export function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  const first = tidy(left);
  const second = tidy(right);
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Whether two texts are one to Excel. */
export function sameText(left: string, right: string, run: Run): boolean {
  if (left === right) return true;
  const first = left.toLowerCase();
  const second = right.toLowerCase();
  if (first === second) return true;
  // "Đạt" typed with loose accents: whether Excel takes both for one is documented nowhere.
  if ((loose.test(first) || loose.test(second)) && first.normalize() === second.normalize()) {
    run.refuse("uncertain");
  }
  return false;
}

const loose = /\p{M}/u;

function compareTexts(left: string, right: string, run: Run): number {
  if (sameText(left, right, run)) return 0;
  // The order of signs follows the machine's language; that of letters, digits and spaces does not.
  if (!plainWords.test(left) || !plainWords.test(right)) run.refuse("uncertain");
  return vietnameseOrder.compare(left.toLowerCase(), right.toLowerCase());
}

const plainWords = /^[\p{L}\p{N} ]*$/u;
const vietnameseOrder = new Intl.Collator("vi");

/** An empty cell is 0 beside a number, "" beside text, FALSE beside TRUE; two empty cells are equal. */
function blankLike(other: Scalar): number | string | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rankOf(value: number | string | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
