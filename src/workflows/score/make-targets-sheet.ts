/** "Trang chỉ tiêu giao": a sheet for the targets that the set asks of each unit, brought to the front. */
import { stampNames } from "../../core/model/stamp";
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import { targetsSheetToFill } from "../../core/scoring/targets/targets-sheet-to-fill";
import type { OrgUnit } from "../../core/units/org-unit";
import type { HostFailure } from "../../host/host-failure";
import type { OpenWorkbook } from "../../host/open-workbook";
import { makeSheetToFill, type SheetToFillMade } from "./make-sheet-to-fill";

const messages = { label: "Tạo trang chỉ tiêu giao" };

export interface TargetsWanted {
  readonly set: CriteriaSet;
  readonly units: readonly OrgUnit[];
  /** Its id; null for targets of every period. */
  readonly period: string | null;
}

export function makeTargetsSheet(
  { set, units, period }: TargetsWanted,
  host: OpenWorkbook,
): Promise<SheetToFillMade | HostFailure> {
  return makeSheetToFill(
    {
      label: messages.label,
      stamp: stampNames.targets,
      sheetFor: ({ sheets }) =>
        targetsSheetToFill(
          sheets.map(({ name }) => name),
          set,
          units,
          period,
        ),
    },
    host,
  );
}
