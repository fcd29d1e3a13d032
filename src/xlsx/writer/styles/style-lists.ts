/**
 * The numbered lists of a style sheet (fonts, fills, borders, cell formats …): what is in them, and what is added.
 * Entries are only ever appended, so every number that cells already use keeps its meaning.
 */
import { attributeOf, childOf, childrenOf, prefixOf, rootOf } from "../xml/elements";
import { placeFor, stylesOrder } from "../xml/schema-order";
import { attributeSplice, insertion, spliced, type Splice } from "../xml/splice";

export interface StyleList {
  /** The entries as they are written, old and new. */
  readonly entries: readonly string[];
  /** The number of this entry, which is added unless an equal one is there. */
  numberOf(entry: string): number;
  /** Adds the entry even where an equal one is there: some numbers mean something by themselves. */
  append(entry: string): void;
  /** What makes the style sheet hold the added entries. */
  changes(): Splice[];
}

/** `name` is the list ("cellXfs"), `entryName` what it consists of ("xf"). */
export function openStyleList(
  text: string,
  name: (typeof stylesOrder)[number],
  entryName: string,
): StyleList {
  const root = rootOf(text);
  const list = childOf(text, root, name);
  const present = (list ? childrenOf(text, list) : []).filter(({ local }) => local === entryName);
  const entries = present.map(({ start, end }) => text.slice(start, end));

  return {
    entries,
    numberOf: (entry) => {
      const number = entries.indexOf(entry);
      return number >= 0 ? number : entries.push(entry) - 1;
    },
    append: (entry) => void entries.push(entry),
    changes: () => {
      const added = entries.slice(present.length).join("");
      if (added === "") return [];
      if (!list) {
        const tag = `${prefixOf(root)}${name}`;
        const xml = `<${tag} count="${entries.length}">${added}</${tag}>`;
        return [insertion(text, root, placeFor(text, root, name, stylesOrder), xml)];
      }
      const changes = [insertion(text, list, present.at(-1)?.end ?? list.contentStart, added)];
      const counted = attributeOf(text, list, "count") !== undefined;
      return counted ? [attributeSplice(text, list, "count", String(entries.length)), ...changes] : changes;
    },
  };
}

/** The style sheet with all additions. */
export function withAdditions(text: string, lists: readonly StyleList[]): string {
  return spliced(
    text,
    lists.flatMap((list) => list.changes()),
  );
}
