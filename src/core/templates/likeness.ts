/**
 * How a changed caption is still known: "Tong so doan vien" is "Tổng số đoàn viên" typed without accents, "Kết nạp mơi"
 * is a slip of the hand, "Đoàn viên nữ" is no "Đoàn viên nam" however alike the letters are.
 */
import { foldText, unaccented } from "../text/fold-text";
import { textSimilarity } from "../text/text-similarity";

/**
 * `slip`: the same words, mistyped, without accents, or with a word more or less; wherever it stands it is that caption.
 * `alike`: some other words; believed only where nothing else can stand. `other`: no likeness to build on.
 */
export type Likeness = "slip" | "alike" | "other";

const leastAlike = 0.6;

export function likenessOf(wanted: string, found: string): Likeness {
  const [left, right] = [wordsOf(wanted), wordsOf(found)];
  // "Khối 10" and "Khối 11" differ by one sign and are two things.
  if (numbersIn(left) !== numbersIn(right)) return "other";
  if (isSlip(left, right, unaccented(found) === foldText(found))) return "slip";
  return textSimilarity(contentOf(left), contentOf(right)) >= leastAlike ? "alike" : "other";
}

/** What is left without the words that every second caption has. */
function contentOf(words: readonly string[]): string {
  const content = words.filter((word) => !fillers.has(word));
  return (content.length > 0 ? content : words).join(" ");
}

const fillers: ReadonlySet<string> = new Set(
  "trong đó số tổng chia ra theo của và các là có được đã về cho tại khác".split(" "),
);

function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function numbersIn(words: readonly string[]): string {
  return words.filter((word) => /\d/.test(word)).join(" ");
}

/** Every word of the shorter text is a word of the longer one; few words are left over. */
function isSlip(wanted: readonly string[], found: readonly string[], foundIsPlain: boolean): boolean {
  if (wanted.length === 0 || found.length === 0) return false;
  if (wanted.join("") === found.join("")) return true;
  const [shorter, longer] = wanted.length <= found.length ? [wanted, found] : [found, wanted];
  // One word alone says too little to be recognised inside a longer text.
  const spare = shorter.length >= 3 ? Math.max(1, Math.floor(shorter.length / 3)) : 0;
  if (longer.length - shorter.length > spare) return false;
  const exact = shorter.filter((word) => longer.includes(word)).length;
  const left = [...longer];
  for (const word of shorter) {
    const at = left.findIndex((other) => other === word);
    const near =
      at !== -1 ? at : left.findIndex((other) => isMistyped(word, other, foundIsPlain || exact >= 2));
    if (near === -1) return false;
    left.splice(near, 1);
  }
  return true;
}

function isMistyped(word: string, other: string, accentsMayDiffer: boolean): boolean {
  if (accentsMayDiffer && unaccented(word) === unaccented(other)) return true;
  const shortest = Math.min(word.length, other.length);
  return shortest >= 4 && isOneSlipApart(unaccented(word), unaccented(other));
}

/** One letter more, less or other, or two neighbours exchanged. */
function isOneSlipApart(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(word.length, other.length) - start && word.at(-1 - end) === other.at(-1 - end))
    end += 1;
  const [rest, otherRest] = [word.slice(start, word.length - end), other.slice(start, other.length - end)];
  return (
    (rest.length <= 1 && otherRest.length <= 1) ||
    (rest.length === 2 && otherRest === `${rest[1] ?? ""}${rest[0] ?? ""}`)
  );
}
