/**
 * A criteria set as written, with what has a usual value left out → the same with everything said: evidence is required,
 * the reviewed mark counts before the unit's own, one step at most may fit. The same as parsing it strictly, which a test
 * holds it to; by hand, so that the custom functions start without a parser.
 */
import type {
  CriteriaNode,
  CriteriaNodeInput,
  CriteriaSet,
  CriteriaSetInput,
  Judge,
  JudgeInput,
} from "./criteria-set";

export function completeSet(input: CriteriaSetInput): CriteriaSet {
  return {
    ...input,
    evidence: input.evidence ?? "required",
    counts: input.counts ?? "reviewed-else-self",
    criteria: input.criteria.map(completeNode),
    levels: (input.levels ?? []).map((level) => ({ ...level, requires: level.requires ?? [] })),
  };
}

function completeNode(node: CriteriaNodeInput): CriteriaNode {
  return "children" in node
    ? { ...node, children: node.children.map(completeNode) }
    : { ...node, judge: completeJudge(node.judge) };
}

function completeJudge(judge: JudgeInput): Judge {
  switch (judge.by) {
    case "steps":
      return { ...judge, match: judge.match ?? "only" };
    case "ratio":
      return { ...judge, metFrom: judge.metFrom ?? 1, gives: judge.gives ?? "whole" };
    case "met":
    case "points":
    case "set":
    case "reviewer":
      return judge;
  }
}
