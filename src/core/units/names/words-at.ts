/** Finding set words ("huyện đoàn", "tncs hồ chí minh") among the tokens of a name, accents typed or not. */
import { unaccented } from "../../text/fold-text";
import type { NameToken } from "./name-tokens";

/** A phrase as its words, each with and without accents. */
export type Phrase = readonly { readonly text: string; readonly plain: string }[];

export function phraseOf(words: string): Phrase {
  return words.split(" ").map((text) => ({ text, plain: unaccented(text) }));
}

/** True where the phrase begins at `start`. A word typed without accents stands for the accented one. */
export function isPhraseAt(tokens: readonly NameToken[], start: number, phrase: Phrase): boolean {
  return phrase.every(({ text, plain }, index) => {
    const token = tokens[start + index];
    return token !== undefined && (token.text === text || token.text === plain);
  });
}

/** The same, every word with its accents. */
export function isAccentedPhraseAt(tokens: readonly NameToken[], start: number, phrase: Phrase): boolean {
  return phrase.every(({ text }, index) => tokens[start + index]?.text === text);
}
