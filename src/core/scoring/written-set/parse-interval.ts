/**
 * "vắng từ 2 đến 4 lần" → "vắng", from 2 to 4: an interval in words, with what stands before and behind it.
 *   "từ 2 đến dưới 4" · "trên 50%" · "≥ 95%" · "dưới 3" · "không quá 2" · "4 trở lên" · "2–4" · "= 1" · "1" · "bất kỳ"
 */
import type { Interval } from "../criteria-set";
import { numberIn, numeral } from "./number-words";

export interface IntervalWords {
  readonly before: string;
  readonly after: string;
  readonly interval: Interval;
  readonly isPercent: boolean;
}

/** `undefined` where there is no interval, or more than one could be meant. */
export function parseInterval(text: string): IntervalWords | undefined {
  if (/^(.*\s)?bất kỳ$/iu.test(text)) return open(text);
  for (const { pattern, lower, upper } of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const { before = "", after = "", a = "", b = "" } = groups;
    const isPercent = /%/.test(a + b);
    const first = numberIn(isPercent && !a.includes("%") ? `${a}%` : a);
    const second = b === "" ? first : numberIn(b);
    if (first === undefined || second === undefined) return undefined;
    return {
      before: before.trim(),
      after: after.trim(),
      isPercent,
      interval: { ...lower(first), ...upper(second) },
    };
  }
  return undefined;
}

function open(text: string): IntervalWords {
  return { before: text.replace(/\s*bất kỳ$/iu, ""), after: "", isPercent: false, interval: {} };
}

type End = (number: number) => Interval;
const from: End = (number) => ({ from: number });
const above: End = (number) => ({ from: number, excludesFrom: true });
const to: End = (number) => ({ to: number });
const below: End = (number) => ({ to: number, excludesTo: true });
const none: End = () => ({});

interface IntervalPattern {
  readonly pattern: RegExp;
  readonly lower: End;
  readonly upper: End;
}

const fromWord = "(?:từ|tu|≥|>=|=>)";
const aboveWord = "(?:trên|tren|hơn|quá|lớn hơn|nhiều hơn|cao hơn|>)";
const toWord = "(?:đến hết|đến|den|tới|toi|[-–—~]|\\.\\.+)";
const belowWord = "(?:dưới|duoi|chưa đến|chưa đủ|ít hơn|nhỏ hơn|thấp hơn|<)";
const andUp = "(?:trở lên|tro len|trở đi|hoặc hơn)";
const andDown = "(?:trở xuống|tro xuong)";

/** The first that fits counts, so two ends stand before one. */
const patterns: readonly IntervalPattern[] = [
  // "từ 2 đến dưới 4", "trên 2 đến 4".
  of(`${aboveWord}\\s*A\\s*${toWord}\\s*${belowWord}\\s*B`, above, below),
  of(`${fromWord}?\\s*A\\s*${toWord}\\s*${belowWord}\\s*B`, from, below),
  of(`${aboveWord}\\s*A\\s*${toWord}\\s*B`, above, to),
  of(`${fromWord}?\\s*A\\s*${toWord}\\s*B`, from, to),
  // "không quá 2", "không dưới 2" before their halves.
  of(`(?:≤|<=|không quá|không hơn|không trên|tối đa|nhiều nhất|cao nhất)\\s*A`, none, to),
  of(`(?:không dưới|không ít hơn|không kém|ít nhất|tối thiểu|thấp nhất)\\s*A`, from, none),
  of(`(?:từ|tu)?\\s*A\\s*MEASURE${andDown}`, none, to),
  of(`${fromWord}?\\s*A\\s*MEASURE${andUp}`, from, none),
  of(`${fromWord}\\s*A`, from, none),
  of(`${aboveWord}\\s*A`, above, none),
  of(`${belowWord}\\s*A`, none, below),
  of(`${toWord}\\s*A`, none, to),
  of(`(?:=|bằng|bang|là|la)\\s*A`, from, to),
  of(`A`, from, to),
];

/** A word of measure may stand inside: "4 lần trở lên". What is behind holds no further number. */
function of(words: string, lower: End, upper: End): IntervalPattern {
  const pattern = words
    .replace("A", `(?<a>${numeral})`)
    .replace("B", `(?<b>${numeral})`)
    .replace("MEASURE", "(?:[\\p{L}/]+\\s+){0,2}?");
  const isBare = words === "A";
  // Where nothing marks the number, a second one could be it as well: "báo cáo 6 tháng 1".
  const before = isBare ? "[^\\d]*" : ".*?";
  return {
    pattern: new RegExp(
      `^(?<before>${before})(?<![\\p{L}\\p{N}.,])${pattern}(?![\\p{N}])(?![\\p{L}])(?<after>[^\\d]*)$`,
      "iu",
    ),
    lower,
    upper,
  };
}
