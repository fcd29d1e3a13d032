/**
 * The explanations of a workbook: one for each thing of a unit in a period. What was said of the same thing in an
 * earlier period is offered again; it counts only when it is given again.
 */
import { periodEnd } from "../model/period";
import type { Explanation } from "./explanation";

/** What an explanation is given for. */
export type ExplainedThing = Pick<Explanation, "unitCode" | "period" | "ruleId" | "place">;

/** Adds one, or puts it in the place of what was said of the same thing before. */
export function withExplanation(
  all: readonly Explanation[],
  explanation: Explanation,
): readonly Explanation[] {
  return [...withoutExplanation(all, explanation), explanation];
}

export function withoutExplanation(
  all: readonly Explanation[],
  thing: ExplainedThing,
): readonly Explanation[] {
  return all.filter((one) => !isSameThing(one, thing) || one.period !== thing.period);
}

/** Finds explanations quickly, however many findings ask for theirs. */
export interface ExplanationIndex {
  /** The reason given for this very period. */
  given(thing: ExplainedThing): Explanation | null;
  /** The reason given last, for a period before this one. */
  offered(thing: ExplainedThing): Explanation | null;
}

export function explanationIndex(all: readonly Explanation[]): ExplanationIndex {
  const byThing = new Map<string, Explanation[]>();
  for (const explanation of all) {
    const key = thingKey(explanation);
    const others = byThing.get(key);
    if (others) others.push(explanation);
    else byThing.set(key, [explanation]);
  }
  const about = (thing: ExplainedThing) => byThing.get(thingKey(thing)) ?? [];
  return {
    given: (thing) =>
      about(thing)
        .filter(({ period }) => period === thing.period)
        .at(-1) ?? null,
    offered: (thing) => latest(about(thing).filter((one) => isBefore(one.period, thing.period))),
  };
}

function isSameThing(one: ExplainedThing, other: ExplainedThing): boolean {
  return thingKey(one) === thingKey(other);
}

function thingKey({ unitCode, ruleId, place }: ExplainedThing): string {
  return JSON.stringify([unitCode, ruleId, place]);
}

/** One whose period is not known is of another time than a period that is, and the other way round. */
function isBefore(period: string | null, now: string | null): boolean {
  if (period === now) return false;
  return period === null || now === null || lastDay(period) < lastDay(now);
}

function latest(explanations: readonly Explanation[]): Explanation | null {
  return explanations.reduce<Explanation | null>((last, one) => (isLater(one, last) ? one : last), null);
}

function isLater(one: Explanation, other: Explanation | null): boolean {
  if (other === null) return true;
  const [day, otherDay] = [lastDay(one.period), lastDay(other.period)];
  return day === otherDay ? one.madeAt > other.madeAt : day > otherDay;
}

/** As a text that sorts; "" for a period that names no day. */
function lastDay(period: string | null): string {
  const end = period === null ? null : periodEnd(period);
  if (!end) return "";
  return [end.year, end.month, end.day].map((part) => String(part).padStart(4, "0")).join("-");
}
