/** Whether two plain values say the same, whatever the order of their properties. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [Object.entries(one), new Map(Object.entries(other))];
  return first.length === second.size && first.every(([key, value]) => same(value, second.get(key)));
}

/** For each item the place of its like in `known`, each of which is taken once; `undefined` where there is none. */
export function matched<Item>(
  items: readonly Item[],
  known: readonly Item[],
  alike: (one: Item, other: Item) => boolean,
): readonly (number | undefined)[] {
  const taken = new Set<number>();
  return items.map((item) => {
    const place = known.findIndex((other, index) => !taken.has(index) && alike(item, other));
    if (place === -1) return undefined;
    taken.add(place);
    return place;
  });
}
