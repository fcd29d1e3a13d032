/** Letters that count: a, b, c, d, đ, e … as Vietnamese does, or a, b, c, d, e, f … as many type. */
import type { CodePart } from "./row-code";
import type { SetPlaces } from "./set-places";

/**
 * The number a letter stands for, "c" → "3". A form without "đ" may have lost that row: then letters beyond "d" count the
 * English way only where the last of them is the last child of a group.
 */
export function letterRanks(
  parts: readonly CodePart[],
  places: SetPlaces,
): (letter: string) => string | undefined {
  const letters = new Set(
    parts.flatMap(({ style, value }) => (style === "letter" || style === "capital" ? [value] : [])),
  );
  const alphabet = letters.has("đ") ? vietnamese : english;
  const highest = Math.max(0, ...[...letters].map((letter) => alphabet.indexOf(letter) + 1));
  const groups = [null, ...places.nodes];
  const isSure = letters.has("đ") || groups.some((group) => places.childrenOf(group).length === highest);
  return (letter) => {
    const rank = alphabet.indexOf(letter) + 1;
    if (rank === 0 || !letters.has(letter)) return undefined;
    return rank <= commonLetters || isSure ? String(rank) : undefined;
  };
}

const vietnamese = "abcdđeghiklmnopqrstuvxy";
const english = "abcdefghijklmnopqrstuvwxyz";
const commonLetters = 4;
