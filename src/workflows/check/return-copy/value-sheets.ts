/**
 * The sheets of a file that is no .xlsx as sheets of one: values, merged cells and number formats, near enough to be
 * read and linked to. The unit goes on working in its own file.
 */
import { rangeText } from "../../../core/model/address";
import {
  type Cell,
  type CellFormat,
  type Grid,
  isCellError,
  placeOfKey,
  type Workbook,
} from "../../../core/model/grid";
import type { LookChange, LookPatch } from "../../../core/model/look-change";
import type { CellPatch, NewSheet, SheetPatch } from "../../../core/model/workbook-patch";
import { sheetNamer } from "../../../core/model/sheet-names";

export interface ValueSheets {
  readonly newSheets: readonly NewSheet[];
  /** How their cells look; to be written once they are there. */
  readonly looks: readonly SheetPatch[];
  /** What each sheet is called in the copy, by its own name, in order. */
  readonly names: ReadonlyMap<string, string>;
  /** The workbook as it stands in the copy. */
  readonly workbook: Workbook;
}

/** @param taken Names of other sheets of the copy. */
export function valueSheets(workbook: Workbook, taken: readonly string[]): ValueSheets {
  const namer = sheetNamer(taken);
  const named = workbook.sheets.map((grid) => ({ grid, name: namer.nameFor(grid.name) }));
  return {
    newSheets: named.map(({ grid, name }) => newSheetOf(grid, name)),
    looks: named.map(({ grid, name }) => ({
      sheet: name,
      cells: [],
      looks: looksOf(grid, workbook.formats),
      layout: {
        ...(grid.visibility === "visible" ? {} : { visibility: grid.visibility }),
        columns: [...grid.hiddenColumns].map((column) => ({ column, hidden: true })),
      },
    })),
    names: new Map(named.map(({ grid, name }) => [grid.name, name])),
    workbook: { ...workbook, sheets: named.map(({ grid, name }) => ({ ...grid, name })) },
  };
}

function newSheetOf(grid: Grid, name: string): NewSheet {
  return {
    name,
    cells: [...grid.cells].flatMap(([key, cell]) => valueCell(key, cell)),
    columnWidths: columnWidths(grid),
    merges: grid.merges.map(rangeText),
    hiddenRows: [...grid.hiddenRows],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: true,
  };
}

function valueCell(key: number, { value }: Cell): readonly CellPatch[] {
  if (value === null) return [];
  const typed = isCellError(value) ? value.error : value;
  return [{ ...placeOfKey(key), content: { kind: "value", value: typed } }];
}

function looksOf({ cells }: Grid, formats: readonly CellFormat[]): readonly LookPatch[] {
  return [...cells].flatMap(([key, { format, value }]): LookPatch[] => {
    const own = formats[format ?? -1];
    return own && (value !== null || own.bordered) ? [{ ...placeOfKey(key), look: lookOf(own, value) }] : [];
  });
}

const line = { style: "thin", color: "808080" } as const;

function lookOf({ numberFormat, bold, bordered, indent }: CellFormat, value: Cell["value"]): LookChange {
  return {
    numberFormat,
    ...(bold ? { bold } : {}),
    ...(bordered ? { borders: { left: line, right: line, top: line, bottom: line } } : {}),
    ...(bordered && typeof value === "string" ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

const narrowest = 6;
const widest = 36;

/** As wide as what stands in the column by itself; long texts wrap. */
function columnWidths({ cells, merges }: Grid): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const merged = new Set(merges.flatMap(({ top, left, right }) => (right > left ? [`${top} ${left}`] : [])));
  for (const [key, { value }] of cells) {
    const { row, column } = placeOfKey(key);
    if (value === null || merged.has(`${row} ${column}`)) continue;
    const length = Math.min(widest, String(isCellError(value) ? value.error : value).length + 2);
    widths.set(column, Math.max(widths.get(column) ?? narrowest, length));
  }
  return widths;
}
