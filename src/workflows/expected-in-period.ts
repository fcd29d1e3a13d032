/** The units that must report for a period: those that exist on its last day. */
import { serialOverflowing } from "../core/model/date-serial";
import { periodEnd } from "../core/model/period";
import { expectedUnits } from "../core/units/expected-units";
import type { OrgUnit } from "../core/units/org-unit";

/** @param period As a period id; null leaves out of account since when and until when units exist. */
export function expectedInPeriod(units: readonly OrgUnit[], period: string | null): readonly OrgUnit[] {
  const end = period === null ? null : periodEnd(period);
  return expectedUnits(units, end && serialOverflowing(end.year, end.month, end.day));
}
