/** The one unit of the list that a cell of a table names, by its code or its name; nothing where that is not certain. */
import { matchUnit } from "../../../core/units/match-unit";
import type { OrgUnit } from "../../../core/units/org-unit";
import { unitByCode, unitIndexOf } from "../../../core/units/unit-index";

export function namedUnit(text: string, units: readonly OrgUnit[]): OrgUnit | undefined {
  if (text === "" || units.length === 0) return undefined;
  const byCode = unitByCode(text, unitIndexOf(units));
  if (byCode) return byCode;
  const match = matchUnit(text, units);
  return match.outcome === "exact" || match.outcome === "likely" ? match.unit : undefined;
}
