/** Adds a sheet about officers to the open workbook, known again as DOAN's own by its stamp, and goes to it. */
import { absoluteRange } from "../../core/model/sheet-rows";
import { sheetNamer } from "../../core/model/sheet-names";
import { officerStampName } from "../../core/model/stamp";
import type { NewSheet } from "../../core/model/workbook-patch";
import type { HostFailure } from "../../host/host-failure";
import type { OpenWorkbook, Place } from "../../host/open-workbook";
import { wholeWorkbook } from "../whole-workbook";

export interface OfficerSheet {
  readonly kind: Parameters<typeof officerStampName>[0];
  /** What it is to be called; made unique where the name is taken. */
  readonly wanted: string;
  /** Names the change in the list of what can be undone. */
  readonly label: string;
  make(name: string): NewSheet;
}

export interface SheetMade {
  readonly outcome: "made";
  /** By which it is undone. */
  readonly changeId: string;
  readonly place: Place;
}

/** A sheet of its own each time: what an earlier one was changed to by hand stays. */
export async function addOfficerSheet(
  host: OpenWorkbook,
  { kind, wanted, label, make }: OfficerSheet,
): Promise<SheetMade | HostFailure> {
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const { sheets, definedNames } = opened.workbook;
  const name = sheetNamer(sheets.map((sheet) => sheet.name)).nameFor(wanted);
  const change = await host.change(
    {
      sheets: [],
      newSheets: [make(name)],
      definedNames: [
        {
          name: freeStamp(
            kind,
            definedNames.map((defined) => defined.name),
          ),
          refersTo: absoluteRange(name, 1, 1, 1, 1),
          hidden: true,
        },
      ],
    },
    { label },
  );
  if (change.outcome === "failed") return change;
  const place = { sheet: name, address: "A1" };
  const failure = await host.select(place);
  return failure ?? { outcome: "made", changeId: change.id, place };
}

function freeStamp(kind: OfficerSheet["kind"], names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toUpperCase()));
  let number = 1;
  while (taken.has(officerStampName(kind, number))) number += 1;
  return officerStampName(kind, number);
}
