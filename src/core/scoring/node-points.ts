/** Which nodes have points at all, and the most they can come to as their children have it. */
import { exactSum } from "../model/exact-sum";
import {
  type Content,
  type CriteriaGroup,
  type CriteriaNode,
  type CriteriaSet,
  isGroup,
} from "./criteria-set";

/** What has children: a criterion, or the set itself. */
export type Joint = Pick<CriteriaGroup, "combine" | "cap" | "maxPoints"> & {
  readonly children: readonly CriteriaNode[];
};

export function jointOfSet({ combine, cap, maxPoints, criteria }: CriteriaSet): Joint {
  return { combine, cap, maxPoints, children: criteria };
}

/** Contents without `maxPoints` have none, unless they are judged by points; groups have those of what is below. */
export function bearsPoints(node: CriteriaNode): boolean {
  if (isGroup(node)) return jointBearsPoints(node);
  return node.maxPoints !== undefined || node.judge.by === "points" || node.judge.by === "steps";
}

export function jointBearsPoints(joint: Joint): boolean {
  return joint.children.some(bearsPoints) || givesOwnPoints(joint);
}

/** A gate over contents without points gives its own points, all or none. */
export function givesOwnPoints({ combine, maxPoints, children }: Joint): boolean {
  return combine === "gate" && maxPoints !== undefined && !children.some(bearsPoints);
}

/** As it is told, else as what is below comes to; `undefined` where nothing below says. */
export function mostPointsOf(node: CriteriaNode): number | undefined {
  if (node.maxPoints !== undefined) return node.maxPoints;
  return isGroup(node) ? mostPointsBelow(node) : mostPointsOfSteps(node);
}

/** Without bonus and penalties. */
export function mostPointsBelow({ combine, cap, children }: Joint): number | undefined {
  const base = children.filter((child) => child.adds === undefined && bearsPoints(child));
  const most = base.map(mostPointsOf);
  if (base.length === 0 || !most.every((points) => points !== undefined)) return undefined;
  const joined =
    combine === "minimum"
      ? Math.min(...most)
      : exactSum(most.map((points, index) => points * weightOf(base[index], combine)));
  return cap === undefined ? joined : Math.min(cap, joined);
}

/** Elsewhere than in a weighted sum weights say nothing. */
export function weightOf(child: CriteriaNode | undefined, combine: Joint["combine"]): number {
  return combine === "weighted-sum" ? (child?.weight ?? 1) : 1;
}

function mostPointsOfSteps({ judge }: Content): number | undefined {
  return judge.by === "steps" ? Math.max(...judge.steps.map(({ points }) => points)) : undefined;
}
