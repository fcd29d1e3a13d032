/** The targets assigned to units ("Chỉ tiêu giao"), wherever a workbook has a sheet of them. */
import type { Finding } from "../../core/model/finding";
import type { Workbook } from "../../core/model/grid";
import { readTargets } from "../../core/scoring/targets/read-targets";
import type { OrgUnit } from "../../core/units/org-unit";

export interface AssignedTargets {
  /** `undefined` where none was assigned; the first sheet that has one decides. */
  targetOf(unitCode: string, indicator: string, period: string | null): number | undefined;
  /** What is odd about the sheets, each with its place. */
  readonly findings: readonly Finding[];
}

/** `undefined` where no sheet is one of targets. */
export function targetsIn(workbook: Workbook, units: readonly OrgUnit[]): AssignedTargets | undefined {
  const sheets = workbook.sheets.flatMap((grid) => {
    const read = readTargets(grid, units);
    return read.outcome === "targets" ? [read] : [];
  });
  if (sheets.length === 0) return undefined;
  return {
    targetOf(unitCode, indicator, period) {
      for (const sheet of sheets) {
        const target = sheet.targetOf(unitCode, indicator, period);
        if (target !== undefined) return target;
      }
      return undefined;
    },
    findings: sheets.flatMap(({ findings }) => findings),
  };
}
