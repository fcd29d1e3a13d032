/**
 * Whether a unit is recognised, by its whole judged card: every criterion met at the same time, so many points, or a level.
 * Nothing is decided before everything is scored, even where one content is not met already.
 */
import { formatNumber } from "../text/format-number";
import type { CriteriaSet } from "./criteria-set";
import type { JudgedSet } from "./judging/judge-tree";
import { type ReachedLevel, levelReached } from "./levels";
import { jointBearsPoints, jointOfSet } from "./node-points";
import type { ScoreReason, SideScore } from "./set-score";

const messages = {
  allExempt: "Mọi nội dung đều được miễn với đơn vị này nên không xét.",
  notJudged: (codes: string) =>
    `Bộ tiêu chí chưa nói tiêu chí ${codes} được bao nhiêu điểm thì đạt nên chưa xét được.`,
  tooFewPoints: (points: number, from: number) =>
    `Được ${formatNumber(points)} điểm, phải từ ${formatNumber(from)} điểm mới được công nhận.`,
  tooFewContents: (count: number, from: number) =>
    `Đạt ${count} nội dung, phải từ ${from} nội dung mới được công nhận.`,
  tooLowLevel: (level: string, least: string) =>
    `Xếp mức “${level}”, phải từ mức “${least}” mới được công nhận.`,
  noLevel: (least: string) => `Chưa xếp được mức nào, phải từ mức “${least}” mới được công nhận.`,
};

export interface Recognition extends SideScore, ReachedLevel {
  readonly reason: ScoreReason | null;
}

export function recognition(set: CriteriaSet, whole: JudgedSet): Recognition {
  const points = pointsOfSet(set, whole);
  const reached = levelReached(set, whole, points);
  if (whole.state !== "scored" || points === null) {
    const reason: ScoreReason | null =
      whole.state === "exempt" ? { kind: "excepted", message: messages.allExempt } : null;
    return { result: "not-scored", points, reason, ...reached };
  }
  return { points, ...reached, ...judged(set, whole, points, reached) };
}

/** Null where a content is not scored. Penalties never take a unit below 0. */
function pointsOfSet(set: CriteriaSet, whole: JudgedSet): number | null {
  if (whole.state !== "scored") return null;
  if (!hasPoints(set)) return whole.metContents;
  return whole.points === null ? null : Math.max(0, whole.points);
}

export function hasPoints(set: CriteriaSet): boolean {
  return jointBearsPoints(jointOfSet(set));
}

type Result = Pick<Recognition, "result" | "reason">;

function judged(set: CriteriaSet, whole: JudgedSet, points: number, { level }: ReachedLevel): Result {
  switch (set.recognizes?.by) {
    case undefined:
      return { result: "scored", reason: null };
    case "gate":
      return byGate(whole);
    case "points":
      return byPoints(points, set.recognizes.from, hasPoints(set));
    case "level":
      return byLevel(set, level, set.recognizes.level);
  }
}

/** Every criterion that is asked, at the same time; bonus and penalties beside. */
function byGate({ children }: JudgedSet): Result {
  const asked = children.filter(({ state, node }) => state !== "exempt" && node.adds === undefined);
  const open = asked.filter(({ met }) => met === null).map(({ node }) => node.code);
  if (open.length > 0) {
    return {
      result: "not-scored",
      reason: { kind: "below-least", message: messages.notJudged(open.join(", ")) },
    };
  }
  return { result: asked.every(({ met }) => met) ? "recognized" : "not-recognized", reason: null };
}

function byPoints(points: number, from: number, arePoints: boolean): Result {
  if (points >= from) return { result: "recognized", reason: null };
  const message = arePoints ? messages.tooFewPoints(points, from) : messages.tooFewContents(points, from);
  return { result: "not-recognized", reason: { kind: "below-least", message } };
}

function byLevel({ levels }: CriteriaSet, level: ReachedLevel["level"], leastId: string): Result {
  const place = levels.findIndex(({ id }) => id === level?.id);
  const leastPlace = levels.findIndex(({ id }) => id === leastId);
  if (place >= 0 && place <= leastPlace) return { result: "recognized", reason: null };
  const least = levels[leastPlace]?.title ?? leastId;
  const message = level ? messages.tooLowLevel(level.title, least) : messages.noLevel(least);
  return { result: "not-recognized", reason: { kind: "below-least", message } };
}
