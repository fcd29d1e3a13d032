/**
 * "Viết bộ tiêu chí riêng": a sheet to write a criteria set in, beginning with one there is; brought to the front and
 * undone like any change. Every press makes another one: a workbook may hold several sets.
 */
import { stampNames } from "../../core/model/stamp";
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import { criteriaSheetToFill } from "../../core/scoring/written-set/criteria-sheet-to-fill";
import type { HostFailure } from "../../host/host-failure";
import type { OpenWorkbook } from "../../host/open-workbook";
import { makeSheetToFill, type SheetToFillMade } from "./make-sheet-to-fill";

const messages = { label: "Tạo trang viết bộ tiêu chí" };

/** @param from What to begin with; an example where it is left out. */
export function makeCriteriaSheet(
  from: CriteriaSet | undefined,
  host: OpenWorkbook,
): Promise<SheetToFillMade | HostFailure> {
  return makeSheetToFill(
    {
      label: messages.label,
      stamp: stampNames.criteriaSet,
      sheetFor: ({ sheets }) =>
        criteriaSheetToFill(
          sheets.map(({ name }) => name),
          from,
        ),
    },
    host,
  );
}
