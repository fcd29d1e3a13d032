/** Numbers as Vietnamese sentences write them: 1234.5 → "1.234,5". At most four decimals. */
export function formatNumber(number: number): string {
  const rounded = Math.round(Math.abs(number) * 10_000) / 10_000;
  const [whole = "0", decimals] = String(rounded).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return (number < 0 && rounded !== 0 ? "-" : "") + grouped + (decimals ? `,${decimals}` : "");
}
