/** Which group each code of a set belongs to, and whether codes alone tell it. */
import { type CriteriaNode, type CriteriaSet, isGroup, nodesOf } from "../criteria-set";
import { outlineOf } from "./outline";
import { outlineCode, wordCode } from "./outline-code";

/** Whether the codes alone, from the top down, make the same tree. */
export function codesTellTree(set: CriteriaSet): boolean {
  const nodes = nodesOf(set);
  const { nodes: outline, faults } = outlineOf(
    nodes.map(({ code }) => ({
      code: outlineCode(code) ?? wordCode(code) ?? null,
      within: null,
      isNumber: false,
      opensCriterion: false,
      isPart: false,
    })),
  );
  const parents = parentCodes(set);
  return (
    faults.length === 0 &&
    outline.every(({ code, parent }, index) => {
      const above = parent < 0 ? "-" : outline[parent]?.code;
      return code === nodes[index]?.code && above === parents.get(code);
    })
  );
}

/** By code; "-" for those at the top. */
export function parentCodes({ criteria }: CriteriaSet): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const visit = (nodes: readonly CriteriaNode[], above: string) => {
    for (const node of nodes) {
      parents.set(node.code, above);
      if (isGroup(node)) visit(node.children, node.code);
    }
  };
  visit(criteria, "-");
  return parents;
}
