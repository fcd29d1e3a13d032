/** Joints whose children do not fit the way they are joined: a gate over what is never met, sums of no points, stray weights. */
import { type CriteriaNode, type CriteriaSet, isGroup, nodesOf } from "../criteria-set";
import { bearsPoints, type Joint, jointOfSet } from "../node-points";
import { error, note, type SetFault } from "./set-fault";

const messages = {
  unmeetable: (code: string, isContent: boolean) =>
    `${isContent ? "Nội dung" : "Tiêu chí"} ${code} chấm bằng điểm nhưng chưa nói từ bao nhiêu điểm thì đạt, trong khi cấp trên của nó đòi tất cả cùng đạt; ghi thêm mức điểm đạt.`,
  noPoints: (code: string | null) =>
    `${code === null ? "Bộ tiêu chí" : `Tiêu chí ${code}`} cộng điểm nhưng không nội dung nào bên dưới có điểm; ghi điểm tối đa cho các nội dung.`,
  pointless: (code: string) =>
    `Nội dung ${code} không có điểm nên không góp vào tổng điểm; ghi điểm tối đa nếu nội dung này được tính điểm.`,
  strayWeight: (code: string) =>
    `Hệ số của ${code} không được dùng, vì cấp trên của nó không cộng điểm theo hệ số.`,
};

export function combinationFaults(set: CriteriaSet): readonly SetFault[] {
  const groups = nodesOf(set).filter(isGroup);
  return [
    ...groups.flatMap((group) => jointFaults(group, group.code, group.combine === "gate")),
    ...jointFaults(jointOfSet(set), null, set.recognizes?.by === "gate"),
  ];
}

function jointFaults(joint: Joint, code: string | null, isGate: boolean): readonly SetFault[] {
  const base = joint.children.filter((child) => child.adds === undefined);
  const unmeetable = isGate ? base.filter((child) => !canBeMet(child)) : [];
  const adds = joint.combine !== "gate";
  const pointless = adds ? base.filter((child) => !bearsPoints(child)) : [];
  const weighted =
    joint.combine === "weighted-sum" ? [] : joint.children.filter(({ weight }) => weight !== undefined);
  const hasNone = adds && base.length > 0 && pointless.length === base.length;
  return [
    ...unmeetable.map((child) =>
      error("gate-not-judged", child.code, messages.unmeetable(child.code, !isGroup(child))),
    ),
    ...(hasNone ? [error("no-points", code, messages.noPoints(code))] : []),
    ...(hasNone
      ? []
      : pointless.map((child) => note("pointless", child.code, messages.pointless(child.code)))),
    ...weighted.map((child) => note("stray-weight", child.code, messages.strayWeight(child.code))),
  ];
}

/** Whether it will ever say met or not met. */
export function canBeMet(node: CriteriaNode): boolean {
  if (isGroup(node)) return node.combine === "gate" || node.atLeast !== undefined;
  switch (node.judge.by) {
    case "met":
    case "ratio":
    case "set":
      return true;
    case "points":
      return node.judge.metFrom !== undefined;
    case "reviewer":
      return node.judge.metFrom !== undefined || node.maxPoints === undefined;
    case "steps":
      return node.judge.steps.every(({ met }) => met !== undefined);
  }
}
