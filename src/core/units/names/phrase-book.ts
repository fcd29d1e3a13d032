/** Set words ("huyện đoàn", "tncs hồ chí minh") looked up among the tokens of a name, the longest first. */
import { unaccented } from "../../text/fold-text";
import type { NameToken } from "./name-tokens";

interface Phrase<Meaning> {
  readonly meaning: Meaning;
  /** In tokens. */
  readonly length: number;
  readonly words: readonly { readonly text: string; readonly plain: string }[];
}

/** By first word, with and without accents. */
type PhraseBook<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

export function phraseBook<Meaning>(
  list: readonly (readonly [words: string, meaning: Meaning])[],
): PhraseBook<Meaning> {
  const book = new Map<string, Phrase<Meaning>[]>();
  for (const [text, meaning] of list) {
    const words = text.split(" ").map((word) => ({ text: word, plain: unaccented(word) }));
    const phrase = { meaning, length: words.length, words };
    for (const first of new Set([words[0]?.text ?? "", words[0]?.plain ?? ""])) {
      book.set(
        first,
        [...(book.get(first) ?? []), phrase].sort((one, other) => other.length - one.length),
      );
    }
  }
  return book;
}

/** The phrase that begins at `start`. With `accents: "optional"` a word typed without them stands for the accented one. */
export function phraseAt<Meaning>(
  book: PhraseBook<Meaning>,
  tokens: readonly NameToken[],
  start: number,
  accents: "optional" | "needed" = "optional",
): Phrase<Meaning> | undefined {
  const first = tokens[start];
  return (
    first &&
    book.get(first.text)?.find(({ words }) =>
      words.every(({ text, plain }, index) => {
        const written = tokens[start + index]?.text;
        return written === text || (accents === "optional" && written === plain);
      }),
    )
  );
}
