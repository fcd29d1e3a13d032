/** What the benchmarks print: columns that line up, and medians. */

/** A caption and the figures behind it. */
export function row([caption = "", ...figures]: readonly string[]): string {
  return caption.padEnd(38) + figures.map((figure) => figure.padStart(13)).join("");
}

/** The upper one of the two in the middle, where there are two. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[figures.length >> 1] ?? NaN;
}
