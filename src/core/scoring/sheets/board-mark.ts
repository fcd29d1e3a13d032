/** The mark of a content as the board writes it: what counted, so that the row alone is judged as the unit was. */
import type { CriteriaSet } from "../criteria-set";
import type { Mark } from "../scorecard";
import type { ContentScore } from "../set-score";
import { markText, markWords, officialMark } from "./mark-words";

/** The assigned target of an indicator; `undefined` where none was assigned. */
export type TargetOf = (indicator: string) => number | undefined;

export function boardMark(
  leaf: ContentScore,
  counts: CriteriaSet["counts"],
  targetOf: TargetOf,
): number | string | null {
  if (leaf.state === "exempt") return markWords.exempt;
  if (leaf.reason?.kind === "no-evidence") return markWords.noEvidence;
  if (leaf.node.judge.by === "set") return byOtherSet(leaf);
  const counted = countedMark(leaf, counts);
  return counted && markText(withTarget(counted, leaf, targetOf), markWords.notMetOnBoard);
}

/** A mark read from a board has one side only. */
function countedMark({ node, mark, state }: ContentScore, counts: CriteriaSet["counts"]): Mark | null {
  const official = mark && officialMark(node, mark, counts);
  return official?.kind === "unmarked" && state === "scored" ? (mark?.self ?? null) : official;
}

/** A row knows no other set. */
function byOtherSet({ met }: ContentScore): string | null {
  if (met === null) return null;
  return met ? markWords.met : markWords.notMetOnBoard;
}

/** A row knows no assigned targets either: the target by which 12 was judged is written beside it, "12/15". */
function withTarget(mark: Mark, { node, rate }: ContentScore, targetOf: TargetOf): Mark {
  const { judge } = node;
  if (judge.by !== "ratio" || rate === undefined || (mark.kind !== "points" && mark.kind !== "ratio"))
    return mark;
  const [actual, written] = mark.kind === "ratio" ? [mark.actual, mark.target] : [mark.points, undefined];
  const target = targetOf(judge.indicator) ?? judge.target ?? written ?? targetBehind(actual, rate);
  return target === undefined || target === judge.target ? mark : { kind: "ratio", actual, target };
}

function targetBehind(actual: number, rate: number): number | undefined {
  return rate > 0 ? Number((actual / rate).toPrecision(12)) : undefined;
}
