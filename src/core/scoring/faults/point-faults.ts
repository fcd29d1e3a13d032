/** Points that do not add up, and thresholds that cannot be reached. */
import { exactSum } from "../../model/exact-sum";
import { formatNumber } from "../../text/format-number";
import { hasShares } from "../combination";
import { type CriteriaNode, type CriteriaSet, isGroup, nodesOf } from "../criteria-set";
import { bearsPoints, type Joint, jointOfSet, mostPointsBelow, mostPointsOf } from "../node-points";
import { error, note, type SetFault } from "./set-fault";

const messages = {
  sum: (name: string, most: number, below: number) =>
    `${name} ghi điểm tối đa ${formatNumber(most)} nhưng các mục bên dưới cộng lại là ${formatNumber(below)}; xem lại điểm.`,
  noScale: (code: string) =>
    `Nội dung ${code} chấm bằng điểm nhưng không ghi điểm tối đa nên không biết số điểm nào là quá thang điểm.`,
  unreachable: (name: string, least: number, most: number) =>
    `${name} đòi từ ${formatNumber(least)} điểm, nhưng tối đa chỉ được ${formatNumber(most)} điểm.`,
  stepAboveMost: (code: string, points: number, most: number) =>
    `Nội dung ${code} có bước cho ${formatNumber(points)} điểm, quá điểm tối đa ${formatNumber(most)}.`,
};

export function pointFaults(set: CriteriaSet): readonly SetFault[] {
  const { recognizes } = set;
  const whole = jointOfSet(set);
  const most = maxWithBonus(whole);
  const from = recognizes?.by === "points" ? recognizes.from : undefined;
  return [
    ...nodesOf(set).flatMap(nodeFaults),
    ...sumFaults(whole, null, "Bộ tiêu chí"),
    ...(from !== undefined && most !== undefined && from > most
      ? [note("unreachable", null, messages.unreachable("Mức công nhận", from, most))]
      : []),
  ];
}

function nodeFaults(node: CriteriaNode): readonly SetFault[] {
  const { code } = node;
  if (isGroup(node)) {
    const most = maxWithBonus(node);
    const isHigh = node.atLeast !== undefined && most !== undefined && node.atLeast > most;
    return [
      ...sumFaults(node, code, `Tiêu chí ${code}`),
      ...(isHigh
        ? [note("unreachable", code, messages.unreachable(`Tiêu chí ${code}`, node.atLeast ?? 0, most))]
        : []),
    ];
  }
  const { judge, maxPoints } = node;
  if (judge.by === "steps") {
    const high = judge.steps.filter(({ points }) => maxPoints !== undefined && points > maxPoints);
    return high.map(({ points }) =>
      note("step-above-most", code, messages.stepAboveMost(code, points, maxPoints ?? 0)),
    );
  }
  if (judge.by !== "points" && judge.by !== "reviewer") return [];
  if (maxPoints === undefined)
    return judge.by === "points" ? [note("no-scale", code, messages.noScale(code))] : [];
  return judge.metFrom !== undefined && judge.metFrom > maxPoints
    ? [error("unreachable", code, messages.unreachable(`Nội dung ${code}`, judge.metFrom, maxPoints))]
    : [];
}

/** What a group says must be what its children come to: without bonus, with it, or by shares. */
function sumFaults(joint: Joint, code: string | null, name: string): readonly SetFault[] {
  const { maxPoints } = joint;
  const below = mostPointsBelow(joint);
  if (maxPoints === undefined || below === undefined || hasShares(joint)) return [];
  if (maxPoints === below || maxPoints === maxWithBonus(joint)) return [];
  return [note("points-do-not-add-up", code, messages.sum(name, maxPoints, below))];
}

/** `undefined` where something below does not say. */
export function maxWithBonus(joint: Joint): number | undefined {
  const below = hasShares(joint) ? joint.maxPoints : (mostPointsBelow(joint) ?? joint.maxPoints);
  const bonus = joint.children
    .filter((child) => child.adds === "bonus" && bearsPoints(child))
    .map(mostPointsOf);
  if (below === undefined || !bonus.every((points) => points !== undefined)) return undefined;
  const most = exactSum([below, ...bonus]);
  return joint.cap === undefined ? most : Math.min(joint.cap, most);
}
