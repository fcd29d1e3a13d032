/** What there is in the open workbook: its sheets, how far each is filled, its names, how it counts days. */
import { parseRange, type CellRange } from "../../core/model/address";
import type { Grid } from "../../core/model/grid";
import { isOwnSheetStamp } from "../../core/model/stamp";
import type { ReadOptions } from "../../host/workbook-reader";
import { sheetIn } from "../anchors";
import { cellCount } from "../blocks";
import { askIs1904 } from "../date-system";
import { askStoredParts, readStoredTexts } from "../stored-texts";
import { isHistoryId } from "../undo/history-ids";
import { askIsCopy } from "../viewer/viewer-copies";
import type { NameFound } from "./defined-names";

export interface SheetOutline {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly isProtected: boolean;
  /** False for a sheet that is only to be named. */
  readonly isWanted: boolean;
  /** One of DOAN's own, by the defined names on it. */
  readonly isOwn: boolean;
  /** The cells that are read; null for an empty sheet. */
  readonly range: CellRange | null;
  /** Where there may be merged and hidden cells: also around what holds nothing; null for an untouched sheet. */
  readonly extent: CellRange | null;
}

export interface WorkbookOutline {
  readonly name: string;
  readonly is1904: boolean;
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly NameFound[];
  /** Our own texts by id, without what is kept for undoing. */
  readonly storedTexts: ReadonlyMap<string, string>;
}

export async function readOutline(
  context: Excel.RequestContext,
  { wantsSheet, styledBlanks = false, ownLooks = true, storedTexts = true }: ReadOptions,
): Promise<WorkbookOutline> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/name,items/visibility");
  workbook.names.load("items/name,items/formula");
  const is1904 = askIs1904(workbook);
  const partsFound = askStoredParts(workbook);
  await context.sync();

  const asked = workbook.worksheets.items.map((sheet) => {
    const isWanted = wantsSheet?.(sheet.name) ?? true;
    sheet.protection.load("protected");
    sheet.names.load("items/name,items/formula");
    return {
      sheet,
      isWanted,
      isCopy: askIsCopy(sheet),
      filled: isWanted ? sheet.getUsedRangeOrNullObject(true).load("address") : undefined,
      styled: isWanted ? sheet.getUsedRangeOrNullObject(false).load("address") : undefined,
    };
  });
  await context.sync();

  // A closed file's sheet that is only looked at is no sheet of the workbook.
  const found = asked.filter(({ isCopy }) => !isCopy());
  const parts = partsFound();
  const ids = storedTexts ? [...parts.keys()].filter((id) => !isHistoryId(id)) : [];
  const names = [
    ...workbook.names.items.map(({ name, formula }) => ({ name, formula })),
    ...found.flatMap(({ sheet }) =>
      sheet.names.items.map(({ name, formula }) => ({ name, formula, sheet: sheet.name })),
    ),
  ];
  const own = ownSheets(names);
  return {
    name: workbook.name,
    is1904: is1904(),
    sheets: found.map(({ sheet, isWanted, filled, styled }) => {
      const holding = rangeOf(filled);
      const extent = withStyled(holding, rangeOf(styled));
      const isOwn = own.has(sheet.name);
      return {
        name: sheet.name,
        visibility: visibilities[sheet.visibility] ?? "visible",
        isProtected: isWanted && sheet.protection.protected,
        isWanted,
        isOwn,
        range: styledBlanks && (ownLooks || !isOwn) ? extent : holding,
        extent,
      };
    }),
    names,
    storedTexts: await readStoredTexts(context, parts, ids),
  };
}

const visibilities: Readonly<Record<string, Grid["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** A copy of a sheet has the names that stood on it as names of its own. */
function ownSheets(names: readonly NameFound[]): ReadonlySet<string | null> {
  const stamps = names.filter(({ name }) => isOwnSheetStamp(name));
  return new Set(stamps.flatMap(({ formula, sheet }) => [sheetIn(String(formula ?? "")), sheet ?? null]));
}

/** "'Biểu 1'!A1:G40" without its sheet; null for the null object. */
function rangeOf(range: Excel.Range | undefined): CellRange | null {
  if (!range || range.isNullObject) return null;
  return parseRange(range.address.slice(range.address.lastIndexOf("!") + 1)) ?? null;
}

/** Borders drawn down to the last row of a sheet are no cells to fill in: then only what holds something counts. */
function withStyled(filled: CellRange | null, styled: CellRange | null): CellRange | null {
  return styled && cellCount(styled) <= maxStyledCells ? styled : filled;
}

const maxStyledCells = 500_000;
