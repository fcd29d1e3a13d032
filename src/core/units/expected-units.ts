/**
 * Which units of a list must send a report at a date: all that exist then, except the one at the top that
 * receives. In a list of province, clusters and communes a cluster both receives and sends.
 */
import { placeRank } from "./names/level-words";
import type { Level } from "./names/level-words";
import type { OrgUnit } from "./org-unit";
import { unitLevel } from "./unit-level";

/** `at`: a date serial; null leaves validity out of account. A code that stands on several rows counts once. */
export function expectedUnits(units: readonly OrgUnit[], at: number | null): readonly OrgUnit[] {
  const root = rootUnit(units);
  const byCode = new Map<string, OrgUnit>();
  for (const unit of units) {
    if (unit.code !== root?.code && existsAt(unit, at)) byCode.set(unit.code, unit);
  }
  return [...byCode.values()];
}

/**
 * The unit that receives the reports and sends none: others name it as parent, and its own parent is not in
 * the list. Where several units are of that kind (clusters listed without their province), none is the root.
 * Where the list has no parents at all, levels decide (see `rootByLevel`).
 */
export function rootUnit(units: readonly OrgUnit[]): OrgUnit | undefined {
  if (units.every(({ parentCode }) => parentCode === null)) return rootByLevel(units);
  const codes = new Set(units.map(({ code }) => code));
  const parents = new Set(units.map(({ parentCode }) => parentCode));
  const tops = units.filter(
    ({ code, parentCode }) => parents.has(code) && (parentCode === null || !codes.has(parentCode)),
  );
  const [root] = tops;
  if (!root || tops.some(({ code }) => code !== root.code)) return undefined;
  // A unit that shares its parent with others reports to that parent together with them.
  const hasSiblings =
    root.parentCode !== null &&
    units.some(({ code, parentCode }) => code !== root.code && parentCode === root.parentCode);
  return hasSiblings ? undefined : root;
}

function existsAt({ validFrom, validTo }: OrgUnit, at: number | null): boolean {
  return at === null || ((validFrom ?? at) <= at && at <= (validTo ?? at));
}

/**
 * One unit alone on the highest level: "Tỉnh đoàn", or "Thành đoàn" above quận or above communes only.
 * A "Thành đoàn" among huyện is their sibling as often as their parent: then nobody is taken for the root,
 * since a unit too many shows as missing, and a unit too few would not show at all.
 */
function rootByLevel(units: readonly OrgUnit[]): OrgUnit | undefined {
  const levels = units.map(unitLevel);
  const ranks = levels.map((level) => placeRank(level) ?? Number.POSITIVE_INFINITY);
  const highest = Math.min(...ranks);
  const index = ranks.indexOf(highest);
  const below = ranks.filter((rank) => rank !== highest);
  if (highest >= villageRank || below.length === 0 || below.length !== units.length - 1) return undefined;
  return highest === provinceRank || standsAbove(levels, ranks, index) ? units[index] : undefined;
}

function standsAbove(levels: readonly (Level | null)[], ranks: readonly number[], index: number): boolean {
  const others = ranks.filter((rank, other) => other !== index && Number.isFinite(rank));
  if (others.length === 0) return false;
  return levels.includes("urban-district") || others.every((rank) => rank >= communeRank);
}

const provinceRank = 1;
const communeRank = 4;
const villageRank = 5;
