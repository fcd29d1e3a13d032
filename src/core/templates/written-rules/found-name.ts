/** A name that a user wrote, looked for among the names of a form: one thing, several, or none but some that are near. */
import { unaccented } from "../../text/fold-text";
import { textSimilarity } from "../../text/text-similarity";

export type FoundName<Item> =
  | { readonly outcome: "found"; readonly item: Item }
  | { readonly outcome: "ambiguous"; readonly candidates: readonly string[] }
  | { readonly outcome: "unknown"; readonly near: readonly string[] };

export interface Named<Item> {
  readonly item: Item;
  /** As the user is told of it: "(7) Đoàn viên cuối kỳ". */
  readonly shown: string;
  /** What it may be called, for saying what is near. */
  readonly names: readonly string[];
}

/** @param readings From the surest to the loosest; the first that finds anything decides. */
export function findName<Item>(
  text: string,
  all: readonly Named<Item>[],
  readings: readonly ((named: Named<Item>) => boolean)[],
): FoundName<Item> {
  for (const reading of readings) {
    const found = all.filter(reading);
    const [first] = found;
    if (first && found.length === 1) return { outcome: "found", item: first.item };
    if (first) return { outcome: "ambiguous", candidates: found.map(({ shown }) => shown) };
  }
  return { outcome: "unknown", near: nearest(text, all) };
}

/** Below this nobody would have meant it. */
const leastLikeness = 0.4;

function nearest<Item>(text: string, all: readonly Named<Item>[]): readonly string[] {
  const plain = unaccented(text);
  return all
    .map(({ shown, names }) => ({
      shown,
      likeness: Math.max(
        0,
        ...names.map((name) => Math.max(textSimilarity(text, name), textSimilarity(plain, unaccented(name)))),
      ),
    }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, 3)
    .map(({ shown }) => shown);
}
