/**
 * Whether a text was typed in a code page of old Vietnamese fonts, told by its letters. A word speaks for a code page
 * when it is odd as it stands and a Vietnamese syllable when decoded: "L©m" → "Lâm". The font is no proof: cells in
 * .VnTime hold Unicode, numbers and plain Latin too; it only lets less evidence do. French, units and signs ("Noël",
 * "m²", "©", "½") are odd, but no syllables when decoded.
 */
import { decodeTcvn3, isTcvn3Word } from "./tcvn3";
import { isVietnameseSyllable } from "./vietnamese-syllable";
import { decodeVni, isVniWord } from "./vni";

export type LegacyCode = "tcvn3" | "vni";

export interface LegacyReading {
  readonly code: LegacyCode;
  /** Other words of the text are in Unicode: only those that speak for the code page are to be decoded. */
  readonly isMixed: boolean;
}

/** What no good Unicode Vietnamese holds: asked of every text before anything else. */
export const oddLetters =
  /[\u00a1-\u00bf×÷ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþ]|[a-z][ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]|[A-Z][ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ][a-z]|[aeAE][âãáàÂÃÁÀ]|[aA][êèéúÊÈÉÚ]|[aeouyôAEOUYÔ][ùõÙÕ]/;

/** Words with the signs that are letters in TCVN3, and a hyphen that may stand for its ư: "Tr-êng". */
const legacyWord = /[\p{L}\p{M}\u00a1-\u00bf×÷]+(?:-(?=[¬êíëìî])[\p{L}\u00a1-\u00bf]+)?/gu;

/** `undefined` for a text that is what it seems. */
export function legacyCodeOf(text: string, fontName = ""): LegacyReading | undefined {
  const font = codeOfFont(fontName);
  const words = [...new Set(text.match(legacyWord))].filter((word) => /[^A-Za-z-]/.test(word));
  const readings = codes
    .map((code) => ({ code, isMixed: words.some(isUnicode), ...testimonyOf(words, code) }))
    .filter(({ code, isMixed, strong, weak, against }) => {
      const needed = font === code ? 0.5 : 1;
      return isMixed ? strong >= 2 * needed : strong + weak / 2 >= Math.max(needed, 2 * against);
    });
  const [best, other] = readings.sort((a, b) => b.strong - a.strong || b.weak - a.weak);
  // Two code pages that fit equally well: only the font can tell.
  if (best && other && best.strong === other.strong && best.weak === other.weak)
    return readings.find(({ code }) => code === font);
  return best;
}

/** The text in Unicode. */
export function decodeLegacy(text: string, { code, isMixed }: LegacyReading, fontName = ""): string {
  if (!isMixed) return decode(text, code, fontName);
  return text.replace(legacyWord, (word) =>
    oddLetters.test(word) && isSyllableIn(word, code) ? decode(word, code, fontName) : word,
  );
}

function decode(text: string, code: LegacyCode, fontName = ""): string {
  return code === "vni" ? decodeVni(text) : decodeTcvn3(text, /^\.vn.*h$/i.test(fontName.trim()));
}

const codes: readonly LegacyCode[] = ["tcvn3", "vni"];

function codeOfFont(fontName: string): LegacyCode | undefined {
  if (/^\.vn/i.test(fontName)) return "tcvn3";
  return /^vni[- ]/i.test(fontName) ? "vni" : undefined;
}

interface Testimony {
  readonly strong: number;
  readonly weak: number;
  readonly against: number;
}

function testimonyOf(words: readonly string[], code: LegacyCode): Testimony {
  const testimony = { strong: 0, weak: 0, against: 0 };
  for (const word of words) {
    if (isUnicode(word) || saysNothing.test(word)) continue;
    const isSyllable = isSyllableIn(word, code);
    if (!isSyllable && !isAbbreviation(word, code)) testimony.against += 1;
    else if (!oddLetters.test(word)) continue;
    else if (isSyllable && !mayBeChance(word)) testimony.strong += 1;
    else testimony.weak += 1;
  }
  return testimony;
}

function isUnicode(word: string): boolean {
  return /[^\u0000-\u00ff]/.test(word);
}

function isSyllableIn(word: string, code: LegacyCode): boolean {
  const isCoded = code === "vni" ? isVniWord(word) : isTcvn3Word(word);
  return isCoded && isVietnameseSyllable(decode(word, code));
}

/** "H§ND", "Q§", "§TN". */
function isAbbreviation(word: string, code: LegacyCode): boolean {
  return /^[A-Z§Ñ]{2,}$/.test(word) && /^[A-ZĐ]+$/.test(decode(word, code));
}

/** A sign alone ("©", "½"), "µm", "m×n", "N·m". */
const saysNothing = /^(?:.|µ[A-Za-z]|[A-Za-z][×÷·±][A-Za-z])$/u;

/** "t¹"; "TÊn" is "Tên" with the capital key held too long. */
function mayBeChance(word: string): boolean {
  return word.length <= 2 || /^[A-Z][ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ][a-z]+$/.test(word);
}
