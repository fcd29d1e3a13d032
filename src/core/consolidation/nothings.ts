/**
 * Merging the four kinds of nothing: number > blank > not applicable > not submitted; the larger wins.
 *
 *   blank + "-" → blank        "-" + not submitted → "-"        no figure at all → not submitted
 *
 * Taking the larger is associative, commutative and idempotent, so it does not matter in which order
 * files came or whether units were first consolidated by cluster.
 */
import type { Figure } from "../model/figure";

/** A figure that says nothing, by the kind of its nothing. */
export type Nothing = Extract<Figure, { readonly kind: "blank" | "not-applicable" | "not-submitted" }>;

/** The merged nothing of figures none of which is a number; figures that are not nothings count as blank. */
export function mergedNothing(figures: readonly Figure[]): Nothing {
  const largest = Math.max(0, ...new Set(figures.map(weight)));
  return { kind: byWeight[largest] ?? "not-submitted" };
}

const byWeight = ["not-submitted", "not-applicable", "blank"] as const;

/** A figure the operator cannot use (text in a sum) is no number, yet its unit did send the field. */
function weight(figure: Figure): number {
  if (figure.kind === "not-submitted") return 0;
  return figure.kind === "not-applicable" ? 1 : 2;
}
