/** Texts that are said many times (rule ids, sentences, sheet names) kept once each and named by their number. */
export interface TextPool {
  /** The number of a text; the same text has the same number. */
  numberOf(text: string): number;
  readonly texts: readonly string[];
}

export function textPool(): TextPool {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  return {
    texts,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}
