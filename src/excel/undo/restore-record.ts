/**
 * Brings back what a record says stood there before. Only what still holds what was written is touched; the rest is
 * the user's own work, and is listed. Doing it twice is the same as doing it once, so it can be cut off at any point.
 */
import { cellKey } from "../../core/model/grid";
import type { Undone } from "../../host/open-workbook";
import { parseRange } from "../../core/model/address";
import { inBatches } from "../batches";
import { hostFailure, HostRefusal } from "../host-failures";
import { findInsideFormats, type InsideFormat } from "../rules/inside-formats";
import { surveyBook } from "../survey";
import { refuseProtected, refuseUnformattable } from "../writing/preconditions";
import type { ChangeRecord, RestoreExtent } from "./change-record";
import { readChangedCells, type SheetCellsToRestore } from "./changed-cells";
import { holdsOnly, readRows } from "./made-rows";
import { findSheets, type FoundSheets } from "./find-sheets";
import { restoreSteps } from "./restore-steps";
import { readRestorableNames } from "./restorable-names";
import { readRestorableTexts } from "./restorable-texts";

export async function restoreRecord(
  context: Excel.RequestContext,
  record: ChangeRecord,
  extent: RestoreExtent,
): Promise<Undone> {
  const survey = await surveyBook(context);
  const sheets = findSheets(record, survey);
  const changed = await readChangedCells(context, record, sheets, extent);
  for (const { name, needsLocked, cells, formats } of changed) {
    if (needsLocked && cells.length > 0) refuseProtected(name);
    if (formats.length > 0 && survey.sheetNamed(name)?.canFormat === false) refuseUnformattable(name);
  }
  const made = await sortMade(context, record, sheets, extent);
  if (made.toRemove.length > 0 && survey.isStructureProtected)
    throw new HostRefusal(hostFailure("protected-workbook"));
  const names = readRestorableNames(record, survey, sheets, extent);
  const texts = await readRestorableTexts(context, record, survey, extent);

  const inside = await readInsideFormats(context, record, sheets);
  const steps = restoreSteps(context.workbook, { record, sheets, changed, names, texts, inside, survey });
  const removal = made.toRemove.map((name) => ({
    bytes: 300,
    queue: () => context.workbook.worksheets.getItem(name).delete(),
  }));
  await inBatches(context, [...steps, ...removal]);
  return {
    outcome: "undone",
    label: record.label,
    restoredCells: changed.reduce((sum, one) => sum + restoredCount(one), 0),
    removedSheets: made.toRemove,
    keptCells: changed.flatMap(keptPlaces),
    keptSheets: [...made.toKeep, ...sheets.lost],
  };
}

/** The conditional formats in the cells of rewritten sheets, by the place of the sheet in the record. */
async function readInsideFormats(
  context: Excel.RequestContext,
  { layouts }: ChangeRecord,
  { nameNow }: FoundSheets,
): Promise<ReadonlyMap<number, readonly InsideFormat[]>> {
  const places = layouts.flatMap(({ sheet: place, rules }) => {
    const sheet = nameNow(place);
    if (!rules || sheet === undefined) return [];
    return [{ place, sheet, ranges: rules.ranges.flatMap((text) => parseRange(text) ?? []) }];
  });
  const found = await findInsideFormats(context, places);
  return new Map(places.map(({ place }, index) => [place, found[index] ?? []]));
}

function restoredCount({ cells, formats }: SheetCellsToRestore): number {
  return new Set([...cells, ...formats].map(({ row, column }) => cellKey(row, column))).size;
}

function keptPlaces({ name, kept }: SheetCellsToRestore): Undone["keptCells"] {
  return kept.map((address) => ({ sheet: name, address }));
}

/** The sheets the change has made, by what they are called now. */
async function sortMade(
  context: Excel.RequestContext,
  record: ChangeRecord,
  { nameNow, keyNow }: FoundSheets,
  extent: RestoreExtent,
): Promise<{ readonly toRemove: readonly string[]; readonly toKeep: readonly string[] }> {
  const made = record.sheets.flatMap(({ rows }, index) => {
    const name = nameNow(index);
    return rows && name !== undefined ? [{ name, rows }] : [];
  });
  const found = await readRows(context, extent === "everything" ? [] : made.map(({ name }) => name), keyNow);
  const isOurs = ({ name, rows }: (typeof made)[number]) =>
    extent === "everything" || holdsOnly(found.get(name) ?? {}, rows, extent === "what-we-began");
  return {
    toRemove: made.filter(isOurs).map(({ name }) => name),
    toKeep: made.filter((sheet) => !isOurs(sheet)).map(({ name }) => name),
  };
}
