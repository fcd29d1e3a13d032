/** Scored units as the board and the register of recognition take them. */
import type { BoardUnit } from "../../core/scoring/sheets/board-row";
import type { ScoredUnits } from "./scored-units";
import type { AssignedTargets } from "./targets-in";

export function boardUnits(
  { units, period }: Pick<ScoredUnits, "units" | "period">,
  targets?: AssignedTargets,
): readonly BoardUnit[] {
  return units.map(({ unit, name, follower, score, reason }) => ({
    code: unit?.code ?? null,
    name,
    follower,
    score,
    reason,
    ...(unit && targets
      ? { targetOf: (indicator: string) => targets.targetOf(unit.code, indicator, period ?? null) }
      : {}),
  }));
}
