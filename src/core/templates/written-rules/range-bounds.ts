/** The two ends of a range: "0..100", "0 đến 100", "từ 0% đến 100%", "≥ 0", "01/01/2023 đến 31/12/2023". */
import { foldText } from "../../text/fold-text";
import { readDateText } from "../../text/read-date";
import { readNumberText } from "../../text/read-number";

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** `undefined` for what is no range. */
export function boundsOf(text: string): Bounds | undefined {
  const words = foldText(text)
    .replace(/^(từ|khoảng)\s+|^\[|\]$/gu, "")
    .trim();
  const one = /^(>=|≥|từ|ít nhất|không nhỏ hơn|<=|≤|đến|không quá|tối đa|tối thiểu)\s*(.+)$/u.exec(words);
  if (one && !/\s*(?:\.\.|đến|;)\s*/u.test(one[2] ?? "")) {
    const end = numberOf(one[2] ?? "");
    if (end === undefined) return undefined;
    return /^(>=|≥|từ|ít|không nhỏ|tối thiểu)/u.test(words) ? { min: end } : { max: end };
  }
  const ends = /^(.*?)\s*(?:\.{2,3}|\s(?:đến|tới|->|-)\s|;)\s*(.*)$/u.exec(words);
  if (!ends) return undefined;
  const [, first = "", last = ""] = ends;
  const [min, max] = [numberOf(first), numberOf(last)];
  if ((first !== "" && min === undefined) || (last !== "" && max === undefined)) return undefined;
  if ((min === undefined && max === undefined) || (min ?? -Infinity) > (max ?? Infinity)) return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function numberOf(text: string): number | undefined {
  const day = /\d[/.-]\d+[/.-]\d{4}/.test(text) ? readDateText(text) : undefined;
  if (day) return day.serial;
  const reading = readNumberText(text, "integer");
  return reading.outcome === "number" ? reading.number : undefined;
}
