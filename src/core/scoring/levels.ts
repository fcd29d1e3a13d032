/**
 * The level that points lead to: the highest whose threshold they reach and whose requirements ("không có cán bộ bị kỷ
 * luật") all hold. Levels that the points reach, but that a requirement withholds, are told.
 */
import type { CriteriaSet, Level } from "./criteria-set";
import type { Judged, JudgedSet } from "./judging/judge-tree";

const messages = {
  heldBack: (level: string, says: string) =>
    `Không xếp mức “${level}” vì không bảo đảm: ${withoutStop(says)}.`,
};

export interface ReachedLevel {
  readonly level: Level | null;
  /** Vietnamese sentences, of the highest level first. */
  readonly heldBack: readonly string[];
}

export function levelReached({ levels }: CriteriaSet, whole: JudgedSet, points: number | null): ReachedLevel {
  const heldBack: string[] = [];
  if (points === null || levels.length === 0) return { level: null, heldBack };
  for (const level of levels) {
    if (level.from !== undefined && points < level.from) continue;
    const failed = level.requires.filter(
      (required) => !holds(required, nodeOf(whole.children, required.code)),
    );
    if (failed.length === 0) return { level, heldBack };
    heldBack.push(...failed.map(({ says }) => messages.heldBack(level.title, says)));
  }
  return { level: null, heldBack };
}

/** What is not asked of the unit cannot hold it back. */
function holds({ from }: Level["requires"][number], node: Judged | undefined): boolean {
  if (node?.state === "exempt") return true;
  return from === undefined ? node?.met === true : (node?.points ?? -Infinity) >= from;
}

function nodeOf(nodes: readonly Judged[], code: string): Judged | undefined {
  for (const node of nodes) {
    const found = node.node.code === code ? node : nodeOf(node.children, code);
    if (found) return found;
  }
  return undefined;
}

function withoutStop(says: string): string {
  const text = says.trim().replace(/\.$/, "");
  return text.charAt(0).toLowerCase() + text.slice(1);
}
