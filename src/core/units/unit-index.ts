/** A unit list made ready for matching: every reading of every name and alias, by proper name; made once a list. */
import { foldText } from "../text/fold-text";
import { rootUnit } from "./expected-units";
import { joinedName } from "./names/joined-name";
import { shortLevelWords } from "./names/level-words";
import type { Level } from "./names/level-words";
import { levelSaid } from "./names/levels-at";
import { nameReadings } from "./names/name-readings";
import type { NameReading } from "./names/name-readings";
import { nameTokens } from "./names/name-tokens";
import { strippedName } from "./names/stripped-name";
import type { OrgUnit } from "./org-unit";

/** One reading of one of a unit's names. */
export interface NameEntry extends NameReading {
  readonly unit: OrgUnit;
}

export interface UnitIndex {
  readonly root: OrgUnit | undefined;
  /** The root's level and proper name: "tỉnh Trà Vinh", in which every other unit of the list lies. */
  readonly rootReading: NameReading | undefined;
  /** By `codeKey`. */
  readonly byCode: ReadonlyMap<string, OrgUnit>;
  /** By the code cut and joined like a name. */
  readonly byCodeName: ReadonlyMap<string, OrgUnit>;
  /** By the proper name without accents. */
  readonly byName: ReadonlyMap<string, readonly NameEntry[]>;
  /** By initials, bare ("tv") and behind the level's short form ("dhtv"). */
  readonly byInitials: ReadonlyMap<string, readonly NameEntry[]>;
  readonly byLevel: ReadonlyMap<Level, readonly OrgUnit[]>;
  /** "binhminh" where there is a "Bình Minh 2": a number behind such a name tells units apart. */
  readonly numberedNames: ReadonlySet<string>;
  /** The codes above a unit, nearest first. */
  readonly ancestors: (unit: OrgUnit) => readonly string[];
}

/** Lists are never changed in place, so an index stays right as long as its list lives. */
export function unitIndexOf(units: readonly OrgUnit[]): UnitIndex {
  const made = indexes.get(units) ?? makeIndex(units);
  indexes.set(units, made);
  return made;
}

const indexes = new WeakMap<readonly OrgUnit[], UnitIndex>();

/** Codes are compared without case and spaces. */
export function codeKey(code: string): string {
  return foldText(code).replaceAll(" ", "");
}

/** The unit whose code the text is. A number of few digits is rather an order number than a code. */
export function unitByCode(text: string, index: UnitIndex): OrgUnit | undefined {
  const key = codeKey(text);
  return /^\d{1,4}$/.test(key) ? undefined : index.byCode.get(key);
}

/** Without those that stand above another of them, and without the root where there is any other. */
export function withoutUnitsAbove(units: readonly OrgUnit[], index: UnitIndex): readonly OrgUnit[] {
  const above = new Set(units.flatMap(index.ancestors));
  const below = units.filter(({ code }) => !above.has(code) && code !== index.root?.code);
  return below.length > 0 ? below : units;
}

function makeIndex(units: readonly OrgUnit[]): UnitIndex {
  // A code on several rows (renamed, moved to another parent) is one unit; its last row speaks for it.
  const byCode = new Map(units.map((unit) => [codeKey(unit.code), unit]));
  const byName = new Map<string, NameEntry[]>();
  const byInitials = new Map<string, NameEntry[]>();
  const byLevel = new Map<Level, OrgUnit[]>();
  for (const row of units) {
    const unit = byCode.get(codeKey(row.code)) ?? row;
    for (const entry of entriesOf(row, unit)) {
      add(byName, entry.plain, entry);
      for (const initials of initialsOf(entry)) add(byInitials, initials, entry);
      if (entry.level !== null && !byLevel.get(entry.level)?.includes(unit)) add(byLevel, entry.level, unit);
    }
  }
  const root = rootUnit(units);
  return {
    root,
    rootReading: root && strippedName(root.name),
    byCode,
    byCodeName: new Map(units.map((unit) => [joinedName(nameTokens(unit.code)).plain, unit])),
    byName,
    byInitials,
    byLevel,
    numberedNames: numberedNamesOf(byName.keys()),
    ancestors: (unit) => ancestorsOf(unit, byCode),
  };
}

function entriesOf(row: OrgUnit, unit: OrgUnit): NameEntry[] {
  return [row.name, ...row.aliases].flatMap((name) => {
    const readings = nameReadings(nameTokens(name));
    const level = readings.some((reading) => reading.level !== null)
      ? null
      : (levelSaid(row.level) ?? levelSaid(row.type));
    // "Trà Cú" in a list whose level column says "Huyện đoàn".
    const told = level === null ? [] : readings.map((reading) => ({ ...reading, level, whole: false }));
    return [...readings, ...told].map((reading) => ({ ...reading, unit }));
  });
}

/** Of the proper name of at least two syllables, where all organisation words are off. */
function initialsOf({ initials, level, length, place }: NameEntry): string[] {
  if (level === null || place !== null || length < 2) return [];
  return [initials, ...shortLevelWords(level).map((word) => word + initials)];
}

function numberedNamesOf(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].filter((name) => /\D\d+$/.test(name)).map((name) => name.replace(/\d+$/, "")));
}

function ancestorsOf(unit: OrgUnit, byCode: ReadonlyMap<string, OrgUnit>): readonly string[] {
  const codes: string[] = [];
  for (let code = unit.parentCode; code !== null && !codes.includes(code);) {
    codes.push(code);
    code = byCode.get(codeKey(code))?.parentCode ?? null;
  }
  return codes;
}

function add<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
