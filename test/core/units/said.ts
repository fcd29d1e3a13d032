/** A match in a word: "exact TV03", "ambiguous TV03 TV08", "unknown". */
import type { OrgUnit } from "../../../src/core/units/org-unit";
import { candidatesOf } from "../../../src/core/units/unit-match";
import type { UnitMatch } from "../../../src/core/units/unit-match";

export function said(match: UnitMatch): string {
  const codes = candidatesOf(match).map(({ code }) => code);
  return [
    match.outcome,
    ...codes.sort((one, other) => Number(one) - Number(other) || one.localeCompare(other)),
  ].join(" ");
}

/** The one unit of the list whose name ends so. */
export function unitNamed(units: readonly OrgUnit[], name: string): OrgUnit {
  const found = units.filter((unit) => unit.name.replace(/^Đoàn (xã|phường|TN|trường) |^Đoàn /, "") === name);
  const [unit] = found;
  if (!unit || found.length !== 1) throw new Error(`${found.length} units are named ${name}.`);
  return unit;
}
