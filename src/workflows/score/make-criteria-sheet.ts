/**
 * "Viết bộ tiêu chí riêng": a sheet to write a criteria set in, beginning with one there is; brought to the front and
 * undone like any change. Every press makes another one: a workbook may hold several sets.
 */
import type { Workbook } from "../../core/model/grid";
import { stampNames } from "../../core/model/stamp";
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import { criteriaSheetToFill } from "../../core/scoring/written-set/criteria-sheet-to-fill";
import type { HostFailure } from "../../host/host-failure";
import type { OpenWorkbook } from "../../host/open-workbook";
import { writtenCriteria } from "./criteria-here";
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
      sheetFor: (workbook) =>
        criteriaSheetToFill(
          workbook.sheets.map(({ name }) => name),
          from && { ...from, id: ownId(from.id, workbook) },
        ),
    },
    host,
  );
}

/** What is changed must not pass for what it began with: "3cd-2023-rieng", then "3cd-2023-rieng-2". */
function ownId(id: string, workbook: Workbook): string {
  const taken = new Set(writtenCriteria(workbook).map(({ set }) => set?.id));
  const own = id.includes("-rieng") ? id.replace(/-rieng.*$/, "-rieng") : `${id}-rieng`;
  let free = own;
  for (let number = 2; taken.has(free); number += 1) free = `${own}-${number}`;
  return free;
}
