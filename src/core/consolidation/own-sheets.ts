/**
 * The sheets DOAN made in a workbook, found by the defined names of their tables, whatever they were renamed to and
 * wherever they were moved; and whether one can be brought up to date without touching what the user put beside it.
 */
import { parseRange } from "../model/address";
import { type Grid, placeOfKey, type Workbook } from "../model/grid";
import { isOwnSheetStamp, stampNames } from "../model/stamp";
import type { NewSheet } from "../model/workbook-patch";
import { type StampedRange, stampedRange } from "../templates/stamped-range";

/** How far DOAN wrote on a sheet of its own, and the size of the table that the defined name covers. */
export interface OwnExtent {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** By the defined name of the table: where it is now. A sheet that was deleted has no entry. */
export function ownTables(workbook: Workbook): ReadonlyMap<string, StampedRange> {
  const tables = new Map<string, StampedRange>();
  for (const { name, sheet } of workbook.definedNames) {
    const table = sheet === undefined && tableName.test(name) ? stampedRange(workbook, name) : undefined;
    if (table) tables.set(name.toUpperCase(), table);
  }
  return tables;
}

/** Names of all sheets that are DOAN's own, copies a user made of them among them. */
export function ownSheetNames(workbook: Workbook): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, refersTo, sheet } of workbook.definedNames) {
    if (!isOwnSheetStamp(name)) continue;
    if (sheet !== undefined) names.add(sheet);
    const target = /^=?\s*(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo.trim());
    const found = target?.[1]?.replaceAll("''", "'") ?? target?.[2];
    if (found !== undefined) names.add(found);
  }
  return names;
}

const tableName = new RegExp(
  `^(DOAN_CT_.+|DOAN_DS_.+|${stampNames.completeness}|${stampNames.sources}|${stampNames.log})$`,
  "i",
);

/** What a sheet of ours will cover; `refersTo` is that of its table's name. */
export function extentOf(sheet: NewSheet, refersTo: string): OwnExtent & { readonly top: number } {
  const table = parseRange(refersTo.slice(refersTo.lastIndexOf("!") + 1).replaceAll("$", ""));
  let lastRow = 0;
  let lastColumn = 0;
  for (const { row, column } of sheet.cells) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return {
    lastRow,
    lastColumn,
    rows: table ? table.bottom - table.top + 1 : 0,
    columns: table ? table.right - table.left + 1 : 0,
    top: table?.top ?? 1,
  };
}

/**
 * What we covered last time, as rows and columns stand now. `undefined` where the user changed the shape of the
 * table (rows or columns put in, rows above it): the sheet is then left as it is and a new one made.
 */
export function coveredNow(
  { range }: StampedRange,
  next: OwnExtent & { readonly top: number },
  before: OwnExtent | undefined,
): Pick<OwnExtent, "lastRow" | "lastColumn"> | undefined {
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  if (range.top !== next.top || range.left !== 1) return undefined;
  if (!before) return { lastRow: range.bottom, lastColumn: range.right };
  if (columns !== before.columns || rows > before.rows) return undefined;
  return { lastRow: before.lastRow - (before.rows - rows), lastColumn: before.lastColumn };
}

/** Whether cells of the user's own stand where the new content must go. */
export function isInTheWay(
  grid: Grid,
  next: Pick<OwnExtent, "lastRow" | "lastColumn">,
  covered: Pick<OwnExtent, "lastRow" | "lastColumn">,
): boolean {
  for (const [key, { value, formula }] of grid.cells) {
    if (value === null && formula === undefined) continue;
    const { row, column } = placeOfKey(key);
    const isOurs = row <= covered.lastRow && column <= covered.lastColumn;
    if (!isOurs && row <= next.lastRow && column <= next.lastColumn) return true;
  }
  return false;
}
