/** What a text says about which unit it names. Ambiguity is an answer, never a guess. */
import type { OrgUnit } from "./org-unit";

export type UnitMatch =
  /** The text is the unit's name, alias or code, spelling apart. */
  | { readonly outcome: "exact"; readonly unit: OrgUnit }
  /** Only this unit fits, but the text says less than its name, or more around it. */
  | { readonly outcome: "likely"; readonly unit: OrgUnit }
  | { readonly outcome: "ambiguous"; readonly candidates: readonly OrgUnit[] }
  | { readonly outcome: "unknown" };

export const unknownUnit: UnitMatch = { outcome: "unknown" };

/** The answer for the units that fit equally well: none, one, or several. */
export function matchOf(candidates: readonly OrgUnit[], whenOne: "exact" | "likely"): UnitMatch {
  const [first, ...others] = candidates;
  if (!first) return unknownUnit;
  return others.length === 0 ? { outcome: whenOne, unit: first } : { outcome: "ambiguous", candidates };
}

/** The units a match leaves possible. */
export function candidatesOf(match: UnitMatch): readonly OrgUnit[] {
  switch (match.outcome) {
    case "exact":
    case "likely":
      return [match.unit];
    case "ambiguous":
      return match.candidates;
    case "unknown":
      return [];
  }
}
