/** Pairs the items of two lists so that the sum of scores is greatest and the order of both is kept. */

/**
 * @param score How well two items fit; 0 where they must not be paired.
 * @returns Index in the first list → index in the second; of equal alignments the one that pairs earliest.
 */
export function alignInOrder(
  firstCount: number,
  secondCount: number,
  score: (first: number, second: number) => number,
): ReadonlyMap<number, number> {
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

/** Positions of a longest run of rising values: what stays in place when the fewest others are said to have moved. */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  const length: number[] = [];
  const before: number[] = [];
  let last = -1;
  values.forEach((value, index) => {
    length[index] = 1;
    before[index] = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      if ((values[earlier] ?? value) < value && (length[earlier] ?? 0) + 1 > (length[index] ?? 0)) {
        length[index] = (length[earlier] ?? 0) + 1;
        before[index] = earlier;
      }
    }
    if (last === -1 || (length[index] ?? 0) > (length[last] ?? 0)) last = index;
  });
  const kept = new Set<number>();
  for (let index = last; index !== -1; index = before[index] ?? -1) kept.add(index);
  return kept;
}
