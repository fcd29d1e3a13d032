/** Where the nodes of a criteria set are found: by code, by title, and what stands below what. Worked out once for a set. */
import { foldText } from "../../text/fold-text";
import { type Content, type CriteriaNode, type CriteriaSet, isGroup, nodesOf } from "../criteria-set";
import { keyOfCode, titleWithoutCode } from "./row-code";

export interface SetPlaces {
  readonly nodes: readonly CriteriaNode[];
  readonly contents: readonly Content[];
  /** What stands right below a node, or on top for null. */
  childrenOf(node: CriteriaNode | null): readonly CriteriaNode[];
  parentOf(node: CriteriaNode): CriteriaNode | null;
  /** Groups that hold contents themselves, as they are printed. */
  readonly innermostGroups: readonly CriteriaNode[];
  byKey(key: string): CriteriaNode | undefined;
  /** Only where no other node has the title. */
  byTitle(title: string): CriteriaNode | undefined;
  /** The last part of the code: "4" for "2.4" and "II.4". */
  ordinalOf(node: CriteriaNode): string;
  indexOf(node: CriteriaNode): number;
}

export function placesOf(set: CriteriaSet): SetPlaces {
  const known = places.get(set);
  if (known) return known;
  const made = makePlaces(set);
  places.set(set, made);
  return made;
}

const places = new WeakMap<CriteriaSet, SetPlaces>();

function makePlaces(set: CriteriaSet): SetPlaces {
  const nodes = nodesOf(set);
  const parents = new Map<CriteriaNode, CriteriaNode>();
  for (const node of nodes) if (isGroup(node)) for (const child of node.children) parents.set(child, node);
  const keys = distinct(nodes, ({ code }) => keyOfCode(code) ?? foldText(code));
  const codes = distinct(nodes, ({ code }) => foldText(code));
  const titles = distinct(nodes, ({ title }) => titleKey(title));
  const indexes = new Map(nodes.map((node, index) => [node, index]));
  return {
    nodes,
    contents: nodes.filter((node): node is Content => !isGroup(node)),
    childrenOf: (node) => (node === null ? set.criteria : isGroup(node) ? node.children : []),
    parentOf: (node) => parents.get(node) ?? null,
    innermostGroups: nodes.filter((node) => isGroup(node) && node.children.some((child) => !isGroup(child))),
    byKey: (key) => keys.get(key) ?? codes.get(key),
    byTitle: (title) => {
      const key = titleKey(title);
      return key.length < shortestTitle ? undefined : titles.get(key);
    },
    ordinalOf: ({ code }) => (keyOfCode(code) ?? foldText(code)).split(".").at(-1) ?? "",
    indexOf: (node) => indexes.get(node) ?? -1,
  };
}

/** Titles that short say too little to know a row by. */
const shortestTitle = 8;

/** The first line, without code, brackets and punctuation: forms print remarks and hints below the title. */
function titleKey(title: string): string {
  const [line = ""] = title.trim().split("\n");
  return titleWithoutCode(line)
    .replace(/\(.*?\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function distinct(
  nodes: readonly CriteriaNode[],
  keyOf: (node: CriteriaNode) => string,
): ReadonlyMap<string, CriteriaNode> {
  const found = new Map<string, CriteriaNode>();
  const repeated = new Set<string>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (found.has(key)) repeated.add(key);
    else found.set(key, node);
  }
  for (const key of repeated) found.delete(key);
  return found;
}
