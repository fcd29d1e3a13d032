/** A part of a file before it is decided whether it counts: whose it is, and what can become of it. */
import type { ConfirmedName, Decisions } from "../../core/campaign/decisions";
import { settledIdentity } from "../../core/campaign/settled-identity";
import { fileReasons } from "../../core/consolidation/file-reasons";
import type { UnitIdentity } from "../../core/units/identify-unit";
import type { OrgUnit } from "../../core/units/org-unit";
import type { CardPart } from "./card-parts";

export interface Candidate {
  readonly part: CardPart;
  readonly identity: UnitIdentity;
  readonly unit: OrgUnit | null;
}

/** `settled`: it does not count, and nobody has to see to it. */
export type Fate =
  | { readonly use: "counted" }
  | {
      readonly use: "settled" | "unreadable" | "no-form" | "unmarked-row" | "other";
      readonly reason: string;
    };

export interface ChoosingRules {
  /** Codes of the units that must be scored. */
  readonly expected: ReadonlySet<string>;
  /** The unit that receives the forms; null where none is known. */
  readonly receiver: OrgUnit | null;
  readonly period: string | null;
  readonly decisions: Decisions;
}

export function candidateOf(
  part: CardPart,
  units: readonly OrgUnit[],
  decisions: Decisions,
  confirmedNames: readonly ConfirmedName[],
): Candidate {
  const identity = settledIdentity(part.sent, units, decisions, confirmedNames);
  return { part, identity, unit: identity.outcome === "identified" ? identity.unit : null };
}

export function noUnitReason({ identity }: Pick<Candidate, "identity">): string | null {
  switch (identity.outcome) {
    case "identified":
      return null;
    case "unknown":
      return fileReasons.unitUnknown(identity.texts);
    case "ambiguous":
      return fileReasons.unitAmbiguous(identity.candidates.map(({ name }) => name));
  }
}

/** Together what has one key; what has none is left out. */
export function groupedBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string | null,
): readonly (readonly [Candidate, ...Candidate[]])[] {
  const groups = new Map<string, [Candidate, ...Candidate[]]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()];
}
