/**
 * Which line of a form is which content. Every way of reading its codes is tried, and the one that finds the most
 * contents counts, provided it is more than chance: figures of a statistics form have codes like 1.1, too.
 */
import { type CriteriaNode, isGroup } from "../criteria-set";
import { haveTitlesOfSet, rowsOfLost, rowsOfOthers } from "./alike-titles";
import type { FormLine } from "./form-lines";
import { placeByCodes } from "./place-by-codes";
import { placeByRestarts, placeByRunningNumbers } from "./place-by-counting";
import { placeByOrder } from "./place-by-order";
import { placeByOutline } from "./place-by-outline";
import type { CodedLine, PlacedLines } from "./placed-lines";
import { keyOfCode } from "./row-code";
import type { SetPlaces } from "./set-places";

export interface FormEvidence {
  readonly isMarked: (line: FormLine) => boolean;
  /** There is a column for titles of contents. */
  readonly hasTitles: boolean;
  /** A caption says that marks stand there ("Tự chấm"), not only results. */
  readonly asksMarks: boolean;
}

export function placeLines(
  lines: readonly FormLine[],
  places: SetPlaces,
  evidence: FormEvidence,
): PlacedLines | undefined {
  const reading = bestReading(lines, places, evidence);
  if (!reading) return undefined;
  const contrary = rowsOfOthers(reading.placed, places);
  const marked = lines.filter(evidence.isMarked);
  const others = new Map([...contrary, ...rowsOfLost(marked, reading.placed, places)]);
  if (others.size === 0) return reading;
  // Titles that speak against their codes count for more; what can only count its rows is then no form of this set.
  const byTitles = bestReading(lines, places, evidence, others);
  const isClear = byTitles && rowsOfOthers(byTitles.placed, places).size === 0;
  if (isClear) return byTitles;
  return contrary.size === 0 ? reading : undefined;
}

/** @param others Rows that are known to be another content than their code says. */
function bestReading(
  lines: readonly FormLine[],
  places: SetPlaces,
  evidence: FormEvidence,
  others: ReadonlyMap<FormLine, CriteriaNode> = new Map(),
): PlacedLines | undefined {
  let best: { readonly reading: PlacedLines; readonly worth: number } | undefined;
  for (const coded of codedWays(lines, places, others)) {
    const readings = [
      placeByCodes(coded, places),
      placeByOutline(coded, places),
      placeByRunningNumbers(coded, places),
      placeByRestarts(coded, places),
      placeByOrder(coded, places, evidence.isMarked),
    ];
    for (const reading of readings) {
      if (!reading || !isCredible(reading, places, evidence)) continue;
      const worth = worthOf(reading, places);
      if (isWhole(reading, places)) return reading;
      if (!best || worth > best.worth) best = { reading, worth };
    }
  }
  return best?.reading;
}

/** By the code column first, or by what stands before the titles; dates either way round. */
function* codedWays(
  lines: readonly FormLine[],
  places: SetPlaces,
  others: ReadonlyMap<FormLine, CriteriaNode>,
): Generator<readonly CodedLine[]> {
  const titled = new Map(lines.map((line) => [line, places.byTitle(line.title) ?? others.get(line)]));
  const orders = lines.some(({ hasDay }) => hasDay)
    ? (["day-month", "month-day"] as const)
    : (["day-month"] as const);
  for (const order of orders) {
    const codes = lines.map((line) => line.cellCode(order));
    for (const first of ["cell", "title"] as const) {
      yield lines.map((line, index) => {
        const cellCode = codes[index];
        return {
          line,
          code: first === "cell" ? (cellCode ?? line.titleCode) : (line.titleCode ?? cellCode),
          titled: titled.get(line),
        };
      });
    }
  }
}

function isCredible(reading: PlacedLines, places: SetPlaces, evidence: FormEvidence): boolean {
  const { placed, unknown, scheme } = reading;
  const all = places.contents.length;
  const found = foundContents(reading).size;
  if (found < Math.max(Math.min(2, all), Math.ceil(all / 3))) return false;
  // A form of another set shares its first codes with this one.
  if (unknown.filter(({ line }) => evidence.isMarked(line)).length * 2 > found) return false;
  const isCompound = ({ code }: CriteriaNode) => keyOfCode(code)?.includes(".") ?? false;
  if (scheme === "codes" && placed.some(({ node }) => !isGroup(node) && isCompound(node))) return true;
  // Bare numbers count anything: lists of people, of units.
  return evidence.hasTitles && (evidence.asksMarks || haveTitlesOfSet(reading.placed));
}

/** Contents found, less what speaks against the reading; of equals the one that keeps the order of the set. */
function worthOf(reading: PlacedLines, places: SetPlaces): number {
  const { placed, unknown } = reading;
  const own = placed.filter(({ node, part }) => part === null && !isGroup(node));
  const repeated = own.length - new Set(own.map(({ node }) => node)).size;
  const rising = own.filter(
    ({ node }, index) => index > 0 && places.indexOf(node) > places.indexOf(own[index - 1]?.node ?? node),
  ).length;
  return foundContents(reading).size * 10 - repeated * 3 - unknown.length * 5 + rising / (own.length + 1);
}

/** Every content once, by its code, in the order of the set: no other reading can be better. */
function isWhole(reading: PlacedLines, places: SetPlaces): boolean {
  const own = reading.placed.filter(({ node, part }) => part === null && !isGroup(node));
  return (
    reading.scheme === "codes" &&
    reading.unknown.length === 0 &&
    own.length === places.contents.length &&
    own.every(({ node }, index) => node === places.contents[index])
  );
}

function foundContents({ placed }: PlacedLines): ReadonlySet<CriteriaNode> {
  return new Set(placed.flatMap(({ node }) => (isGroup(node) ? [] : [node])));
}
