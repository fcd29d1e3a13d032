/** Which cells of a record are to be brought back, and which are the user's by now. */
import { a1, type CellAddress, parseRange } from "../../core/model/address";
import { cellKey } from "../../core/model/grid";
import { type AreaRead, readAreaSteps } from "../areas";
import { inBatches } from "../batches";
import { type CellCode, comparableCode } from "../cell-code";
import { withSheetNames } from "../formulas/same-formula";
import type { ChangeRecord, RecordedArea, RestoreExtent } from "./change-record";
import type { FoundSheets } from "./find-sheets";

/** A cell whose number format is brought back. */
export interface FormatToRestore extends CellAddress {
  readonly numberFormat: string;
}

export interface CellToRestore extends CellAddress {
  readonly code: CellCode;
  /** As it is now. */
  readonly numberFormat: string;
}

export interface SheetCellsToRestore {
  /** Its place in the record. */
  readonly sheet: number;
  /** As it is called now. */
  readonly name: string;
  readonly cells: readonly CellToRestore[];
  readonly formats: readonly FormatToRestore[];
  /** Addresses of cells left as they are. */
  readonly kept: readonly string[];
  readonly keptKeys: ReadonlySet<number>;
  /** The sheet is protected now, and some of the cells are locked. */
  readonly needsLocked: boolean;
}

export async function readChangedCells(
  context: Excel.RequestContext,
  record: ChangeRecord,
  sheets: FoundSheets,
  extent: RestoreExtent,
): Promise<readonly SheetCellsToRestore[]> {
  const { worksheets } = context.workbook;
  const found = record.sheets.flatMap((_, sheet) => {
    const name = sheets.nameNow(sheet);
    const areas = record.areas.filter((area) => area.sheet === sheet);
    return name === undefined || areas.length === 0
      ? []
      : [{ sheet, name, areas, sorted: new SortedCells() }];
  });
  const steps = found.flatMap(({ name, areas, sorted }) =>
    areas.flatMap((area) => {
      const range = parseRange(area.range);
      return readAreaSteps(
        () => worksheets.getItem(name),
        range ? [range] : [],
        (read) => sorted.add(area, read, sheets, extent),
        { asksLocked: true },
      );
    }),
  );
  const protections = found.map(({ name }) => worksheets.getItem(name).protection.load("protected"));
  await inBatches(context, steps);
  return found.map(({ sheet, name, sorted: { cells, formats, kept, hasLocked } }, index) => ({
    sheet,
    name,
    cells,
    formats,
    kept: kept.map(({ row, column }) => a1(row, column)),
    keptKeys: new Set(kept.map(({ row, column }) => cellKey(row, column))),
    needsLocked: hasLocked && protections[index]?.protected === true,
  }));
}

class SortedCells {
  readonly cells: CellToRestore[] = [];
  readonly formats: FormatToRestore[] = [];
  readonly kept: CellAddress[] = [];
  hasLocked = false;

  /** `read` is the area or a band of it. */
  add(area: RecordedArea, read: AreaRead, sheets: FoundSheets, extent: RestoreExtent): void {
    const top = parseRange(area.range)?.top ?? read.range.top;
    read.codes.forEach((row, down) => {
      const at = read.range.top + down;
      row.forEach((code, across) => {
        const before = area.before[at - top]?.[across] ?? null;
        const after = area.after[at - top]?.[across] ?? null;
        const now = comparableCode(code, sheets.keyNow);
        const place = { row: at, column: read.range.left + across };
        const isBack = now === comparableCode(before, sheets.keyThen);
        if (!isBack && extent !== "everything" && now !== comparableCode(after, sheets.keyThen)) {
          this.kept.push(place);
          return;
        }
        this.addFormat(
          area,
          { down: at - top, across },
          { ...place, now: read.formats[down]?.[across] },
          extent,
        );
        if (isBack) return;
        this.hasLocked ||= read.hasLockedCells;
        this.cells.push({
          ...place,
          code: isFormula(before) ? withSheetNames(before, sheets.renamed) : before,
          numberFormat: read.formats[down]?.[across] ?? "General",
        });
      });
    });
  }

  /** A format that is neither what we made it nor what it was is the user's. */
  private addFormat(
    { formats }: RecordedArea,
    { down, across }: { readonly down: number; readonly across: number },
    { row, column, now }: CellAddress & { readonly now: string | undefined },
    extent: RestoreExtent,
  ): void {
    const before = formats?.before[down]?.[across];
    const isOurs = extent !== "what-we-wrote" || now === formats?.after[down]?.[across];
    if (before !== undefined && now !== before && isOurs)
      this.formats.push({ row, column, numberFormat: before });
  }
}

function isFormula(code: CellCode): code is string {
  return typeof code === "string" && code.startsWith("=");
}
