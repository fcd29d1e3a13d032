/** A row or a column as matching sees it: its caption, its mark, what it stands under; and how alike two of them are. */
import { textSimilarity } from "../text/text-similarity";
import { type Likeness, likenessOf } from "./likeness";

export interface MatchItem {
  /** By which captions are the same; "" for none. */
  readonly key: string;
  /** Its own caption as a key, without those it stands under, and as printed. */
  readonly own: string;
  readonly text: string;
  /** The captions it stands under, outermost first; empty for a row. */
  readonly groups: readonly string[];
  /** What names the item besides its caption; null where there is nothing or only a dash. */
  readonly mark: string | null;
  /** Position of the item it stands under, within its own list. */
  readonly parent: number | null;
  /** A total stands below its parts; what follows it does not belong to it. */
  readonly isTotal: boolean;
}

export interface ItemCounts {
  readonly keys: ReadonlyMap<string, number>;
  readonly marks: ReadonlyMap<string | null, number>;
  readonly both: ReadonlyMap<string, number>;
}

/** How often each caption and each mark stands in a list. */
export function countsOf(items: readonly MatchItem[]): ItemCounts {
  const keys = new Map<string, number>();
  const marks = new Map<string | null, number>();
  const both = new Map<string, number>();
  for (const item of items) {
    keys.set(item.key, (keys.get(item.key) ?? 0) + 1);
    marks.set(item.mark, (marks.get(item.mark) ?? 0) + 1);
    both.set(namesOf(item), (both.get(namesOf(item)) ?? 0) + 1);
  }
  return { keys, marks, both };
}

/** Caption and mark together. */
export function namesOf({ key, mark }: MatchItem): string {
  return `${mark ?? ""}\n${key}`;
}

/** A caption that stands there as printed is that caption: likeness is asked only between captions without an equal. */
export function hasEqualElsewhere(
  want: MatchItem,
  have: MatchItem,
  ours: ReadonlyMap<string, number>,
  theirs: ReadonlyMap<string, number>,
): boolean {
  const lacks = (theirs.get(want.key) ?? 0) < (ours.get(want.key) ?? 0);
  const isSpare = (ours.get(have.key) ?? 0) < (theirs.get(have.key) ?? 0);
  return !lacks || (!isSpare && have.key !== "");
}

/** How a changed item is still known, by its own caption and by those above it. */
export function itemLikeness(want: MatchItem, have: MatchItem): Likeness {
  if (want.isTotal !== have.isTotal) return "other";
  // A total is known by its word; what it adds in brackets may have been edited.
  if (want.isTotal) return textSimilarity(want.text, have.text) >= 0.4 ? "slip" : "alike";
  const own = want.own === have.own ? "slip" : likenessOf(want.text, have.text);
  const above = groupLikeness(want.groups, have.groups);
  if (own === "slip" && above === "slip") return "slip";
  // Of a caption and its group one may have been reworded, not both.
  return (own === "slip" && above === "alike") || (own === "alike" && above === "slip") ? "alike" : "other";
}

/** A caption put over all groups changes none of them; one taken away may have been what told columns apart. */
function groupLikeness(wanted: readonly string[], found: readonly string[]): Likeness {
  const [ours, theirs] = [wanted.join(" "), found.join(" ")];
  if (ours === theirs || isWithin(wanted, found)) return "slip";
  if (isWithin(found, wanted)) return "alike";
  return likenessOf(ours, theirs);
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const caption of whole) if (caption === part[at]) at += 1;
  return at === part.length;
}
