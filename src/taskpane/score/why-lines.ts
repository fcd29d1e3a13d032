/** "Vì sao" line by line: each criterion with what it came to, below it its contents and groups of contents. */
import { contentScores } from "../../core/scoring/explanation-lines";
import { isGroup } from "../../core/scoring/criteria-set";
import type { NodeScore, SetScore } from "../../core/scoring/set-score";

export interface WhyLine {
  /** Of the node: unique in the set. */
  readonly key: string;
  readonly score: NodeScore;
  /** 0 for a criterion. */
  readonly depth: number;
  readonly isGroup: boolean;
  /** Its marks and evidence are shown. */
  readonly isOpen: boolean;
}

type ScoreLooked = Pick<SetScore, "criteria" | "missing">;

/**
 * @param toggled Contents that the reader opened or closed, by code; what is missing is open by itself.
 * @param onlyMissing Leaves out the contents that are met; criteria stay, so that the whole is seen.
 */
export function whyLines(
  score: ScoreLooked,
  toggled: ReadonlyMap<string, boolean>,
  onlyMissing: boolean,
): readonly WhyLine[] {
  const missing = new Set(score.missing);
  const linesOf = (one: NodeScore, depth: number): readonly WhyLine[] => {
    const { code } = one.node;
    const isMissing = missing.has(code);
    const line = { key: code, score: one, depth };
    if (!isGroup(one.node)) {
      const isOpen = toggled.get(code) ?? isMissing;
      return onlyMissing && !isMissing ? [] : [{ ...line, isGroup: false, isOpen }];
    }
    const below = one.children.flatMap((child) => linesOf(child, depth + 1));
    return onlyMissing && below.length === 0 && depth > 0
      ? []
      : [{ ...line, isGroup: true, isOpen: false }, ...below];
  };
  return score.criteria.flatMap((criterion) => linesOf(criterion, 0));
}

/** The contents that are not met, not scored or without evidence, in the order of the set. */
export function missingContents({ criteria, missing }: ScoreLooked): readonly NodeScore[] {
  const codes = new Set(missing);
  return contentScores(criteria).filter(({ node }) => codes.has(node.code));
}
