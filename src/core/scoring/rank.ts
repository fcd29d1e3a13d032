/** Places by points, the most first: 90, 85, 85, 70 are 1, 2, 2, 4. What is not scored has no place. */

export function ranksOf(points: readonly (number | null)[]): readonly (number | null)[] {
  const falling = points.filter((one) => one !== null).sort((one, other) => other - one);
  const places = new Map<number, number>();
  falling.forEach((one, index) => {
    if (!places.has(one)) places.set(one, index + 1);
  });
  return points.map((one) => (one === null ? null : (places.get(one) ?? null)));
}
