/**
 * Pairs the items of two lists so that the sum of scores is greatest and the order is kept; what the order
 * leaves over is then paired freely, best first: those items were moved.
 */

export interface Alignment {
  /** Index in the first list → index in the second. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Indexes of the first list whose partner stands out of order. */
  readonly moved: ReadonlySet<number>;
}

/**
 * @param score How well two items fit; 0 where they must not be paired.
 * @param movedScore The least score at which items out of order are still the same item.
 */
export function align(
  firstCount: number,
  secondCount: number,
  score: (first: number, second: number) => number,
  movedScore: number,
): Alignment {
  const pairs = inOrderPairs(firstCount, secondCount, score);
  const taken = new Set(pairs.values());
  const leftovers: { first: number; second: number; score: number }[] = [];
  for (let first = 0; first < firstCount; first += 1) {
    if (pairs.has(first)) continue;
    for (let second = 0; second < secondCount; second += 1) {
      if (taken.has(second)) continue;
      const value = score(first, second);
      if (value >= movedScore) leftovers.push({ first, second, score: value });
    }
  }
  leftovers.sort((a, b) => b.score - a.score || a.first - b.first || a.second - b.second);
  const moved = new Set<number>();
  for (const { first, second } of leftovers) {
    if (pairs.has(first) || taken.has(second)) continue;
    pairs.set(first, second);
    taken.add(second);
    moved.add(first);
  }
  return { pairs, moved };
}

function inOrderPairs(
  firstCount: number,
  secondCount: number,
  score: (first: number, second: number) => number,
): Map<number, number> {
  const width = secondCount + 1;
  const best = new Float64Array((firstCount + 1) * width);
  const scores = new Float64Array(firstCount * secondCount);
  for (let first = firstCount - 1; first >= 0; first -= 1) {
    for (let second = secondCount - 1; second >= 0; second -= 1) {
      const value = score(first, second);
      scores[first * secondCount + second] = value;
      const paired = value > 0 ? value + (best[(first + 1) * width + second + 1] ?? 0) : 0;
      best[first * width + second] = Math.max(
        paired,
        best[(first + 1) * width + second] ?? 0,
        best[first * width + second + 1] ?? 0,
      );
    }
  }
  const pairs = new Map<number, number>();
  let first = 0;
  let second = 0;
  while (first < firstCount && second < secondCount) {
    const value = scores[first * secondCount + second] ?? 0;
    const here = best[first * width + second] ?? 0;
    if (value > 0 && here === value + (best[(first + 1) * width + second + 1] ?? 0)) {
      pairs.set(first, second);
      first += 1;
      second += 1;
    } else if (here === (best[(first + 1) * width + second] ?? 0)) first += 1;
    else second += 1;
  }
  return pairs;
}
