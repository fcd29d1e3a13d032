/** What stands in a new scoring form: what was marked already, and "Miễn" for what is not asked of units of this type. */
import { type CriteriaNode, type CriteriaSet, isGroup } from "../criteria-set";
import { type Inherited, inheritedBy, inheritedFromSet } from "../judging/inherited";
import { type ContentMark, type Mark, type Scorecard, unmarked } from "../scorecard";

const exempt: Mark = { kind: "exempt" };

/** By code, for every content of the set. */
export function startingMarks(
  set: CriteriaSet,
  unitType: string | null,
  card: Scorecard | undefined,
): ReadonlyMap<string, ContentMark> {
  return new Map(
    [...inheritedByContent(set, unitType)].map(([code, { excepted }]) => {
      const mark = card?.marks.get(code) ?? { code, self: unmarked, reviewed: unmarked, evidence: null };
      return [code, excepted === null ? mark : { ...mark, self: exempt, reviewed: exempt }];
    }),
  );
}

/** By code of the content: what it has from the nodes above it. */
export function inheritedByContent(
  set: CriteriaSet,
  unitType: string | null,
): ReadonlyMap<string, Inherited> {
  const found = new Map<string, Inherited>();
  const visit = (nodes: readonly CriteriaNode[], above: Inherited): void => {
    for (const node of nodes) {
      const inherited = inheritedBy(node, above, unitType);
      if (isGroup(node)) visit(node.children, inherited);
      else found.set(node.code, inherited);
    }
  };
  visit(set.criteria, inheritedFromSet(set));
  return found;
}
