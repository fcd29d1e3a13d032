/** A sheet of ours for the user to write in: made beside those that are there, known by its stamp, brought to the front. */
import type { Workbook } from "../../core/model/grid";
import { absoluteRange } from "../../core/model/sheet-rows";
import type { NewSheet } from "../../core/model/workbook-patch";
import { stampedRange } from "../../core/templates/stamped-range";
import type { HostFailure } from "../../host/host-failure";
import type { Changed, OpenWorkbook, Place } from "../../host/open-workbook";
import { wholeWorkbook } from "../whole-workbook";
import { leftBehindStamp } from "./own-score-sheet";

interface SheetToFill {
  /** Names the change in the list of what can be undone. */
  readonly label: string;
  /** The defined name by which the latest sheet of its kind is known. */
  readonly stamp: string;
  readonly sheetFor: (workbook: Workbook) => NewSheet;
}

export interface SheetToFillMade {
  readonly outcome: "made";
  readonly change: Changed;
  readonly place: Place;
}

export async function makeSheetToFill(
  { label, stamp, sheetFor }: SheetToFill,
  host: OpenWorkbook,
): Promise<SheetToFillMade | HostFailure> {
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const { workbook } = opened;
  const sheet = sheetFor(workbook);
  const before = stampedRange(workbook, stamp)?.grid.name;
  const change = await host.change(
    {
      sheets: [],
      newSheets: [sheet],
      definedNames: [
        { name: stamp, refersTo: wholeRange(sheet) },
        ...(before === undefined ? [] : [leftBehindStamp(workbook, before)]),
      ],
    },
    { label },
  );
  if (change.outcome === "failed") return change;
  const place: Place = { sheet: sheet.name, address: "A1" };
  return (await host.select(place)) ?? { outcome: "made", change, place };
}

function wholeRange({ name, cells }: NewSheet): string {
  const bottom = cells.reduce((last, { row }) => Math.max(last, row), 1);
  const right = cells.reduce((last, { column }) => Math.max(last, column), 1);
  return absoluteRange(name, 1, 1, bottom, right);
}
