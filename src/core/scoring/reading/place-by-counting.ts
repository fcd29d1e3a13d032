/**
 * Forms that only count their contents: 1 to 14 through all criteria, or from 1 again under criteria without codes.
 * Nothing is placed unless the numbers fit the set: a content inserted or lost must not shift the others.
 */
import { type CriteriaNode, isGroup } from "../criteria-set";
import type { CodedLine, PlacedLine, PlacedLines } from "./placed-lines";
import type { SetPlaces } from "./set-places";

/** 1, 2, 3 … to the last content of the set. */
export function placeByRunningNumbers(
  lines: readonly CodedLine[],
  places: SetPlaces,
): PlacedLines | undefined {
  const placed: PlacedLine[] = [];
  let group: CriteriaNode | undefined;
  let last = 0;
  for (const { line, code, titled } of lines) {
    if (!code && !titled) continue;
    if (titled && isGroup(titled)) {
      group = titled;
      continue;
    }
    const [part] = code?.parts ?? [];
    if (!code || !part || code.parts.length > 1) return undefined;
    if (code.names === "criterion" || part.style === "roman" || part.style === "capital") {
      group = places.innermostGroups.find((candidate) => places.ordinalOf(candidate) === part.value);
      if (!group) return undefined;
      continue;
    }
    const number = Number(part.value);
    const content = places.contents[number - 1];
    if (part.style !== "arabic" || !content || number <= last) return undefined;
    if (group && places.parentOf(content) !== group) return undefined;
    last = number;
    placed.push({ line, node: content, part: null });
  }
  // 1 to 5 alone may be any criterion.
  const largest = Math.max(...places.innermostGroups.map((each) => places.childrenOf(each).length));
  return last > largest ? { scheme: "running", placed, unknown: [] } : undefined;
}

/** 1 to 5, 1 to 4, 1 to 5: where the numbers begin again, the next criterion begins. */
export function placeByRestarts(lines: readonly CodedLine[], places: SetPlaces): PlacedLines | undefined {
  const runs: { readonly line: CodedLine["line"]; readonly number: number }[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const { line, code, titled } of lines) {
    if (!code || (titled && isGroup(titled))) continue;
    const [part] = code.parts;
    if (code.parts.length > 1 || part?.style !== "arabic" || code.names === "criterion") return undefined;
    const number = Number(part.value);
    if (number <= last) runs.push([]);
    runs.at(-1)?.push({ line, number });
    last = number;
  }
  const groups = places.innermostGroups;
  if (groups.length < 2 || runs.length !== groups.length) return undefined;
  const placed: PlacedLine[] = [];
  for (const [index, run] of runs.entries()) {
    for (const { line, number } of run) {
      const node = contentOf(groups[index], number, places);
      if (!node) return undefined;
      placed.push({ line, node, part: null });
    }
  }
  return { scheme: "restarts", placed, unknown: [] };
}

function contentOf(
  group: CriteriaNode | undefined,
  number: number,
  places: SetPlaces,
): CriteriaNode | undefined {
  return group && places.childrenOf(group).find((child) => places.ordinalOf(child) === String(number));
}
