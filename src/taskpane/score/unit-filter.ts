/** Which units of a result are shown: of one result, of one follower, of a name. */
import { unaccented } from "../../core/text/fold-text";
import type { ScoredUnit } from "../../workflows/score/scored-units";
import type { UnitResult } from "./result-words";

export interface UnitFilter {
  readonly result: UnitResult | null;
  /** As the list writes the officer's name; "" for units that nobody follows. */
  readonly follower: string | null;
  /** Letters of the name, marks and case left out of account. */
  readonly sought: string;
}

export const noFilter: UnitFilter = { result: null, follower: null, sought: "" };

export function unitsShown(
  units: readonly ScoredUnit[],
  { result, follower, sought }: UnitFilter,
): readonly ScoredUnit[] {
  const key = unaccented(sought.trim());
  return units.filter(
    (unit) =>
      (result === null || unit.result === result) &&
      (follower === null || followerOf(unit) === follower) &&
      (key === "" || namesOf(unit).some((name) => unaccented(name).includes(key))),
  );
}

export function isFiltered({ result, follower, sought }: UnitFilter): boolean {
  return result !== null || follower !== null || sought.trim() !== "";
}

/** Those who follow any unit, with how many; nobody last. */
export function followersOf(
  units: readonly ScoredUnit[],
): readonly { readonly follower: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(followerOf(unit), (counts.get(followerOf(unit)) ?? 0) + 1);
  if (counts.size === 1 && counts.has("")) return [];
  return [...counts]
    .map(([follower, count]) => ({ follower, count }))
    .sort((one, other) => Number(one.follower === "") - Number(other.follower === "") || byName(one, other));
}

function byName(one: { readonly follower: string }, other: { readonly follower: string }): number {
  return inVietnamese.compare(one.follower, other.follower);
}

const inVietnamese = new Intl.Collator("vi");

function followerOf({ follower }: ScoredUnit): string {
  return follower ?? "";
}

function namesOf({ name, unit, source }: ScoredUnit): readonly string[] {
  return [name, ...(unit ? [unit.code, ...unit.aliases] : []), source?.file ?? ""];
}
