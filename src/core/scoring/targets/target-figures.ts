/** The assigned targets and what was done, by unit, indicator and period; what is told twice differently is not used. */
import { foldText } from "../../text/fold-text";

export interface TargetFigure {
  readonly unitCode: string;
  /** All that the indicator goes by, its whole text first. */
  readonly keys: readonly string[];
  /** `periodId`; null for every period. */
  readonly period: string | null;
  readonly number: number;
  readonly cell: string;
}

/** A figure for the same place that says something else. */
export interface TargetConflict {
  readonly first: TargetFigure;
  readonly second: TargetFigure;
}

export interface TargetFigures {
  readonly conflicts: readonly TargetConflict[];
  /**
   * The figure of exactly that period, else the one of no period. Asked without a period: the one of no period, else the
   * only one there is. A year's figure is none of its quarters'.
   */
  figureOf(unitCode: string, indicator: string, period: string | null): number | undefined;
}

export function targetFigures(figures: readonly TargetFigure[]): TargetFigures {
  const byPlace = new Map<string, TargetFigure | "differing">();
  const periods = new Map<string, Set<string | null>>();
  const conflicts = new Map<TargetFigure, TargetConflict>();
  for (const figure of figures) {
    for (const key of figure.keys) {
      const place = placeOf(figure.unitCode, key);
      const before = byPlace.get(withPeriod(place, figure.period));
      periods.set(place, (periods.get(place) ?? new Set()).add(figure.period));
      if (before === undefined) byPlace.set(withPeriod(place, figure.period), figure);
      else if (before !== "differing" && before.number !== figure.number) {
        // A part of the name that two indicators have in common is no contradiction, but names neither.
        if (before.keys[0] === figure.keys[0]) conflicts.set(figure, { first: before, second: figure });
        byPlace.set(withPeriod(place, figure.period), "differing");
      }
    }
  }
  return { conflicts: [...conflicts.values()], figureOf };

  function figureOf(unitCode: string, indicator: string, period: string | null): number | undefined {
    const place = placeOf(unitCode, foldText(indicator));
    const known = periods.get(place);
    const [only = null] = known ?? [];
    const asked = period === null && known?.size === 1 ? only : period;
    const found = byPlace.get(withPeriod(place, asked)) ?? byPlace.get(withPeriod(place, null));
    return found === undefined || found === "differing" ? undefined : found.number;
  }
}

function placeOf(unitCode: string, key: string): string {
  return `${foldText(unitCode)}\n${key}`;
}

function withPeriod(place: string, period: string | null): string {
  return `${place}\n${period ?? ""}`;
}
