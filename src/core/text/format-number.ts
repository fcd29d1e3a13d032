/** Numbers as Vietnamese sentences write them: 1234.5 → "1.234,5". At most four decimals. */
export function formatNumber(number: number): string {
  // Most counts: quick, for a report in which every cell is wrong.
  if (Number.isInteger(number) && Math.abs(number) < 1000) return String(number === 0 ? 0 : number);
  const rounded = Math.round(Math.abs(number) * 10_000) / 10_000;
  const [whole = "0", decimals] = String(rounded).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return (number < 0 && rounded !== 0 ? "-" : "") + grouped + (decimals ? `,${decimals}` : "");
}
