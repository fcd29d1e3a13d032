/** What several matches say together, none of which is exact: "Duyên Hải" and "THI DOAN DUYEN HAI" leave one unit. */
import type { OrgUnit } from "./org-unit";
import { candidatesOf } from "./unit-match";
import type { UnitMatch } from "./unit-match";

interface Narrowed<Source> {
  readonly outcome: "possible" | "contradicted";
  /** The units that all sources leave possible. */
  readonly units: readonly OrgUnit[];
  /** Those that say so, the decisive ones first. */
  readonly sources: readonly Source[];
}

/** Decisive sources must agree. The others narrow further where they fit, and must agree only among themselves. */
export function narrowCandidates<Source extends { readonly match: UnitMatch }>(
  decisive: readonly Source[],
  others: readonly Source[],
): Narrowed<Source> {
  let units: readonly OrgUnit[] = [];
  const sources: Source[] = [];
  for (const source of [...decisive, ...others]) {
    const candidates = candidatesOf(source.match);
    const common = sources.length === 0 ? candidates : units.filter((unit) => candidates.includes(unit));
    if (common.length > 0) {
      units = common;
      sources.push(source);
    } else if (decisive.length === 0 || decisive.includes(source)) {
      return { outcome: "contradicted", units, sources: [...sources, source] };
    }
  }
  return { outcome: "possible", units, sources };
}

/** The units that any of the sources leaves possible. */
export function unitsOf(sources: readonly { readonly match: UnitMatch }[]): readonly OrgUnit[] {
  return [...new Set(sources.flatMap(({ match }) => candidatesOf(match)))];
}
