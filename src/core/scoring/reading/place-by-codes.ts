/** Codes that are whole by themselves: "1.1", "II.3", "TC2.4". Each row is placed by its own code, whatever stands around it. */
import { type CriteriaNode, isGroup } from "../criteria-set";
import { type CodedLine, type PlacedLine, type PlacedLines, titledNodes } from "./placed-lines";
import type { RowCode } from "./row-code";
import type { SetPlaces } from "./set-places";

export function placeByCodes(lines: readonly CodedLine[], places: SetPlaces): PlacedLines {
  const placed: PlacedLine[] = [];
  const unknown: CodedLine[] = [];
  const taken = new Set<CriteriaNode>();
  const titles = titledNodes(lines);
  let current: CriteriaNode | undefined;
  for (const coded of lines) {
    const { line, code, titled } = coded;
    const found = titled ? { node: titled, part: null } : code && nodeOfCode(code, places, taken, current);
    // Where rows were inserted and numbered anew, the row with the very title of a content is that content.
    const isOthers = found?.part === null && !titled && titles.has(found.node);
    if (found && !isOthers) {
      placed.push({ line, ...found });
      if (found.part === null) taken.add(found.node);
      current = found.node;
    } else if (code) {
      unknown.push(coded);
      // What stands below a content that is not asked for is no part of the one before it.
      if (code.parts.length > 1 || code.parts[0]?.style !== "letter") current = undefined;
    } else if (line.isBullet && current && !isGroup(current)) {
      placed.push({ line, node: current, part: "-" });
    }
  }
  return { scheme: "codes", placed, unknown };
}

function nodeOfCode(
  code: RowCode,
  places: SetPlaces,
  taken: ReadonlySet<CriteriaNode>,
  current: CriteriaNode | undefined,
): { readonly node: CriteriaNode; readonly part: string | null } | undefined {
  const node = places.byKey(code.key);
  // A number cell shows 1.10 as 1.1.
  const tenth = code.isNumber && node && taken.has(node) ? places.byKey(`${code.key}0`) : undefined;
  if (tenth) return { node: tenth, part: null };
  if (node && !(code.names === "content" && isGroup(node))) return { node, part: null };
  return partOf(code, places, current);
}

/** "2.4a" and "2.4.1" where the set has 2.4 only; "a)" below 2.4. */
function partOf(
  { parts, key }: RowCode,
  places: SetPlaces,
  current: CriteriaNode | undefined,
): { readonly node: CriteriaNode; readonly part: string } | undefined {
  const values = parts.map(({ value }) => value);
  const whole = places.byKey(values.slice(0, -1).join("."));
  if (whole && !isGroup(whole)) return { node: whole, part: values.at(-1) ?? "" };
  const isLetter = parts.length === 1 && parts[0]?.style === "letter";
  return isLetter && current && !isGroup(current) ? { node: current, part: key } : undefined;
}
