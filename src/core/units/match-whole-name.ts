/**
 * Matching of a text that is nothing but a unit's name, in whatever spelling. From sure to unsure:
 *   the name or alias as written → same level and proper name → the same, accents not typed
 *   → proper name where the level is not told ("Trà Cú") → level and initials ("Thành đoàn TV") → "Thành đoàn"
 */
import { isSchool, mayBeSameLevel, placeRank } from "./names/level-words";
import { levelWordAt, organisationWordsEnd } from "./names/levels-at";
import { agreement } from "./names/joined-name";
import type { Agreement } from "./names/joined-name";
import { nameReadings } from "./names/name-readings";
import type { EnclosingPlace, NameReading } from "./names/name-readings";
import { hasAccents } from "./names/name-tokens";
import type { NameToken } from "./names/name-tokens";
import type { OrgUnit } from "./org-unit";
import type { NameEntry, UnitIndex } from "./unit-index";
import { matchOf, unknownUnit } from "./unit-match";
import type { UnitMatch } from "./unit-match";

export function matchWholeName(tokens: readonly NameToken[], index: UnitIndex): UnitMatch {
  const readings = nameReadings(tokens);
  const pairs = readings.flatMap((reading) =>
    (index.byName.get(reading.plain) ?? []).flatMap((entry): Pair[] => {
      const agrees = agreement(reading, entry);
      return agrees ? [{ reading, entry, agrees }] : [];
    }),
  );
  const accentsTyped = hasAccents(tokens);
  for (const fits of [isWholeName, hasSameKey, liesInSamePlace]) {
    const match = matchOfPairs(
      pairs.filter((pair) => fits(pair, index)),
      accentsTyped,
      "exact",
    );
    if (match) return match;
  }
  const loose = pairs.filter(mayBeMeant);
  return (
    matchOfPairs(
      loose.filter((pair) => placeFit(pair, index) !== "no"),
      accentsTyped,
      "likely",
    ) ?? firstKnown(matchOfInitials(readings, index), soleUnitOfLevel(tokens, index))
  );
}

interface Pair {
  readonly reading: NameReading;
  readonly entry: NameEntry;
  readonly agrees: Agreement;
}

function isWholeName({ reading, entry }: Pair): boolean {
  return reading.whole && entry.whole;
}

function hasSameKey({ reading, entry }: Pair): boolean {
  return reading.level === entry.level && reading.place === null && entry.place === null;
}

function liesInSamePlace(pair: Pair, index: UnitIndex): boolean {
  return pair.reading.level === pair.entry.level && placeFit(pair, index) === "yes";
}

/**
 * "Phường 1, TP. Trà Vinh" is "Phường 1"; "Công an tỉnh Trà Vinh" is "Công an tỉnh" and no "Công an huyện Trà Cú".
 * A unit that is no place itself and lies somewhere in the province only may be the one of the list.
 */
function placeFit({ reading, entry }: Pair, { rootReading }: UnitIndex): "yes" | "perhaps" | "no" {
  const [one, other] = [reading.place, entry.place];
  if (one && other) return isSamePlace(one, other) ? "yes" : "no";
  const place = one ?? other;
  if (!place || placeRank(reading.level) !== undefined) return "yes";
  const isRoot = rootReading
    ? isSamePlace(place, { level: rootReading.level ?? place.level, name: rootReading.plain })
    : place.level === "province";
  return isRoot ? "yes" : "perhaps";
}

/** One may say less than the other: "tỉnh" and "tỉnh Trà Vinh". */
function isSamePlace(one: EnclosingPlace, other: EnclosingPlace): boolean {
  return one.level === other.level && (one.name.startsWith(other.name) || other.name.startsWith(one.name));
}

/** One of the two does not tell its level, or only "trường". A number alone names nothing. */
function mayBeMeant({ reading, entry }: Pair): boolean {
  if (mayBeSameLevel(reading.level, entry.level)) return true;
  return (reading.level === null || entry.level === null) && !/^\d+$/.test(entry.plain);
}

/** Where accents were typed they decide; where none were, every unit that is equal without them is possible. */
function matchOfPairs(
  pairs: readonly Pair[],
  accentsTyped: boolean,
  best: "exact" | "likely",
): UnitMatch | undefined {
  if (pairs.length === 0) return undefined;
  const same = pairs.filter(({ agrees }) => agrees === "same");
  const deciding = accentsTyped && same.length > 0 ? same : pairs;
  const units = new Set(deciding.map(({ entry }) => entry.unit));
  return matchOf([...units], deciding.length === same.length ? best : "likely");
}

function matchOfInitials(readings: readonly NameReading[], index: UnitIndex): UnitMatch {
  const units = new Set<OrgUnit>();
  for (const { plain, level, length } of readings) {
    if (length !== 1) continue;
    for (const entry of index.byInitials.get(plain) ?? []) {
      const isGlued = plain !== entry.initials;
      if (isGlued ? level === null || isSchool(level) : mayBeSameLevel(level, entry.level))
        units.add(entry.unit);
    }
  }
  return matchOf([...units], "likely");
}

/** "Thành đoàn" where the list has only one. A bare "Xã" or "Phường" is rather a caption. */
function soleUnitOfLevel(tokens: readonly NameToken[], index: UnitIndex): UnitMatch {
  const word = levelWordAt(tokens, 0);
  const endsWithUnion = tokens.at(-1)?.plain === "doan";
  if (!word || !endsWithUnion || organisationWordsEnd(tokens, word.length) < tokens.length)
    return unknownUnit;
  const units = index.byLevel.get(word.level) ?? [];
  return units.length === 1 ? matchOf(units, "likely") : unknownUnit;
}

function firstKnown(first: UnitMatch, second: UnitMatch): UnitMatch {
  return first.outcome === "unknown" ? second : first;
}
