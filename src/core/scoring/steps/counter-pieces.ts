/**
 * The domain of a counter cut at every bound that a step table names, so that within a piece no step changes its mind:
 * bounds 1, 2, 3 and "từ 4" cut whole numbers into 0 · 1 · 2 · 3 · from 4 on; of other numbers each bound is a piece,
 * and so is what lies between two.
 */
import type { Counter, Interval } from "../criteria-set";

export interface CounterPiece {
  readonly is: Interval;
  /** A number in it, which stands for all. */
  readonly sample: number;
}

/** From the lowest up; none where nothing can occur. */
export function counterPieces(counter: Counter, bounds: readonly Interval[]): readonly CounterPiece[] {
  return counter.whole ? wholePieces(counter, bounds) : otherPieces(counter, bounds);
}

/** What can occur at all: from 0 up, where not told. */
function domainOf({ from = 0, to = Infinity }: Counter): { from: number; to: number } {
  return { from, to };
}

function wholePieces(counter: Counter, bounds: readonly Interval[]): readonly CounterPiece[] {
  const { from, to } = domainOf(counter);
  const first = Math.ceil(from);
  const last = Math.floor(to);
  const starts = sorted([first, ...bounds.flatMap(startsOf)]).filter(
    (start) => start >= first && start <= last,
  );
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? last + 1) - 1;
    return { is: { from: start, ...(end < Infinity ? { to: end } : {}) }, sample: start };
  });
}

/** The first whole number inside the bounds, and the first behind them. */
function startsOf({ from, to, excludesFrom, excludesTo }: Interval): readonly number[] {
  const inside = from === undefined ? [] : [excludesFrom ? Math.floor(from) + 1 : Math.ceil(from)];
  const behind = to === undefined ? [] : [excludesTo ? Math.ceil(to) : Math.floor(to) + 1];
  return [...inside, ...behind];
}

function otherPieces(counter: Counter, bounds: readonly Interval[]): readonly CounterPiece[] {
  const { from, to } = domainOf(counter);
  const named = bounds.flatMap((bound) => [bound.from, bound.to]).filter((end) => end !== undefined);
  const points = sorted([from, ...(to < Infinity ? [to] : []), ...named]).filter(
    (point) => point >= from && point <= to,
  );
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    const here = { is: { from: point, to: point }, sample: point };
    if (next !== undefined) {
      const between = { from: point, to: next, excludesFrom: true, excludesTo: true };
      return [here, { is: between, sample: point + (next - point) / 2 }];
    }
    return to < Infinity ? [here] : [here, { is: { from: point, excludesFrom: true }, sample: point + 1 }];
  });
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}
