/**
 * The rows (or columns) of a form found among those of a unit's sheet. An item is known by its caption, by its mark
 * (the code of a row, the printed number of a column), and where captions repeat, by what it stands under:
 *   1. items that are unlike all others are paired, first in order, then those that moved;
 *   2. repeated items are paired between the neighbours that step 1 found ("Nữ" under "Đoàn viên");
 *   3. what is left over between the same neighbours, as many on each side, is the same if all its words are alike.
 * What nothing names is not paired: it is better missing than read into the wrong place.
 */
import { alignInOrder, longestRising } from "./align";
import { countsOf, hasEqualElsewhere, itemLikeness, type MatchItem, namesOf } from "./match-item";
import { textSimilarity } from "../text/text-similarity";

export interface ItemMatch {
  /** Position in the form → position in the sheet. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Positions in the form of items out of order, each run that moved together in one group. */
  readonly moves: readonly (readonly number[])[];
}

const scores = { sameAndMark: 12, same: 10, sameOtherMark: 9, slip: 7, mark: 5 } as const;

export function matchItems(wanted: readonly MatchItem[], found: readonly MatchItem[]): ItemMatch {
  if (isUnchanged(wanted, found))
    return { pairs: new Map(wanted.map((_, index) => [index, index])), moves: [] };
  const pairs = new Map<number, number>();
  pairUnlikeOthers(wanted, found, pairs);
  pairRepeated(wanted, found, pairs);
  pairEqualGaps(wanted, found, pairs);
  return { pairs, moves: movesOf(pairs) };
}

function isUnchanged(wanted: readonly MatchItem[], found: readonly MatchItem[]): boolean {
  return (
    wanted.length === found.length &&
    wanted.every((item, index) => item.key === found[index]?.key && item.mark === found[index].mark)
  );
}

/** Step 1. */
function pairUnlikeOthers(
  wanted: readonly MatchItem[],
  found: readonly MatchItem[],
  pairs: Map<number, number>,
): void {
  const ours = countsOf(wanted);
  const theirs = countsOf(found);
  const single = (item: MatchItem) => ours.keys.get(item.key) === 1;
  const anchors = wanted.flatMap((item, index) =>
    item.key !== "" && (single(item) || (item.mark !== null && ours.both.get(namesOf(item)) === 1))
      ? [index]
      : [],
  );
  const score = (want: MatchItem, have: MatchItem): number => {
    const sameMark = want.mark !== null && want.mark === have.mark;
    if (want.key === have.key) {
      if (want.mark === have.mark) return sameMark ? scores.sameAndMark : scores.same;
      if (!single(want)) return 0;
      return want.mark === null || have.mark === null ? scores.same : scores.sameOtherMark;
    }
    if (hasEqualElsewhere(want, have, ours.keys, theirs.keys)) return 0;
    const namesOne = sameMark && ours.marks.get(want.mark) === 1 && theirs.marks.get(want.mark) === 1;
    if (namesOne) return scores.mark + 3 * textSimilarity(want.text, have.text);
    return itemLikeness(want, have) === "slip" ? scores.slip : 0;
  };
  const inOrder = alignInOrder(anchors.length, found.length, (first, second) => {
    const [want, have] = [wanted[anchors[first] ?? -1], found[second]];
    return want && have ? score(want, have) : 0;
  });
  for (const [anchor, at] of inOrder) pairs.set(anchors[anchor] ?? -1, at);
  const taken = new Set(pairs.values());
  for (const index of anchors) {
    const want = wanted[index];
    if (!want || pairs.has(index)) continue;
    const partners = found.flatMap((have, at) => (!taken.has(at) && namesAnywhere(want, have) ? [at] : []));
    const [partner] = partners;
    if (partner === undefined || partners.length > 1) continue;
    pairs.set(index, partner);
    taken.add(partner);
  }

  /** Out of order an item must be named beyond doubt. */
  function namesAnywhere(want: MatchItem, have: MatchItem): boolean {
    const sameMark = want.mark !== null && want.mark === have.mark;
    if (want.key === have.key) return single(want) || sameMark;
    return sameMark && score(want, have) > 0 && itemLikeness(want, have) === "slip";
  }
}

