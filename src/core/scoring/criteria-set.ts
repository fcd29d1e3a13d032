/**
 * A criteria set as data: a tree (criterion → content → condition), how each leaf is judged, how results are joined, and
 * the levels they lead to. What is odd but readable is told by `setFaults`.
 *
 *   { code: "1", title: "Chủ động …", combine: "gate", children: [
 *     { code: "1.1", title: "…", judge: { by: "met" } }, … ] }
 *
 * Points are plain numbers in the set's own scale; days are ISO. Free of zod, for the custom functions.
 */
import type { Content, CriteriaGroup, CriteriaNode, CriteriaSet } from "./criteria-set-schema";

export type {
  Combination,
  Content,
  Counter,
  CriteriaGroup,
  CriteriaNode,
  CriteriaNodeInput,
  CriteriaSet,
  CriteriaSetInput,
  Interval,
  Judge,
  JudgeInput,
  Level,
  Step,
  StepCondition,
} from "./criteria-set-schema";

export function isGroup(node: CriteriaNode): node is CriteriaGroup {
  return "children" in node;
}

/** All nodes from the top down, as they are printed. */
export function nodesOf({ criteria }: Pick<CriteriaSet, "criteria">): readonly CriteriaNode[] {
  return criteria.flatMap(withChildren);
}

/** The leaves, in the order they are printed: what marks are given to. */
export function contentsOf(set: Pick<CriteriaSet, "criteria">): readonly Content[] {
  return nodesOf(set).filter((node): node is Content => !isGroup(node));
}

function withChildren(node: CriteriaNode): readonly CriteriaNode[] {
  return isGroup(node) ? [node, ...node.children.flatMap(withChildren)] : [node];
}
