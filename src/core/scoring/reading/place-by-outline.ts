/**
 * Codes that only count within what they stand under: I, II, III with 1, 2, 3 … below each; "Tiêu chí 1" with a), b) …
 * Which way of counting belongs to which level is learned from the form: the first below "I" is one level down.
 */
import { type CriteriaNode, isGroup } from "../criteria-set";
import { letterRanks } from "./letter-ranks";
import { type CodedLine, type PlacedLine, type PlacedLines, titledNodes } from "./placed-lines";
import type { RowCode } from "./row-code";
import type { SetPlaces } from "./set-places";

export function placeByOutline(lines: readonly CodedLine[], places: SetPlaces): PlacedLines {
  const ranks = letterRanks(
    lines.flatMap(({ code }) => code?.parts ?? []),
    places,
  );
  const titles = titledNodes(lines);
  const taken = new Set<CriteriaNode>();
  const levels: string[] = [];
  const placed: PlacedLine[] = [];
  const unknown: CodedLine[] = [];
  let path: readonly CriteriaNode[] = [];
  const put = (coded: CodedLine, node: CriteriaNode, part: string | null) => {
    placed.push({ line: coded.line, node, part });
    if (part === null) taken.add(node);
    path = pathTo(node, places);
  };
  for (const coded of lines) {
    const { code, titled, line } = coded;
    const current = path.at(-1);
    if (titled) {
      put(coded, titled, null);
      if (code) levels[path.length - 1] ??= styleOf(code);
    } else if (!code) {
      if (line.isBullet && current && !isGroup(current)) put(coded, current, "-");
    } else {
      const style = styleOf(code);
      const level = levels.indexOf(style);
      if (level === -1 && current && !isGroup(current)) {
        // A new way of counting below a content numbers its parts.
        if (numbersParts(code)) put(coded, current, code.key);
        else unknown.push(coded);
        continue;
      }
      const depth = level === -1 ? path.length : level;
      const parent = depth === 0 ? null : path[depth - 1];
      const node = parent === undefined ? undefined : childOf(parent, code, places, ranks);
      if (node && taken.has(node)) {
        // It begins again: the row of the next criterion is missing, and so is what this stands under.
        unknown.push(coded);
        path = path.slice(0, Math.max(0, depth - 1));
        continue;
      }
      if (!node || titles.has(node)) {
        unknown.push(coded);
        path = path.slice(0, Math.min(depth, path.length));
        continue;
      }
      levels[depth] ??= style;
      put(coded, node, partOf(code, node));
    }
  }
  return { scheme: "outline", placed, unknown };
}

function numbersParts({ parts, names }: RowCode): boolean {
  const [first] = parts;
  return names === null && parts.length === 1 && (first?.style === "letter" || first?.style === "arabic");
}

/** "tiêu chí 1" counts otherwise than "1"; "4a" is 4 with a part. */
function styleOf({ names, parts }: RowCode): string {
  const [first, second] = parts;
  const numbered =
    parts.length === 2 && first?.style === "arabic" && second?.style === "letter" ? [first] : parts;
  return `${names ?? ""} ${numbered.map(({ style }) => style).join(".")}`;
}

function childOf(
  parent: CriteriaNode | null,
  { parts, names }: RowCode,
  places: SetPlaces,
  ranks: (value: string) => string | undefined,
): CriteriaNode | undefined {
  const main = parts.length === 2 && parts[1]?.style === "letter" ? parts[0] : parts.at(-1);
  const above = parts.length > 1 && parts[1]?.style !== "letter" ? parts.at(-2) : undefined;
  if (above && (parent === null || places.ordinalOf(parent) !== above.value)) return undefined;
  const ordinal = main && (ranks(main.value) ?? main.value);
  const children = places.childrenOf(parent);
  const node = children.find(
    (child) => places.ordinalOf(child) === main?.value || places.ordinalOf(child) === ordinal,
  );
  return node && names === "criterion" && !isGroup(node) && children.some(isGroup) ? undefined : node;
}

function partOf({ parts }: RowCode, node: CriteriaNode): string | null {
  const [, second] = parts;
  return !isGroup(node) && parts.length === 2 && second?.style === "letter" ? second.value : null;
}

function pathTo(node: CriteriaNode, places: SetPlaces): readonly CriteriaNode[] {
  const path: CriteriaNode[] = [node];
  for (let above = places.parentOf(node); above; above = places.parentOf(above)) path.unshift(above);
  return path;
}
