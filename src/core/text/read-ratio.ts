/**
 * Ratios written as text, "11/12": 11 done of 12. They are added part by part, never as quotients.
 *   "11 / 12", "5.225/5.225" (thousands), "14/19 (73,7%)", "100% (12/12)", "12/12 đ/c"
 */
import { foldText } from "./fold-text";
import { halfWidth } from "./half-width";
import { calendarDay } from "../model/date-serial";
import { readNumberText } from "./read-number";

export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** `undefined` where the text is not two numbers around one slash. More than all (13/12) and 0/0 are ratios. */
export function readRatioText(text: string): Ratio | undefined {
  const match = ratio.exec(foldText(halfWidth(text)).replace(/[\u2044\u2215]/g, "/"));
  const { open, close, numerator, denominator } = match?.groups ?? {};
  if ((open === undefined) !== (close === undefined)) return undefined;
  const done = partOf(numerator);
  const all = partOf(denominator);
  return done === undefined || all === undefined ? undefined : { numerator: done, denominator: all };
}

/**
 * The ratio that Excel took for a day: 11/11 typed into an unformatted cell becomes 11 November of the current
 * year, shown as "11-Nov" or "11/11". It gives day/month, which is what was typed where Windows is set to
 * Vietnamese. Two cases cannot be told from the serial: with American settings "5/11" became 11 May, and a second
 * part above 12 may have been taken for a year ("5/31" for 1 May 1931). Ask for this only where a ratio is
 * expected, and have the officer confirm it.
 */
export function ratioOfDate(serial: number): Ratio {
  const { day, month } = calendarDay(serial);
  return { numerator: day, denominator: month };
}

const part = "\\d(?:[\\d., ]*\\d)?";
const percent = "(?:(?:đạt|chiếm|tỷ lệ) )?\\d+(?:[.,]\\d+)? ?%";
const before = `(?:${percent} ?[:=-]? ?)?`;
const after = `(?: ?\\( ?${percent} ?\\)| ?[=;,:-]? ?${percent}| ?\\p{L}[\\p{L}./ ]{0,30})?`;
const ratio = new RegExp(
  `^${before}(?<open>\\( ?)?(?<numerator>${part}) ?/ ?(?<denominator>${part})(?<close> ?\\))?${after}$`,
  "u",
);

/** A part is a count: "5.225" is five thousand. */
function partOf(text: string | undefined): number | undefined {
  const reading = readNumberText(text ?? "", "integer");
  return reading.outcome === "number" ? reading.number : undefined;
}
