/**
 * What a step table leaves open: counts that no step fits (gaps), counts that several steps with different points fit
 * (overlaps), and steps that nothing ever fits. Found by trying one count of every cell of the counters' pieces.
 */
import type { Interval, Step, StepCondition } from "../criteria-set";
import { type CounterPiece, counterPieces } from "./counter-pieces";
import { fittingSteps, type StepsJudge } from "./fitting-steps";

/** One interval a counter, in their order. */
export type CountBox = readonly Interval[];

export interface StepCoverage {
  readonly gaps: readonly CountBox[];
  readonly overlaps: readonly CountBox[];
  /** Steps that can never apply. */
  readonly idle: readonly Step[];
  /** What can occur at all: a box that covers it says nothing of that counter. */
  readonly domain: CountBox;
  /** False where there were too many cells, and only the first were tried. */
  readonly isWhole: boolean;
}

/** Tables of documents have some dozens; four counters of ten steps each have ten thousand. */
const mostCells = 20_000;

export function stepCoverage(judge: StepsJudge): StepCoverage {
  const pieces = judge.counters.map((counter) =>
    counterPieces(
      counter,
      judge.steps.flatMap(({ when }) => boundsOf(when, counter.id)),
    ),
  );
  const count = pieces.reduce((product, { length }) => product * length, 1);
  const gaps: Cell[] = [];
  const overlaps: Cell[] = [];
  const used = new Set<Step>();
  for (const cell of firstCells(pieces, Math.min(count, mostCells))) {
    const fitting = fittingSteps(
      judge,
      cell.map((at, counter) => pieces[counter]?.[at]?.sample ?? NaN),
    );
    const counted = judge.match === "first" ? fitting.slice(0, 1) : fitting;
    for (const step of counted) used.add(step);
    if (counted.length === 0) gaps.push(cell);
    else if (counted.some((step) => !sameResult(step, counted[0]))) overlaps.push(cell);
  }
  const isWhole = count <= mostCells;
  return {
    gaps: boxesOf(gaps, pieces),
    overlaps: boxesOf(overlaps, pieces),
    idle: isWhole ? judge.steps.filter((step) => !used.has(step)) : [],
    domain: pieces.map((row) => joined(row[0], row.at(-1))),
    isWhole,
  };
}

/** Two steps that fit at once do no harm where they say the same. */
export function sameResult(one: Step, other: Step | undefined): boolean {
  return other !== undefined && one.points === other.points && one.met === other.met;
}

function boundsOf(condition: StepCondition, counter: string): readonly Interval[] {
  if ("all" in condition) return condition.all.flatMap((part) => boundsOf(part, counter));
  if ("any" in condition) return condition.any.flatMap((part) => boundsOf(part, counter));
  return condition.counter === counter ? [condition.is] : [];
}

/** The number of a piece, counter by counter. */
type Cell = readonly number[];

function firstCells(pieces: readonly (readonly CounterPiece[])[], count: number): readonly Cell[] {
  return Array.from({ length: count }, (_, index) => {
    const cell: number[] = [];
    let rest = index;
    for (const { length } of [...pieces].reverse()) {
      cell.unshift(rest % length);
      rest = Math.floor(rest / length);
    }
    return cell;
  });
}

/** From the first piece to the last, counter by counter. */
type Span = readonly (readonly [number, number])[];

/** Cells that lie side by side are told as one. */
function boxesOf(cells: readonly Cell[], pieces: readonly (readonly CounterPiece[])[]): readonly CountBox[] {
  let spans: readonly Span[] = cells.map((cell) => cell.map((at) => [at, at] as const));
  for (let counter = pieces.length - 1; counter >= 0; counter -= 1) spans = mergedAlong(spans, counter);
  return [...spans]
    .sort(byStart)
    .map((span) =>
      span.map(([first, last], counter) => joined(pieces[counter]?.[first], pieces[counter]?.[last])),
    );
}

/** As the cells were tried: by the first counter, then by the second. */
function byStart(one: Span, other: Span): number {
  const counter = one.findIndex(([start], index) => start !== other[index]?.[0]);
  return (one[counter]?.[0] ?? 0) - (other[counter]?.[0] ?? 0);
}

function mergedAlong(spans: readonly Span[], counter: number): readonly Span[] {
  const rows = new Map<string, Span[]>();
  for (const span of spans) {
    const key = span.map((side, index) => (index === counter ? "" : side.join("-"))).join("|");
    const row = rows.get(key) ?? [];
    const before = row.at(-1);
    const [first, last] = span[counter] ?? [0, 0];
    const [start, end] = before?.[counter] ?? [0, -2];
    if (before && end + 1 === first) row[row.length - 1] = withSide(before, counter, [start, last]);
    else row.push(span);
    rows.set(key, row);
  }
  return [...rows.values()].flat();
}

function withSide(span: Span, counter: number, side: readonly [number, number]): Span {
  return span.map((old, index) => (index === counter ? side : old));
}

function joined(first: CounterPiece | undefined, last: CounterPiece | undefined): Interval {
  const { from, excludesFrom } = first?.is ?? {};
  const { to, excludesTo } = last?.is ?? {};
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(excludesFrom ? { excludesFrom } : {}),
    ...(excludesTo ? { excludesTo } : {}),
  };
}
