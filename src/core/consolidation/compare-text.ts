/** An order of texts that rests on nothing but the texts: neither on the machine's language nor on the order of arrival. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
