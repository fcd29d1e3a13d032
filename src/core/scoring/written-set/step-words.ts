/**
 * A step table in the words that `readSteps` reads back: as plainly as they allow, with the names of counters in quotes
 * and their limits in lines of their own where plain words would be read as something else.
 */
import type { Counter, Interval, Step, StepCondition } from "../criteria-set";
import { numberWords } from "./number-words";
import { readSteps, type Steps, unnamedCounters } from "./read-steps";

export function stepWords(judge: Steps): readonly string[] {
  const asRead = canonical(judge);
  const candidates = manners.map((manner) => linesOf(judge, manner));
  const readsBack = (lines: readonly string[]) => {
    const read = readSteps(lines);
    return read.outcome === "steps" && canonical(read.judge) === asRead;
  };
  return candidates.find(readsBack) ?? linesOf(judge, inFull);
}

interface Manner {
  readonly names: "none" | "plain" | "quoted";
  readonly declares: boolean;
  readonly percent: boolean;
}

const inFull: Manner = { names: "quoted", declares: true, percent: false };

/** The plainest first. */
const manners: readonly Manner[] = [
  { names: "none", declares: false, percent: true },
  { names: "none", declares: false, percent: false },
  { names: "plain", declares: false, percent: true },
  { names: "plain", declares: false, percent: false },
  { names: "quoted", declares: false, percent: false },
  { names: "plain", declares: true, percent: true },
  { names: "plain", declares: true, percent: false },
  inFull,
];

function linesOf({ counters, steps, match }: Steps, manner: Manner): readonly string[] {
  const byId = new Map(counters.map((counter) => [counter.id, counter]));
  const last = steps.at(-1);
  const isRest = last !== undefined && match === "first" && isOpen(last.when, counters[0]?.id);
  const rest = isRest ? [`còn lại: ${endWords(last)}`] : [];
  return [
    ...(manner.declares ? counters.map(counterWords) : []),
    ...(match === "first" && !isRest ? ["Xét từ trên xuống"] : []),
    ...(isRest ? steps.slice(0, -1) : steps).map(
      (step) => `${conditionWords(step.when, byId, manner, false)}: ${endWords(step)}`,
    ),
    ...rest,
  ];
}

function isOpen(when: StepCondition, first: string | undefined): boolean {
  return "counter" in when && when.counter === first && Object.keys(when.is).length === 0;
}

function endWords({ points, met, says }: Step): string {
  const verdict = met === undefined ? "" : met ? " (đạt)" : " (không đạt)";
  return `${numberWords(points)} điểm${verdict}${says === undefined ? "" : ` “${withoutQuotes(says)}”`}`;
}

/** "Đếm “vắng”: từ 0 đến 12, số nguyên". */
function counterWords({ title, whole, from, to }: Counter): string {
  const range =
    from === undefined && to === undefined ? [] : [intervalWords({ ...ends({ from, to }) }, false)];
  return `Đếm “${withoutQuotes(title)}”: ${[...range, whole ? "số nguyên" : "số lẻ"].join(", ")}`;
}

function ends({ from, to }: { from: number | undefined; to: number | undefined }): Interval {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function conditionWords(
  condition: StepCondition,
  counters: ReadonlyMap<string, Counter>,
  manner: Manner,
  isInside: boolean,
): string {
  if ("counter" in condition) {
    const counter = counters.get(condition.counter);
    return [
      nameWords(counter, manner),
      intervalWords(condition.is, manner.percent && counter?.whole === false),
    ]
      .filter((part) => part !== "")
      .join(" ");
  }
  const [parts, word] = "all" in condition ? [condition.all, " và "] : [condition.any, " hoặc "];
  const text = parts.map((part) => conditionWords(part, counters, manner, parts.length > 1)).join(word);
  return isInside && parts.length > 1 ? `(${text})` : text;
}

function nameWords(counter: Counter | undefined, { names }: Manner): string {
  const title = withoutQuotes(counter?.title ?? "");
  if (names === "none")
    return title === unnamedCounters.things || title === unnamedCounters.share ? "" : title;
  return names === "quoted" ? `“${title}”` : title;
}

function intervalWords(interval: Interval, percent: boolean): string {
  const { from, to, excludesFrom, excludesTo } = interval;
  const words = (number: number) => (percent ? percentWords(number) : numberWords(number));
  if (from === undefined && to === undefined) return "bất kỳ";
  if (from === undefined) return `${excludesTo ? "dưới" : "đến"} ${words(to ?? 0)}`;
  const low = `${excludesFrom ? "trên" : "từ"} ${words(from)}`;
  if (to === undefined) return low;
  if (from === to && !excludesFrom && !excludesTo) return `= ${words(from)}`;
  return `${low} đến ${excludesTo ? "dưới " : ""}${words(to)}`;
}

/** 0.95 → "95%". */
export function percentWords(share: number): string {
  return `${numberWords(Number((share * 100).toPrecision(15)))}%`;
}

function withoutQuotes(text: string): string {
  return text.replace(/[“”"]/g, "'").replace(/\s+/g, " ").trim();
}

/** What a step table says, whatever its counters' ids are and however its conditions are nested. */
function canonical({ counters, steps, match }: Steps): string {
  const places = new Map(counters.map(({ id }, index) => [id, index]));
  return JSON.stringify({
    counters: counters.map(({ title, whole, from, to }) => [title.toLowerCase(), whole, from, to]),
    steps: steps.map(({ when, points, met, says }) => [canonicalCondition(when, places), points, met, says]),
    match,
  });
}

function canonicalCondition(condition: StepCondition, places: ReadonlyMap<string, number>): unknown {
  if ("counter" in condition) {
    const { from, to, excludesFrom, excludesTo } = condition.is;
    const isOutFrom = from !== undefined && excludesFrom === true;
    return [places.get(condition.counter), from, to, isOutFrom, to !== undefined && excludesTo === true];
  }
  const [name, parts] = "all" in condition ? ["all", condition.all] : ["any", condition.any];
  const [only] = parts;
  return only && parts.length === 1
    ? canonicalCondition(only, places)
    : { [name]: parts.map((part) => canonicalCondition(part, places)) };
}
