/** Level words among the tokens of a name: at its beginning, before a proper name, or as a column of the list. */
import { doubtfulLevelWords, enclosesOthers, levelWords } from "./level-words";
import type { Level } from "./level-words";
import { hasAccents, nameTokens } from "./name-tokens";
import type { NameToken } from "./name-tokens";
import { organisationWordsAt } from "./organisation-words";
import { phraseAt, phraseBook } from "./phrase-book";

interface LevelWord {
  readonly level: Level;
  readonly length: number;
  /** An abbreviation that in a file name may mean something else. */
  readonly doubtful: boolean;
}

/** The level word that begins at `start`, the longest one. */
export function levelWordAt(tokens: readonly NameToken[], start: number): LevelWord | undefined {
  const found = phraseAt(book, tokens, start);
  return found && { ...found.meaning, length: found.length };
}

/**
 * A level word inside a name, where a place begins. In a text with accents "quan" is no "quận" ("các cơ quan"),
 * and single letters are no levels ("Ea H'leo").
 */
export function placeWordAt(tokens: readonly NameToken[], start: number): LevelWord | undefined {
  const found = phraseAt(book, tokens, start, hasAccents(tokens) ? "needed" : "optional");
  if (!found || (found.length === 1 && (tokens[start]?.text.length ?? 0) < 2)) return undefined;
  return enclosesOthers(found.meaning.level) ? { ...found.meaning, length: found.length } : undefined;
}

/** The level word right before `end`, organisation words between them set aside: "xã Đoàn | Ia Grai". */
export function levelWordBefore(
  tokens: readonly NameToken[],
  end: number,
): (LevelWord & { readonly start: number }) | undefined {
  for (let start = Math.max(0, end - longestReach); start < end; start += 1) {
    const word = levelWordAt(tokens, start);
    if (word && organisationWordsEnd(tokens, start + word.length) >= end) return { ...word, start };
  }
  return undefined;
}

/** The level that a cell of the list's level column says: "Huyện đoàn", "Xã"; `null` for "Đoàn trực thuộc". */
export function levelSaid(text: string | null): Level | null {
  if (text === null) return null;
  const tokens = nameTokens(text);
  const start = organisationWordsEnd(tokens, 0);
  const word = levelWordAt(tokens, start);
  return word && organisationWordsEnd(tokens, start + word.length) >= tokens.length ? word.level : null;
}

/** Where the run of organisation words that begins at `start` ends. */
export function organisationWordsEnd(tokens: readonly NameToken[], start: number): number {
  let end = start;
  for (let length = organisationWordsAt(tokens, end); length > 0; length = organisationWordsAt(tokens, end)) {
    end += length;
  }
  return end;
}

/** "đoàn thanh niên cộng sản hồ chí minh" after a level word of four words is as far as a name goes. */
const longestReach = 12;

const book = phraseBook(
  levelWords.map(([words, level]) => [words, { level, doubtful: doubtfulLevelWords.has(words) }]),
);
