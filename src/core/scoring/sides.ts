/** The result that counts beside what the unit's marks alone, and the reviewer's alone, would make of each node. */
import { contentsOf, type CriteriaSet } from "./criteria-set";
import type { Judged } from "./judging/judge-tree";
import type { ContentMark, Mark, Scorecard } from "./scorecard";
import type { NodeScore, Verdict } from "./set-score";

/** The three trees are of one set, node by node. */
export function withSides(
  counted: readonly Judged[],
  self: readonly Judged[],
  reviewed: readonly Judged[] | null,
): readonly NodeScore[] {
  return counted.map((node, index) => ({
    ...node,
    self: verdictOf(self[index]),
    reviewed: verdictOf(reviewed?.[index]),
    children: withSides(node.children, self[index]?.children ?? [], reviewed?.[index]?.children ?? null),
  }));
}

export function isReviewed({ marks }: Scorecard): boolean {
  return [...marks.values()].some(({ reviewed }) => reviewed.kind !== "unmarked");
}

/** Contents that both marked, and not alike. */
export function differingContents(set: CriteriaSet, { marks }: Scorecard): readonly string[] {
  return contentsOf(set)
    .map(({ code }) => code)
    .filter((code) => differs(marks.get(code)));
}

function verdictOf(node: Judged | undefined): Verdict {
  return { met: node?.met ?? null, points: node?.points ?? null };
}

/** What cannot be read says nothing, so it does not differ either. */
function differs(entry: ContentMark | undefined): boolean {
  if (!entry) return false;
  const { self, reviewed } = entry;
  return (
    ![self, reviewed].some(({ kind }) => kind === "unmarked" || kind === "unreadable") &&
    !isSame(self, reviewed)
  );
}

function isSame(one: Mark, other: Mark): boolean {
  if (one.kind === "points" && other.kind === "points") return one.points === other.points;
  if (one.kind === "ratio" && other.kind === "ratio") {
    return one.actual === other.actual && one.target === other.target;
  }
  if (one.kind === "counts" && other.kind === "counts") return one.counts.join() === other.counts.join();
  return one.kind === other.kind;
}
