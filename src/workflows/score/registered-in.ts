/** Which units registered, by the register in a workbook. */
import type { Workbook } from "../../core/model/grid";
import type { OrgUnit } from "../../core/units/org-unit";
import { readRegistration } from "./read-registers";

/** Their codes; `undefined` where the workbook has no register. */
export function registeredIn(workbook: Workbook, units: readonly OrgUnit[]): ReadonlySet<string> | undefined {
  const register = units.length > 0 ? readRegistration(workbook, units) : null;
  return register
    ? new Set(register.entries.flatMap(({ unit, isRegistered }) => (unit && isRegistered ? unit.code : [])))
    : undefined;
}