/** Step 2: between two neighbours already paired, in order. */
function pairRepeated(
  wanted: readonly MatchItem[],
  found: readonly MatchItem[],
  pairs: Map<number, number>,
): void {
  const anchored = new Map(pairs);
  const taken = new Set(anchored.values());
  const wantedAt = new Map([...anchored].map(([index, at]) => [at, index]));
  for (const anchor of [-1, ...anchored.keys()]) {
    const at = anchor === -1 ? -1 : (anchored.get(anchor) ?? -1);
    const ours = runAfter(anchor, wanted.length, (index) => anchored.has(index));
    const theirs = runAfter(at, found.length, (index) => taken.has(index));
    const [first, second] = [ours.map((index) => wanted[index]), theirs.map((index) => found[index])];
    const [ourNext, theirNext] = [anchor + ours.length + 1, at + theirs.length + 1];
    const sameEnd =
      anchored.get(ourNext) === theirNext || (ourNext === wanted.length && theirNext === found.length);
    const sameRun =
      wanted[anchor]?.isTotal !== true &&
      first.length === second.length &&
      first.every((item, index) => item?.key === second[index]?.key);
    const counts = [countsOf(first.filter(isPresent)).keys, countsOf(second.filter(isPresent)).keys] as const;
    const inOrder = alignInOrder(ours.length, theirs.length, (one, other) => {
      const [want, have] = [first[one], second[other]];
      if (!want || !have || !standsUnderSame(want, have)) return 0;
      if (!sameEnd && !sameRun && want.parent !== anchor) return 0;
      if (want.key === have.key)
        return want.key === "" ? 0 : want.mark === have.mark ? scores.sameAndMark : scores.same;
      if (hasEqualElsewhere(want, have, ...counts)) return 0;
      if (want.mark !== null && want.mark === have.mark)
        return scores.mark + 3 * textSimilarity(want.text, have.text);
      return itemLikeness(want, have) === "slip" ? scores.slip : 0;
    });
    for (const [one, other] of inOrder) pairs.set(ours[one] ?? -1, theirs[other] ?? -1);
  }

  function standsUnderSame(want: MatchItem, have: MatchItem): boolean {
    if (want.parent === null || have.parent === null) return true;
    const partner = anchored.get(want.parent);
    return partner === undefined ? !wantedAt.has(have.parent) : partner === have.parent;
  }
}

/** Step 3. A group whose caption was changed leaves all its columns over; a changed label leaves one row. */
function pairEqualGaps(
  wanted: readonly MatchItem[],
  found: readonly MatchItem[],
  pairs: Map<number, number>,
): void {
  const ours = countsOf(wanted).keys;
  const theirs = countsOf(found).keys;
  const taken = new Set(pairs.values());
  const areMarked = found.filter(({ mark }) => mark !== null).length * 2 > found.length;
  for (let from = 0; from < wanted.length; from += 1) {
    if (pairs.has(from)) continue;
    let to = from;
    while (to + 1 < wanted.length && !pairs.has(to + 1)) to += 1;
    const before = from === 0 ? -1 : (pairs.get(from - 1) ?? -1);
    const after = to === wanted.length - 1 ? found.length : (pairs.get(to + 1) ?? -1);
    const run = wanted.slice(from, to + 1);
    const partners = found.slice(before + 1, after);
    const isSame =
      partners.length === run.length &&
      partners.every((have, offset) => {
        const want = run[offset];
        return (
          want !== undefined &&
          !taken.has(before + 1 + offset) &&
          (run.length === 1 || want.own === have.own) &&
          !hasEqualElsewhere(want, have, ours, theirs) &&
          // Where the others kept their numbers, what has none was put there.
          (want.mark === null || have.mark !== null || !areMarked) &&
          itemLikeness(want, have) !== "other"
        );
      });
    if (isSame) run.forEach((_, offset) => pairs.set(from + offset, before + 1 + offset));
    from = to;
  }
}

/** Runs of neighbours that moved together. */
function movesOf(pairs: ReadonlyMap<number, number>): readonly (readonly number[])[] {
  const order = [...pairs].sort(([one], [other]) => one - other);
  const kept = longestRising(order.map(([, at]) => at));
  const moves: number[][] = [];
  order.forEach(([index, at], position) => {
    if (kept.has(position)) return;
    const run = moves.at(-1);
    const before = order[position - 1];
    if (run && before && run.at(-1) === before[0] && before[1] < at && isFollowedBy(pairs, before[1], at))
      run.push(index);
    else moves.push([index]);
  });
  return moves;
}

/** Nothing of the form stands between two places of the sheet. */
function isFollowedBy(pairs: ReadonlyMap<number, number>, from: number, to: number): boolean {
  for (const at of pairs.values()) if (at > from && at < to) return false;
  return true;
}

function runAfter(from: number, length: number, ends: (index: number) => boolean): readonly number[] {
  const run: number[] = [];
  for (let index = from + 1; index < length && !ends(index); index += 1) run.push(index);
  return run;
}

function isPresent(item: MatchItem | undefined): item is MatchItem {
  return item !== undefined;
}
