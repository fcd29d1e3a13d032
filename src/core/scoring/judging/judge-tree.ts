/**
 * The whole card judged from one side, from the contents up. A node with a content below it that is not scored is partly
 * scored and has no points yet; what is exempt is asked of nobody and left out everywhere.
 */
import { formatNumber } from "../../text/format-number";
import { combined, type Part } from "../combination";
import { type CriteriaGroup, type CriteriaNode, isGroup } from "../criteria-set";
import { type Joint, jointBearsPoints, jointOfSet } from "../node-points";
import type { ContentMark } from "../scorecard";
import type { NodeScore, NodeState, ScoreReason } from "../set-score";
import { inheritedBy, inheritedFromSet, type Inherited } from "./inherited";
import { judgeContent, type Judging } from "./judge-content";

const messages = {
  exempt: "Mọi nội dung đều được miễn.",
  notScored: (codes: string) => `Chưa chấm đủ: ${codes}.`,
  notMet: (codes: string) => `Chưa đạt: ${codes}.`,
  belowLeast: (points: number, least: number) =>
    `Được ${formatNumber(points)} điểm, phải từ ${formatNumber(least)} điểm mới đạt.`,
};

export type Judged = Omit<NodeScore, "self" | "reviewed" | "children"> & {
  readonly children: readonly Judged[];
};

/** The set as a whole: what its criteria come to. */
export type JudgedSet = Omit<Judged, "node" | "mark">;

export function judgeTree(judging: Judging): JudgedSet {
  const { set } = judging;
  const inherited = inheritedFromSet(set);
  const children = set.criteria.map((node) => judgeNode(node, inherited, judging));
  return judgeJoint(jointOfSet(set), children);
}

function judgeNode(node: CriteriaNode, above: Inherited, judging: Judging): Judged {
  const inherited = inheritedBy(node, above, judging.context.unitType);
  if (!isGroup(node)) return judgeLeaf(node, inherited, judging);
  const children = node.children.map((child) => judgeNode(child, inherited, judging));
  return { ...judgeJoint(node, children), ...addsOf(inherited), node, mark: null };
}

function judgeLeaf(
  node: Exclude<CriteriaNode, CriteriaGroup>,
  inherited: Inherited,
  judging: Judging,
): Judged {
  const outcome = judgeContent(node, inherited, judging);
  const scored = outcome.state === "scored" ? outcome : undefined;
  const isCounted = inherited.adds === null && outcome.state !== "exempt";
  const mark: ContentMark | null = judging.card.marks.get(node.code) ?? null;
  return {
    node,
    state: outcome.state,
    met: scored?.met ?? null,
    points: scored?.points ?? null,
    pointsSoFar: scored?.points ?? 0,
    metContents: isCounted && scored?.met === true ? 1 : 0,
    askedContents: isCounted ? 1 : 0,
    reason: outcome.reason,
    ...(scored?.rate === undefined ? {} : { rate: scored.rate }),
    mark,
    children: [],
    ...addsOf(inherited),
  };
}

function addsOf({ adds }: Inherited): Pick<Judged, "adds"> {
  return adds === null ? nothing : { adds };
}

const nothing = {};

function judgeJoint(joint: Joint & { atLeast?: number | undefined }, children: readonly Judged[]): JudgedSet {
  const state = stateOf(children);
  const asked = children.filter((child) => child.state !== "exempt");
  const isScored = state === "scored";
  const hasPoints = jointBearsPoints(joint);
  const gate = isScored && joint.combine === "gate" ? gateOf(asked) : null;
  const soFar = state === "exempt" || !hasPoints ? 0 : combined(joint, partsOf(joint, asked), gate);
  const points = isScored && hasPoints ? soFar : null;
  return {
    state,
    met: isScored ? metOf(joint, gate, points) : null,
    points,
    pointsSoFar: soFar,
    metContents: total(asked, ({ metContents }) => metContents),
    askedContents: total(asked, ({ askedContents }) => askedContents),
    reason: reasonOf(joint, state, gate, points, asked),
    children,
  };
}

/** Bonus and penalties alone are not asked of a unit of which nothing else is. */
function stateOf(children: readonly Judged[]): NodeState {
  const base = children.filter(({ node }) => node.adds === undefined);
  const decisive = base.length > 0 ? base : children;
  if (decisive.every(({ state }) => state === "exempt")) return "exempt";
  const asked = children.filter(({ state }) => state !== "exempt");
  if (asked.every(({ state }) => state === "scored")) return "scored";
  return asked.every(({ state }) => state === "not-scored") ? "not-scored" : "partly-scored";
}

/** Null where a child does not say whether it is met. */
function gateOf(asked: readonly Judged[]): boolean | null {
  const base = asked.filter(({ node }) => node.adds === undefined);
  if (base.length === 0 || base.some(({ met }) => met === null)) return null;
  return base.every(({ met }) => met === true);
}

function metOf(
  { combine, atLeast }: Joint & { atLeast?: number | undefined },
  gate: boolean | null,
  points: number | null,
): boolean | null {
  const isReached = atLeast === undefined ? null : points !== null && points >= atLeast;
  if (combine !== "gate") return isReached;
  return gate === null ? null : gate && isReached !== false;
}

/** What is not scored adds nothing yet; but the least of those that are must not be its 0. */
function partsOf({ combine }: Joint, asked: readonly Judged[]): readonly Part[] {
  return asked
    .filter(({ state }) => combine !== "minimum" || state !== "not-scored")
    .map(({ node, pointsSoFar }) => ({ node, points: pointsSoFar }));
}

function total(nodes: readonly Judged[], countOf: (node: Judged) => number): number {
  return nodes.reduce((sum, node) => sum + countOf(node), 0);
}

function reasonOf(
  { atLeast }: { atLeast?: number | undefined },
  state: NodeState,
  gate: boolean | null,
  points: number | null,
  asked: readonly Judged[],
): ScoreReason | null {
  switch (state) {
    case "exempt":
      return { kind: "excepted", message: messages.exempt };
    case "not-scored":
    case "partly-scored":
      return { kind: "unmarked", message: messages.notScored(codesNotScored(asked)) };
    case "scored":
      if (gate === false) {
        const codes = asked
          .filter(({ met, adds }) => met === false && adds === undefined)
          .map(({ node }) => node.code);
        return { kind: "child-not-met", message: messages.notMet(codes.join(", ")) };
      }
      return atLeast !== undefined && points !== null && points < atLeast
        ? { kind: "below-least", message: messages.belowLeast(points, atLeast) }
        : null;
  }
}

function codesNotScored(nodes: readonly Judged[]): string {
  return leavesOf(nodes)
    .filter(({ state }) => state === "not-scored")
    .map(({ node }) => node.code)
    .join(", ");
}

/** The contents, in the order they are printed. */
export function leavesOf(nodes: readonly Judged[]): readonly Judged[] {
  return nodes.flatMap((node) => (isGroup(node.node) ? leavesOf(node.children) : [node]));
}
