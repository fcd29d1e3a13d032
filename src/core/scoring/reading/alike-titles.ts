/**
 * What the titles of a form say of its codes: whether they are those of the set at all, and which rows have clearly the
 * title of another content than the one their code names ("2.2" typed anew where 2.2 was deleted and 2.3 moved up).
 */
import { foldText } from "../../text/fold-text";
import { textSimilarity } from "../../text/text-similarity";
import { type Content, type CriteriaNode, isGroup } from "../criteria-set";
import type { FormLine } from "./form-lines";
import type { PlacedLine } from "./placed-lines";
import { titleWithoutCode } from "./row-code";
import type { SetPlaces } from "./set-places";

/** At least half of the rows: forms shorten titles, so that some are hardly alike. */
export function haveTitlesOfSet(placed: readonly PlacedLine[]): boolean {
  const alike = placed.filter(({ line, node }) => likeness(line, node) >= likeEnough);
  return alike.length * 2 >= placed.length;
}

/** The rows that are clearly another content, with that content. */
export function rowsOfOthers(
  placed: readonly PlacedLine[],
  places: SetPlaces,
): ReadonlyMap<FormLine, CriteriaNode> {
  const others = new Map<FormLine, CriteriaNode>();
  for (const { line, node, part } of placed) {
    if (part !== null || isGroup(node) || line.title.length < shortestTitle) continue;
    const other = otherContent(line, node, places);
    if (other) others.set(line, other);
  }
  return others;
}

/** Rows without a code, or with one that the set does not have, that are clearly a content not found otherwise. */
export function rowsOfLost(
  lines: readonly FormLine[],
  placed: readonly PlacedLine[],
  places: SetPlaces,
): ReadonlyMap<FormLine, CriteriaNode> {
  const found = new Set(placed.map(({ node }) => node));
  const known = new Set(placed.map(({ line }) => line));
  const lost = places.contents.filter((content) => !found.has(content));
  const rows = new Map<FormLine, CriteriaNode>();
  if (lost.length === 0) return rows;
  for (const line of lines) {
    if (known.has(line) || line.title.length < shortestTitle) continue;
    const content = otherContent(line, undefined, places);
    if (content && lost.includes(content) && ![...rows.values()].includes(content)) rows.set(line, content);
  }
  return rows;
}

function otherContent(line: FormLine, own: CriteriaNode | undefined, places: SetPlaces): Content | undefined {
  for (const { measure, sure, apart } of measures) {
    const ofOwn = own ? measure(line, own) : 0;
    if (ofOwn >= sure) return undefined;
    const [best, next] = places.contents
      .filter((content) => content !== own)
      .map((content) => ({ content, alike: measure(line, content) }))
      .sort((one, other) => other.alike - one.alike);
    if (best && best.alike >= sure && best.alike >= Math.max(ofOwn, next?.alike ?? 0) + apart)
      return best.content;
  }
  return undefined;
}

function likeness({ title }: FormLine, node: CriteriaNode): number {
  return textSimilarity(firstLine(title), node.title);
}

/** The share of its words that stand in the title of the set: 1 for one that is only shortened. */
function contained({ title }: FormLine, node: CriteriaNode): number {
  const words = wordsOf(firstLine(title));
  if (words.size < fewestWords) return 0;
  const known = wordsOf(node.title);
  return [...words].filter((word) => known.has(word)).length / words.size;
}

function firstLine(title: string): string {
  const [first = ""] = title.split("\n");
  return titleWithoutCode(first);
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(foldText(title).match(/[\p{L}\p{N}]+/gu));
}

const shortestTitle = 12;
const fewestWords = 4;
const likeEnough = 0.4;
/** From where on a title is surely that of a content, and how far off all others are; by the shortened titles of forms. */
const measures = [
  { measure: likeness, sure: 0.55, apart: 0.2 },
  { measure: contained, sure: 0.75, apart: 0.35 },
];
