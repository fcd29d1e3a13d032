/**
 * A result as a patch of the open workbook: DOAN's sheets of an earlier run are brought up to date where they are,
 * cells of the form that carry no total any more get back what they held, and nothing of the user's is overwritten.
 */
import { leftBehindStampName } from "../model/stamp";
import { a1, sheetAddress } from "../model/address";
import { cellAt, type CellValue, type Grid, isCellError, placeOfKey, type Workbook } from "../model/grid";
import type {
  CellContent,
  CellPatch,
  NameToDefine,
  NewSheet,
  RewrittenSheet,
  SheetPatch,
  WorkbookPatch,
} from "../model/workbook-patch";
import { coveredNow, extentOf, isInTheWay, type OwnExtent, ownTables } from "../consolidation/own-sheets";
import type { ResultInput } from "../consolidation/result-input";
import { resultPatch } from "../consolidation/result-patch";
import type { StampedRange } from "../templates/stamped-range";
import type { Campaign, CellBefore } from "./campaign";

const words = {
  leftBehind: (name: string, made: string) =>
    `Trang “${name}” đã được thêm dòng, cột hoặc số liệu riêng nên DOAN giữ nguyên và ghi kết quả sang trang mới “${made}”.`,
};

export interface OpenWorkbookPatch {
  readonly patch: WorkbookPatch;
  readonly formCells: Campaign["formCells"];
  readonly ownSheets: Campaign["ownSheets"];
  /** Vietnamese: what was done otherwise than expected. */
  readonly notes: readonly string[];
}

/**
 * @param result Its `form` is the blank form.
 * @param workbook The open workbook as it is now.
 */
export function openWorkbookPatch(
  result: ResultInput,
  workbook: Workbook,
  campaign: Pick<Campaign, "ownSheets"> | null,
): OpenWorkbookPatch {
  const tables = ownTables(workbook);
  const taken = workbook.sheets.map(({ name }) => name);
  const draft = (names: ReadonlyMap<string, string>) => resultPatch({ ...result, present: { names, taken } });
  const all = new Map([...tables].map(([stamp, { grid }]) => [stamp, grid.name]));
  const first = draft(all);
  const covered = coveredSheets(first, tables, campaign);
  const kept = new Map([...all].filter(([stamp]) => covered.has(stamp)));
  const whole = kept.size === all.size ? first : draft(kept);
  const { formCells, sheets } = formChanges(whole, result.form, workbook);
  const madeSheets = ownSheetsOf(whole);
  const left = leftBehind(madeSheets, tables, kept);
  return {
    patch: {
      ...whole,
      sheets,
      newSheets: whole.newSheets.filter(({ name }) => ![...kept.values()].includes(name)),
      rewrittenSheets: madeSheets.flatMap(({ stamp, sheet }) => rewritten(sheet, covered.get(stamp))),
      definedNames: [
        ...whole.definedNames,
        ...left.map(({ grid }, index) => oldName(grid.name, index, workbook)),
      ],
    },
    formCells,
    ownSheets: Object.fromEntries(
      madeSheets.map(({ stamp, extent: { lastRow, lastColumn, rows, columns } }) => [
        stamp,
        { lastRow, lastColumn, rows, columns },
      ]),
    ),
    notes: left.map(({ grid, made }) => words.leftBehind(grid.name, made)),
  };
}

interface OwnSheet {
  /** The defined name of its table, in capitals. */
  readonly stamp: string;
  readonly sheet: NewSheet;
  readonly extent: OwnExtent & { readonly top: number };
}

function ownSheetsOf({ newSheets, definedNames }: WorkbookPatch): readonly OwnSheet[] {
  return newSheets.flatMap((sheet): readonly OwnSheet[] => {
    // The table is the largest of the areas named on its sheet; the others are single cells.
    const own = definedNames
      .filter(({ refersTo }) => refersTo.startsWith(sheetAddress(sheet.name, "")))
      .map((defined) => ({ defined, extent: extentOf(sheet, defined.refersTo) }))
      .sort((one, other) => other.extent.columns - one.extent.columns)[0];
    return own ? [{ stamp: own.defined.name.toUpperCase(), sheet, extent: own.extent }] : [];
  });
}

