/** The lists of officers and of their trips in a workbook, and the table of ages it keeps; DOAN's own results are none. */
import { ownSheetNames } from "../../core/consolidation/own-sheets";
import type { Grid, Workbook } from "../../core/model/grid";
import { type AgeTableFault, readAgeLimits } from "../../core/officers/read-age-limits";
import type { AgeLimit } from "../../core/officers/age-limit";
import { type Officer, readOfficers } from "../../core/officers/read-officers";
import { readTrips } from "../../core/officers/read-trips";
import type { Trip, TripFault } from "../../core/officers/trip";

export interface OfficerLists {
  readonly trips: readonly Trip[];
  /** Of the lists of trips. */
  readonly faults: readonly TripFault[];
  readonly officers: readonly Officer[];
}

export function officerListsIn(workbook: Workbook): OfficerLists {
  const sheets = listSheets(workbook);
  const read = sheets.flatMap((grid) => readTrips(grid) ?? []);
  return {
    trips: read.flatMap(({ trips }) => trips),
    faults: read.flatMap(({ faults }) => faults),
    officers: sheets.flatMap((grid) => readOfficers(grid) ?? []),
  };
}

export interface AgeTableHere {
  readonly sheet: string;
  readonly limits: readonly AgeLimit[];
  readonly faults: readonly AgeTableFault[];
}

/** The first table of ages in the workbook; `undefined` where it keeps none. */
export function ageTableIn({ sheets }: Workbook): AgeTableHere | undefined {
  for (const grid of sheets) {
    const read = saysAges(grid) ? readAgeLimits(grid) : undefined;
    if (read?.outcome === "table") return { sheet: grid.name, limits: read.limits, faults: read.faults };
  }
  return undefined;
}

/** A list of officers has posts and ages, too: only a table of ages has nobody's name. */
function saysAges(grid: Grid): boolean {
  return readOfficers(grid) === undefined && readTrips(grid) === undefined;
}

function listSheets(workbook: Workbook): readonly Grid[] {
  const own = ownSheetNames(workbook);
  return workbook.sheets.filter(({ name }) => !own.has(name));
}
