/**
 * The points of a criterion (or of the set) from those of its children:
 *
 *   gate, sum      3 + 4 + 5 = 12; a gate over contents without points gives its own, all or none
 *   weighted sum   Σ points × weight ("hệ số"): 8 × 2 + 5 × 1 = 21. Where that cannot come to the group's own maximum
 *                  and the weights make 1, 100 or that maximum, they are shares of it ("tỷ trọng"): 80 of 100 points
 *                  at 30 in a group of 100 are 24; shares of children not asked go to the others
 *   minimum        the least of them
 *
 * Bonus children are added and penalties taken off; then comes the cap.
 */
import { exactSum } from "../model/exact-sum";
import type { CriteriaNode } from "./criteria-set";
import {
  bearsPoints,
  givesOwnPoints,
  type Joint,
  mostPointsBelow,
  mostPointsOf,
  weightOf,
} from "./node-points";

/** A child that is asked of the unit, and its points. */
export interface Part {
  readonly node: CriteriaNode;
  readonly points: number;
}

/** `met` is what the joint itself comes to, for gates that give points of their own. */
export function combined(joint: Joint, asked: readonly Part[], met: boolean | null): number {
  const parts = asked.filter(({ node }) => bearsPoints(node));
  const base = parts.filter(({ node }) => node.adds === undefined);
  const beside = parts
    .filter(({ node }) => node.adds !== undefined)
    .map(({ node, points }) => (node.adds === "penalty" ? -points : points));
  const own = givesOwnPoints(joint) ? (met ? (joint.maxPoints ?? 0) : 0) : joined(joint, base);
  const total = exactSum([own, ...beside]);
  return joint.cap === undefined ? total : Math.min(joint.cap, total);
}

function joined(joint: Joint, base: readonly Part[]): number {
  switch (joint.combine) {
    case "gate":
    case "sum":
      return exactSum(base.map(({ points }) => points));
    case "minimum":
      return base.length === 0 ? 0 : Math.min(...base.map(({ points }) => points));
    case "weighted-sum":
      return hasShares(joint) ? shared(joint, base) : exactSum(base.map((part) => weighed(part)));
  }
}

/** Whether the weights of a group are shares of its maximum, not factors. */
export function hasShares(joint: Joint): boolean {
  const { combine, maxPoints, children } = joint;
  if (combine !== "weighted-sum" || maxPoints === undefined) return false;
  const most = mostPointsBelow({ ...joint, cap: undefined });
  const base = children.filter((child) => child.adds === undefined && bearsPoints(child));
  const all = exactSum(base.map((child) => weightOf(child, combine)));
  return most !== undefined && most !== maxPoints && [1, 100, maxPoints].includes(all);
}

function weighed({ node, points }: Part): number {
  return points * weightOf(node, "weighted-sum");
}

function shared({ maxPoints = 0 }: Joint, base: readonly Part[]): number {
  const all = exactSum(base.map(({ node }) => weightOf(node, "weighted-sum")));
  const share = exactSum(base.map((part) => weighed(part) / (mostPointsOf(part.node) ?? 1)));
  return all === 0 ? 0 : Number(((maxPoints * share) / all).toPrecision(15));
}
