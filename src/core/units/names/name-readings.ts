/**
 * The ways to read a name as level + proper name. "Xã Đoàn Kết" is the Union of commune "Kết" or commune
 * "Đoàn Kết": only a unit list can tell, so both readings are given.
 *   "BCH Đoàn TNCS Hồ Chí Minh huyện Trà Cú" → rural-district + "tràcú" (and the readings that strip less)
 */
import { enclosesOthers, isSchool, placeRank } from "./level-words";
import type { Level } from "./level-words";
import { levelWordAt, placeWordAt } from "./levels-at";
import type { NameToken } from "./name-tokens";
import { organisationWordsAt } from "./organisation-words";
import { joinedName } from "./joined-name";
import type { JoinedName } from "./joined-name";

export interface NameReading extends JoinedName {
  readonly level: Level | null;
  /** How many tokens of the proper name are left. */
  readonly length: number;
  /** First letters without accents, numbers in full: "Bình Minh 2" → "bm2". */
  readonly initials: string;
  /** Nothing was set aside: this is the whole name as written. */
  readonly whole: boolean;
  /** The place it lies in, where that was set aside: "Công an [tỉnh Trà Vinh]", "Phường 1[, TP. Bảo Lộc]". */
  readonly place: EnclosingPlace | null;
}

export interface EnclosingPlace {
  readonly level: Level;
  /** Its name without accents; empty in "Công an tỉnh". */
  readonly name: string;
}

/** Readings that strip less come first. */
export function nameReadings(tokens: readonly NameToken[]): readonly NameReading[] {
  const readings: NameReading[] = [];
  let level: Level | null = null;
  let start = 0;
  while (start < tokens.length) {
    readings.push(...readingsFrom(tokens, start, level));
    const word = levelWordAt(tokens, start);
    const organisationWords = organisationWordsAt(tokens, start);
    // The longer one: "ban chấp hành" begins like a "bản" typed without accents.
    if (word && word.length > organisationWords && mayFollow(word.level, level)) {
      level = word.level;
      start += word.length;
    } else {
      if (organisationWords === 0) break;
      start += organisationWords;
    }
  }
  return readings;
}

/**
 * Of several level words the last counts: the first may be a caption, as in "Tỉnh/Thành phố Tỉnh Trà Vinh".
 * But "Xã Trường Sơn" and "Xã Bản Qua" are communes: schools and villages do not follow a place.
 */
function mayFollow(level: Level, before: Level | null): boolean {
  if (before === null) return true;
  if (isSchool(level)) return before === "school";
  return !isSchool(before) && enclosesOthers(level);
}

function readingsFrom(tokens: readonly NameToken[], start: number, level: Level | null): NameReading[] {
  const end = tokens.length;
  const readings = [readingOf(tokens.slice(start, end), level, start === 0, null)];
  const ownRank = placeRank(level) ?? Number.POSITIVE_INFINITY;
  for (let at = start + 1; at < end; at += 1) {
    const word = placeWordAt(tokens, at);
    if (!word || (placeRank(word.level) ?? 0) >= ownRank) continue;
    const place = { level: word.level, name: joinedName(tokens.slice(at + word.length)).plain };
    readings.push(readingOf(tokens.slice(start, at), level, false, place));
  }
  return readings;
}

function readingOf(
  tokens: readonly NameToken[],
  level: Level | null,
  whole: boolean,
  place: EnclosingPlace | null,
): NameReading {
  const initials = tokens.map(({ plain }) => (/^\d/.test(plain) ? plain : plain.charAt(0))).join("");
  return { ...joinedName(tokens), level, length: tokens.length, initials, whole, place };
}
