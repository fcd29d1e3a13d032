/** Levels out of order or twice, and requirements or recognition that name what is not there. */
import { formatNumber } from "../../text/format-number";
import { type CriteriaSet, type Level, nodesOf } from "../criteria-set";
import { bearsPoints, jointOfSet } from "../node-points";
import { canBeMet } from "./combination-faults";
import { maxWithBonus } from "./point-faults";
import { error, note, type SetFault } from "./set-fault";

const messages = {
  notFalling: (title: string, above: string) =>
    `Mức “${title}” phải có ngưỡng thấp hơn mức “${above}” đứng trên; xếp các mức từ cao xuống thấp.`,
  twice: (title: string) => `Mức “${title}” có hai lần.`,
  unknownCode: (title: string, code: string) =>
    `Điều kiện của mức “${title}” nói đến mã “${code}” không có trong bộ tiêu chí.`,
  notJudged: (title: string, code: string) =>
    `Điều kiện của mức “${title}” đòi ${code} đạt, nhưng ${code} chấm bằng điểm và chưa nói từ bao nhiêu điểm thì đạt.`,
  noPoints: (title: string, code: string) =>
    `Điều kiện của mức “${title}” đòi số điểm của ${code}, nhưng ${code} không có điểm.`,
  unreachable: (title: string, from: number, most: number) =>
    `Mức “${title}” đòi từ ${formatNumber(from)} điểm, nhưng bộ tiêu chí tối đa chỉ có ${formatNumber(most)} điểm.`,
  unknownLevel: (level: string) => `Công nhận từ mức “${level}”, nhưng bộ tiêu chí không có mức này.`,
};

export function levelFaults(set: CriteriaSet): readonly SetFault[] {
  const { levels, recognizes } = set;
  const unknown = recognizes?.by === "level" && !levels.some(({ id }) => id === recognizes.level);
  return [
    ...levels.flatMap((level, index) => [
      ...orderFaults(level, levels.slice(0, index)),
      ...requirementFaults(set, level),
      ...reachFaults(set, level),
    ]),
    ...(unknown ? [error("unknown-level", null, messages.unknownLevel(recognizes.level))] : []),
  ];
}

/** Only the last level may be without a threshold. */
function orderFaults({ id, title, from }: Level, above: readonly Level[]): readonly SetFault[] {
  const before = above.at(-1);
  const isFalling = !before || (before.from !== undefined && (from === undefined || from < before.from));
  return [
    ...(above.some((other) => other.id === id) ? [error("level-twice", null, messages.twice(title))] : []),
    ...(isFalling
      ? []
      : [error("levels-not-falling", null, messages.notFalling(title, before?.title ?? ""))]),
  ];
}

function requirementFaults(set: CriteriaSet, { title, requires }: Level): readonly SetFault[] {
  const nodes = new Map(nodesOf(set).map((node) => [node.code, node]));
  return requires.flatMap(({ code, from }) => {
    const node = nodes.get(code);
    if (!node) return [error("unknown-code", code, messages.unknownCode(title, code))];
    if (from === undefined) {
      return canBeMet(node) ? [] : [error("gate-not-judged", code, messages.notJudged(title, code))];
    }
    return bearsPoints(node) ? [] : [error("no-points", code, messages.noPoints(title, code))];
  });
}

function reachFaults(set: CriteriaSet, level: Level): readonly SetFault[] {
  const most = maxWithBonus(jointOfSet(set));
  return level.from !== undefined && most !== undefined && level.from > most
    ? [note("unreachable", null, messages.unreachable(level.title, level.from, most))]
    : [];
}
