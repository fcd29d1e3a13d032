/** The sets that a set refers to ("được công nhận chi đoàn mạnh"), and those that they refer to, as far as they are known. */
import { contentsOf, type CriteriaSet } from "../../core/scoring/criteria-set";
import { criteriaSets } from "../../core/scoring/index";

/** @param known Beside the built-in ones: those written in the workbook. */
export function referredSets(set: CriteriaSet, known: readonly CriteriaSet[] = []): readonly CriteriaSet[] {
  const found = new Map<string, CriteriaSet>();
  const follow = (from: CriteriaSet) => {
    for (const { judge } of contentsOf(from)) {
      if (judge.by !== "set" || judge.set === set.id || found.has(judge.set)) continue;
      const referred = known.find(({ id }) => id === judge.set) ?? criteriaSets.get(judge.set);
      if (!referred) continue;
      found.set(referred.id, referred);
      follow(referred);
    }
  };
  follow(set);
  return [...found.values()];
}
