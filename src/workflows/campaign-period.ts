/**
 * The period of a campaign: what the form prints. Where it prints none ("Quý …… năm ……"), the one that more
 * than half of the files naming any name; a quarter of the year before must not slip into the totals unseen.
 */
export function campaignPeriod(printed: string | null, named: readonly (string | null)[]): string | null {
  if (printed !== null) return printed;
  const counts = new Map<string, number>();
  for (const period of named) if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count * 2 > all)?.[0] ?? null;
}
