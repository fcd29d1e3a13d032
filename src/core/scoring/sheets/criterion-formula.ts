/**
 * What a criterion comes to, counted in the cells of its contents by Excel itself: the contents met, or the points.
 * Only where that is all there is to it; a table of steps or a share of a target is left to the custom functions.
 */
import { type Content, contentsOf, type CriteriaNode, isGroup } from "../criteria-set";
import { bearsPoints, givesOwnPoints } from "../node-points";
import { markWords } from "./mark-words";
import { quoted } from "./score-cells";

/** The address of a content's mark in the row. */
export type MarkCell = (code: string) => string;

/** Empty while a mark is missing; null where the cells cannot count it. */
export function criterionFormula(
  criterion: CriteriaNode,
  hasPoints: boolean,
  cellOf: MarkCell,
): string | null {
  const codes = contentsOf({ criteria: [criterion] }).map(({ code }) => code);
  const [first] = codes;
  const last = codes.at(-1);
  const counted = hasPoints ? pointsOf(criterion, cellOf) : metCount(criterion, cellOf);
  if (first === undefined || last === undefined || counted === null) return null;
  return `IF(COUNTA(${cellOf(first)}:${cellOf(last)})<${codes.length},"",${counted})`;
}

function metCount(criterion: CriteriaNode, cellOf: MarkCell): string | null {
  const contents = contentsOf({ criteria: [criterion] });
  const isPlain = contents.every(({ judge: { by } }) => by === "met" || by === "set" || by === "reviewer");
  const [first] = contents;
  const last = contents.at(-1);
  return isPlain && first && last
    ? `COUNTIF(${cellOf(first.code)}:${cellOf(last.code)},${quoted(markWords.met)})`
    : null;
}

function pointsOf(node: CriteriaNode, cellOf: MarkCell): string | null {
  if (!isGroup(node)) return contentPoints(node, cellOf);
  if ((node.combine !== "sum" && node.combine !== "gate") || givesOwnPoints(node)) return null;
  const bearing = node.children.filter(bearsPoints);
  const added = termsOf(
    bearing.filter(({ adds }) => adds !== "penalty"),
    cellOf,
  );
  const takenOff = termsOf(
    bearing.filter(({ adds }) => adds === "penalty"),
    cellOf,
  );
  if (!added || !takenOff || added.length === 0) return null;
  const sum = `SUM(${added.join(",")})` + (takenOff.length === 0 ? "" : `-SUM(${takenOff.join(",")})`);
  return node.cap === undefined ? sum : `MIN(${node.cap},${sum})`;
}

function termsOf(nodes: readonly CriteriaNode[], cellOf: MarkCell): readonly string[] | null {
  const terms = nodes.map((node) => pointsOf(node, cellOf));
  return terms.every((term) => term !== null) ? terms : null;
}

/** Text in a cell of points ("Miễn", "Thiếu MC") adds nothing. */
function contentPoints({ code, judge, maxPoints }: Content, cellOf: MarkCell): string | null {
  const cell = cellOf(code);
  if (judge.by === "points") return cell;
  if (judge.by !== "met" || maxPoints === undefined) return null;
  return `IF(${cell}=${quoted(markWords.met)},${maxPoints},0)`;
}