/** By stamp: what a sheet that can be brought up to date covers now. */
function coveredSheets(
  draft: WorkbookPatch,
  tables: ReadonlyMap<string, StampedRange>,
  campaign: Pick<Campaign, "ownSheets"> | null,
): ReadonlyMap<string, Pick<OwnExtent, "lastRow" | "lastColumn">> {
  const covered = new Map<string, Pick<OwnExtent, "lastRow" | "lastColumn">>();
  for (const { stamp, extent } of ownSheetsOf(draft)) {
    const table = tables.get(stamp);
    const now = table && coveredNow(table, extent, campaign?.ownSheets[stamp]);
    if (table && now && !isInTheWay(table.grid, extent, now)) covered.set(stamp, now);
  }
  return covered;
}

/** From the first row of captions down: what stands above them is written over in its own place. */
function rewritten(
  sheet: NewSheet,
  covered: Pick<OwnExtent, "lastRow" | "lastColumn"> | undefined,
): readonly RewrittenSheet[] {
  if (!covered) return [];
  const captions = sheet.cells.filter(({ style }) => style === "header").map(({ row }) => row);
  const top = captions.reduce((least, row) => Math.min(least, row), covered.lastRow);
  return [{ ...sheet, clears: [`A${top}:${a1(covered.lastRow, covered.lastColumn)}`] }];
}

function leftBehind(
  made: readonly OwnSheet[],
  tables: ReadonlyMap<string, StampedRange>,
  kept: ReadonlyMap<string, string>,
): readonly (StampedRange & { readonly made: string })[] {
  return made.flatMap(({ stamp, sheet }) => {
    const table = tables.get(stamp);
    return table && !kept.has(stamp) ? [{ ...table, made: sheet.name }] : [];
  });
}

/** By this name a sheet left behind is still known as one of ours, and never taken for a form. */
function oldName(sheet: string, index: number, { definedNames }: Workbook): NameToDefine {
  const taken = definedNames.filter(({ name }) => /^DOAN_CU_\d+$/i.test(name)).length;
  return { name: leftBehindStampName(taken + index + 1), refersTo: sheetAddress(sheet, "$A$1") };
}

/** What is written on the form, what stood there before, and what goes back because no total goes there any more. */
function formChanges(
  { sheets }: WorkbookPatch,
  form: Workbook,
  workbook: Workbook,
): { readonly sheets: readonly SheetPatch[]; readonly formCells: Campaign["formCells"] } {
  const written = new Map(sheets.map(({ sheet, cells }) => [sheet, cells]));
  const formCells: Record<string, Readonly<Record<string, CellBefore>>> = {};
  for (const [sheet, cells] of written) formCells[sheet] = cellsBefore(sheet, cells, form);
  for (const blank of form.sheets) {
    const now = workbook.sheets.find(({ name }) => name === blank.name);
    const back = now && blank !== now ? cellsBack(blank, now, formCells[blank.name] ?? {}) : [];
    if (back.length > 0) written.set(blank.name, [...back, ...(written.get(blank.name) ?? [])]);
  }
  return { sheets: [...written].map(([sheet, cells]) => ({ sheet, cells })), formCells };
}

function cellsBefore(
  sheet: string,
  cells: readonly CellPatch[],
  form: Workbook,
): Readonly<Record<string, CellBefore>> {
  const grid = form.sheets.find(({ name }) => name === sheet);
  const before: Record<string, CellBefore> = {};
  for (const { row, column, content } of cells) {
    if (content.kind === "result") continue;
    const cell = grid && cellAt(grid, row, column);
    before[a1(row, column)] = {
      value: cell?.value ?? null,
      ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    };
  }
  return before;
}

/** Cells that hold something of an earlier run and are not written again. */
function cellsBack(
  blank: Grid,
  now: Grid,
  written: Readonly<Record<string, CellBefore>>,
): readonly CellPatch[] {
  return [...now.cells].flatMap(([key, cell]): readonly CellPatch[] => {
    const before: CellBefore = blank.cells.get(key) ?? { value: null };
    const isSame =
      before.formula === cell.formula && (before.formula !== undefined || before.value === cell.value);
    if (isSame) return [];
    const { row, column } = placeOfKey(key);
    return a1(row, column) in written ? [] : [{ row, column, content: contentBefore(before) }];
  });
}

function contentBefore({ value, formula }: CellBefore): CellContent {
  return formula === undefined
    ? { kind: "value", value: typedValue(value) }
    : { kind: "formula", formula, result: undefined };
}

function typedValue(value: CellValue): Exclude<CellValue, { error: string }> {
  return isCellError(value) ? null : value;
}
