/** The cells of one sheet, read band by band and put together at the end. */
import type { CellRange } from "../../core/model/address";
import { daysFrom1900To1904 } from "../../core/model/date-serial";
import { type Cell, cellKey, type CellValue } from "../../core/model/grid";
import type { Step } from "../batches";
import { bandsOf, cellCount, rangeOn } from "../blocks";
import { isFormula } from "../cell-code";
import type { ExternalFiles } from "../formulas/external-files";
import { type FormatBook, formatLook, formatRead, isPlainFormat } from "./format-book";
import { hasOwnLine, type ShownLines } from "./own-lines";
import type { SheetOutline } from "./workbook-outline";

export interface CellSource {
  readonly formats: FormatBook;
  readonly keepsFormats: boolean;
  readonly keepsStyledBlanks: boolean;
  /** False where the number format says enough. */
  readonly asksLooks: boolean;
  readonly files: ExternalFiles;
  readonly is1904: boolean;
}

interface SheetCells {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

interface CellsInProgress {
  readonly steps: readonly Step[];
  /** Once every step is done. */
  result(): SheetCells;
}

/** A cell as Excel answers for it. */
interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With "=". */
  readonly formula: string | undefined;
  readonly numberFormat: string;
  readonly look: Excel.CellProperties | undefined;
}

export function cellSteps(
  { workbook }: Excel.RequestContext,
  { name, range }: SheetOutline,
  source: CellSource,
): CellsInProgress {
  const found: FoundCell[] = [];
  const lines = new Map<number, ShownLines>();
  const { asksLooks } = source;
  const bytesPerCell = asksLooks ? 500 : 60;
  const bands = range ? bandsOf(range, maxBandBytes / bytesPerCell) : [];
  const steps = bands.map((band): Step => ({
    bytes: cellCount(band) * bytesPerCell,
    queue: () => {
      const cells = rangeOn(workbook.worksheets.getItem(name), band);
      cells.load("values,formulas,valueTypes,numberFormat");
      const looks = asksLooks ? cells.getCellProperties(formatLook) : undefined;
      return () => {
        for (const cell of cellsRead(band, cells, looks?.value)) {
          const shown = linesOf(cell);
          if (shown) lines.set(cellKey(cell.row, cell.column), shown);
          if (source.keepsStyledBlanks || holdsSomething(cell)) found.push(cell);
        }
      };
    },
  }));
  return { steps, result: () => sheetCells(found, lines, source) };
}

const maxBandBytes = 900_000;

function* cellsRead(
  { top, left }: CellRange,
  range: Excel.Range,
  looks: readonly (readonly Excel.CellProperties[])[] | undefined,
): Generator<FoundCell> {
  for (const [down, row] of range.values.entries()) {
    for (const [across, value] of (row as unknown[]).entries()) {
      const typed: unknown = range.formulas[down]?.[across];
      const formula = isFormula(value, typed) ? typed : undefined;
      yield {
        row: top + down,
        column: left + across,
        value: valueOf(value, range.valueTypes[down]?.[across], formula !== undefined),
        formula,
        numberFormat: String(range.numberFormat[down]?.[across]),
        look: looks?.[down]?.[across],
      };
    }
  }
}

/** A blank cell is "" to Excel, and so is a formula that gives an empty text, which stays a text. */
function valueOf(value: unknown, type: unknown, isResult: boolean): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || (value === "" && !isResult)) return null;
  return type === "Error" ? { error: value } : value;
}

function holdsSomething({ value, formula }: FoundCell): boolean {
  return value !== null || formula !== undefined;
}

function linesOf(cell: FoundCell): ShownLines | undefined {
  const { left, right, top, bottom, diagonalDown, diagonalUp } = cell.look?.format?.borders ?? {};
  const shown = {
    left: isLine(left),
    right: isLine(right),
    top: isLine(top),
    bottom: isLine(bottom),
    diagonal: isLine(diagonalDown) || isLine(diagonalUp),
  };
  if (!Object.values(shown).includes(true)) return undefined;
  return { ...shown, holdsSomething: holdsSomething(cell) };
}

function isLine(border: Excel.CellBorder | undefined): boolean {
  return (border?.style ?? "None") !== "None";
}

function sheetCells(
  found: readonly FoundCell[],
  lines: ReadonlyMap<number, ShownLines>,
  { formats, files, is1904, keepsFormats, asksLooks }: CellSource,
): SheetCells {
  const cells = new Map<number, Cell>();
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of found) {
    const { row, column, value, formula, numberFormat } = cell;
    const look = asksLooks || !keepsFormats ? cell.look : {};
    const kind = formats.kindOf(numberFormat);
    const format = look && formatRead(numberFormat, kind, look, hasOwnLine(lines, row, column));
    if (holdsSomething(cell)) {
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    } else if (!format || isPlainFormat(format)) continue;
    const isShifted = is1904 && kind === "date" && typeof value === "number";
    cells.set(cellKey(row, column), {
      value: isShifted ? value + daysFrom1900To1904 : value,
      ...(keepsFormats && format ? { format: formats.placeOf(format) } : {}),
      ...(formula === undefined ? {} : { formula: files.numbered(formula.slice(1)) }),
    });
  }
  return { cells, lastRow, lastColumn };
}
