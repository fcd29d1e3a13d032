/** For which units forms can be made: those that must be scored in the period. */
import type { OrgUnit } from "../../core/units/org-unit";
import { expectedInPeriod } from "../../workflows/expected-in-period";
import type { ReadyState } from "./score-state";
import { periodOf } from "./start-words";

export function formUnits({ start, scored }: Pick<ReadyState, "start" | "scored">): readonly OrgUnit[] {
  const list = scored?.unitList ?? start.unitList;
  if (list) return expectedInPeriod(list.units, scored?.result.period ?? periodOf(start));
  return scored?.result.units.flatMap(({ unit }) => unit ?? []) ?? [];
}
