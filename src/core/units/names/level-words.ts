/**
 * The words by which a unit's name tells its level: "Huyện đoàn", "H.", "TX.", "Đoàn phường", "ĐH".
 * "Huyện đoàn Duyên Hải" and "Thị đoàn Duyên Hải" are two units: the level is part of the name, never dropped.
 * Which levels exist, and who stands above whom, is the unit list's matter.
 */
import { unaccented } from "../../text/fold-text";

export type Level =
  | "province"
  | "city"
  | "rural-district"
  | "urban-district"
  | "town"
  | "commune"
  | "ward"
  | "township"
  | "special-zone"
  | VillageLevel
  | SchoolLevel;

type VillageLevel = "village" | "hamlet" | "neighbourhood" | "residential-group";

/** `school` is the bare word "trường", which may stand for any of the others. */
type SchoolLevel =
  | "school"
  | "university"
  | "academy"
  | "college"
  | "vocational-school"
  | "high-school"
  | "lower-secondary-school"
  | "primary-school";

/** Longer words first: "thị xã" before "xã", whichever is looked up. */
export const levelWords: readonly (readonly [words: string, level: Level])[] = [
  ["tỉnh", "province"],
  ["thành phố", "city"],
  ["thành đoàn", "city"],
  ["t p", "city"],
  ["tp", "city"],
  ["huyện", "rural-district"],
  ["h", "rural-district"],
  ["quận", "urban-district"],
  ["q", "urban-district"],
  ["thị xã", "town"],
  ["thị đoàn", "town"],
  ["t x", "town"],
  ["tx", "town"],
  ["xã", "commune"],
  ["x", "commune"],
  ["phường", "ward"],
  ["p", "ward"],
  ["thị trấn", "township"],
  ["tt", "township"],
  ["đặc khu", "special-zone"],
  ["đk", "special-zone"],
  ["thôn", "village"],
  ["làng", "village"],
  ["buôn", "village"],
  ["bản", "village"],
  ["ấp", "hamlet"],
  ["xóm", "hamlet"],
  ["khóm", "hamlet"],
  ["khu phố", "neighbourhood"],
  ["kp", "neighbourhood"],
  ["khu vực", "neighbourhood"],
  ["tổ dân phố", "residential-group"],
  ["tdp", "residential-group"],
  ["trường đại học", "university"],
  ["đại học", "university"],
  ["đh", "university"],
  ["học viện", "academy"],
  ["trường cao đẳng", "college"],
  ["cao đẳng", "college"],
  ["cđ", "college"],
  ["trường trung cấp", "vocational-school"],
  ["trung cấp", "vocational-school"],
  ["trường trung học phổ thông", "high-school"],
  ["trung học phổ thông", "high-school"],
  ["thpt", "high-school"],
  ["trường trung học cơ sở", "lower-secondary-school"],
  ["trung học cơ sở", "lower-secondary-school"],
  ["thcs", "lower-secondary-school"],
  ["trường tiểu học", "primary-school"],
  ["tiểu học", "primary-school"],
  ["trường", "school"],
];

/** In a file name these also stand for other words: "ĐH" đại hội, "TT" thông tin, "ĐK" đăng ký, "CĐ" chi đoàn. */
export const doubtfulLevelWords: ReadonlySet<string> = new Set(["đh", "tt", "đk", "cđ"]);

/** How high a place stands, 1 the highest; `undefined` for what is not a place of the administration. */
export function placeRank(level: Level | null): number | undefined {
  return level === null ? undefined : ranks[level];
}

/** The short forms of a level that initials are glued to, without accents: "ĐHTV", "TPTV". */
export function shortLevelWords(level: Level): readonly string[] {
  return levelWords
    .filter(([words, of]) => of === level && /^[bcdđghklmnpqrstvx]{2,}$/.test(words))
    .map(([words]) => unaccented(words));
}

/** Provinces, districts and communes; nothing is said to lie in a village or in a school. */
export function enclosesOthers(level: Level): boolean {
  return (ranks[level] ?? villageRank) < villageRank;
}

const villageRank = 5;

/** Equal, or "trường" where the other says which kind of school. */
export function mayBeSameLevel(one: Level | null, other: Level | null): boolean {
  return one === other || (one === "school" && isSchool(other)) || (other === "school" && isSchool(one));
}

export function isSchool(level: Level | null): boolean {
  return level !== null && ranks[level] === undefined;
}

const ranks: Readonly<Partial<Record<Level, number>>> = {
  province: 1,
  city: 2,
  "rural-district": 3,
  "urban-district": 3,
  town: 3,
  commune: 4,
  ward: 4,
  township: 4,
  "special-zone": 4,
  village: villageRank,
  hamlet: villageRank,
  neighbourhood: villageRank,
  "residential-group": villageRank,
};
