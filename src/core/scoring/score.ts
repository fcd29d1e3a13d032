/**
 * A scorecard judged by a criteria set: the tree of results, each with its reason, and what they come to together.
 * `=DOAN.SCORE`, the board and the pane all say what this says.
 */
import { type CriteriaSet, isGroup } from "./criteria-set";
import { type Judged, type JudgedSet, judgeTree, leavesOf } from "./judging/judge-tree";
import { hasPoints, recognition } from "./recognition";
import type { Scorecard } from "./scorecard";
import { noContext, type NodeScore, type ScoreContext, type SetScore, type SideScore } from "./set-score";
import { differingContents, isReviewed, withSides } from "./sides";

export function scoreOf(set: CriteriaSet, card: Scorecard, context: ScoreContext = noContext): SetScore {
  const judging = { set, card, context };
  const counted = judgeTree({ ...judging, side: "counted" });
  const self = judgeTree({ ...judging, side: "self" });
  const reviewed = isReviewed(card) ? judgeTree({ ...judging, side: "reviewed" }) : null;
  const { result, points, level, heldBack, reason } = recognition(set, counted);
  const leaves = leavesOf(counted.children);
  const missing = leaves.filter(isMissing).map(codeOf);
  const criteria = withSides(counted.children, self.children, reviewed?.children ?? null);
  const isDone = result === "recognized" || result === "scored";
  return {
    set,
    result,
    points,
    hasPoints: hasPoints(set),
    metContents: counted.metContents,
    askedContents: counted.askedContents,
    level,
    heldBack,
    criteria,
    missing,
    noEvidence: leaves.filter(({ reason: why }) => why?.kind === "no-evidence").map(codeOf),
    notScored: leaves.filter(({ state }) => state === "not-scored").map(codeOf),
    differing: differingContents(set, card),
    firstFailing: isDone ? null : (firstInTheWay(criteria, new Set(missing)) ?? null),
    ...(reason ? { reason } : {}),
    self: sideOf(set, self),
    reviewed: reviewed && sideOf(set, reviewed),
  };
}

/** A bonus not won and a penalty not earned are no lack. */
function isMissing({ state, met, adds, reason }: Judged): boolean {
  if (state === "not-scored") return true;
  return state === "scored" && met === false && (adds === undefined || reason?.kind === "no-evidence");
}

function codeOf({ node }: Judged): string {
  return node.code;
}

/** In the order they are printed: a content that is missing, or a criterion whose points fall short. */
function firstInTheWay(nodes: readonly NodeScore[], missing: ReadonlySet<string>): NodeScore | undefined {
  for (const node of nodes) {
    const below = firstInTheWay(node.children, missing);
    if (below) return below;
    const isInTheWay = isGroup(node.node) ? node.reason?.kind === "below-least" : missing.has(node.node.code);
    if (isInTheWay) return node;
  }
  return undefined;
}

function sideOf(set: CriteriaSet, whole: JudgedSet): SideScore {
  const { result, points } = recognition(set, whole);
  return { result, points };
}
