/**
 * Every place in a file name where some unit's name, initials or code stands; which one is meant is decided elsewhere.
 * In "DH Tra Vinh gui lai": the university at "DH Tra Vinh", the city and the province at "Tra Vinh".
 */
import { agreement, joinedName } from "../names/joined-name";
import type { Agreement, JoinedName } from "../names/joined-name";
import { mayBeSameLevel } from "../names/level-words";
import { levelWordBefore } from "../names/levels-at";
import type { NameToken } from "../names/name-tokens";
import type { OrgUnit } from "../org-unit";
import type { NameEntry, UnitIndex } from "../unit-index";
import { isOrdinaryWord } from "./file-name-words";

export interface NameSpan {
  readonly unit: OrgUnit;
  /** The level word and the proper name, as token numbers, the end not included. */
  readonly start: number;
  readonly end: number;
  /** Where the proper name begins. */
  readonly nameStart: number;
  readonly strength: Strength;
  readonly agrees: Agreement;
}

/** A code with a number · level and proper name · proper name or initials · the name of the province only. */
type Strength = 4 | 3 | 2 | 1;

export function nameSpans(tokens: readonly NameToken[], index: UnitIndex): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    for (let end = start + 1; end <= Math.min(tokens.length, start + mostTokens); end += 1) {
      const written = { tokens, start, end, ...joinedName(tokens.slice(start, end)) };
      spans.push(...namedAt(written, index), ...initialsAt(written, index), ...codesAt(written, index));
    }
  }
  return spans;
}

/** "Đoàn Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh", abbreviations written out. */
const mostTokens = 16;

/** Some tokens of a file name in a row. */
interface Written extends JoinedName {
  readonly tokens: readonly NameToken[];
  readonly start: number;
  readonly end: number;
}

function namedAt(written: Written, index: UnitIndex): NameSpan[] {
  const entries = index.byName.get(written.plain) ?? [];
  return entries.flatMap((entry) => {
    const agrees = agreement(written, entry);
    if (!agrees || isOtherNumber(written, index)) return [];
    const found = levelFit(entry, written, entries, index);
    return found ? [{ unit: entry.unit, agrees, end: written.end, nameStart: written.start, ...found }] : [];
  });
}

/** "Bình Minh 3" is not "Bình Minh" where the list numbers its Bình Minh; "Binh Minh 15-12" and "… 2023" are dates. */
function isOtherNumber({ tokens, end, plain }: Written, { numberedNames }: UnitIndex): boolean {
  const number = tokens[end];
  const next = tokens[end + 1];
  if (!number || !numberedNames.has(plain) || !/^\d{1,2}$/.test(number.text)) return false;
  const isDate = next !== undefined && /^\d/.test(next.text) && /[-./]/.test(next.gap);
  return /^[\s_.]*$/.test(number.gap) && !isDate;
}

function levelFit(
  entry: NameEntry,
  written: Written,
  entries: readonly NameEntry[],
  index: UnitIndex,
): { start: number; strength: Strength } | undefined {
  const { tokens, start, plain } = written;
  const word = levelWordBefore(tokens, start);
  // "Q4" is a quarter.
  const isQuarter = tokens[start - 1]?.text === "q" && /^[1-4]$/.test(plain);
  if (word && entry.level !== null && !isQuarter) {
    if (word.level === entry.level) return { start: word.start, strength: 3 };
    if (mayBeSameLevel(word.level, entry.level)) return { start: word.start, strength: 2 };
  }
  const isOtherLevel =
    word !== undefined &&
    !word.doubtful &&
    (entry.level !== null || entries.some(({ unit, level }) => unit === entry.unit && level !== null));
  if (isOtherLevel || (entry.length === 1 && !standsAlone(written))) return undefined;
  const tellsAll = entry.level === null && (entry.whole || entry.length > 1);
  if (tellsAll && !word) return { start, strength: 3 };
  return { start, strength: plain === index.rootReading?.plain ? 1 : 2 };
}

/** A name of one syllable may be any word: it counts where the rest of the file name says only what the file is. */
function standsAlone({ tokens, start, end }: Written): boolean {
  return tokens.every((token, at) => (at >= start && at < end) !== isOrdinaryWord(token));
}

/** "Thành đoàn TV", "ĐHTV". */
function initialsAt(written: Written, index: UnitIndex): NameSpan[] {
  const { tokens, start, end, plain } = written;
  const entries = index.byInitials.get(plain);
  if (!entries || tokens.slice(start, end).every(isOrdinaryWord)) return [];
  const word = levelWordBefore(tokens, start);
  return entries.flatMap(({ unit, level, initials }): NameSpan[] => {
    const isGlued = plain !== initials;
    const fits = isGlued ? plain.length >= shortestGlued : word && mayBeSameLevel(word.level, level);
    if (!fits) return [];
    const from = isGlued ? start : (word?.start ?? start);
    return [{ unit, start: from, end, nameStart: start, strength: 2, agrees: "same" }];
  });
}

const shortestGlued = 4;

/** A code by itself; letters only ("TC") may mean something else too. */
function codesAt({ tokens, start, end, plain }: Written, { byCodeName }: UnitIndex): NameSpan[] {
  const unit = byCodeName.get(plain);
  const isApart = tokens[start]?.gap !== "" || start === 0;
  if (!unit || !isApart || tokens[end]?.gap === "") return [];
  const isNumber = /^\d+$/.test(unit.code);
  if (isNumber ? unit.code.length < shortestNumber : tokens.slice(start, end).every(isOrdinaryWord))
    return [];
  return [{ unit, start, end, nameStart: start, strength: /\d/.test(plain) ? 4 : 2, agrees: "same" }];
}

/** The codes of the administration's own list have five digits; shorter numbers count files and days. */
const shortestNumber = 5;
