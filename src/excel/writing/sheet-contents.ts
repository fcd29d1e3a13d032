/** The cells of a sheet of ours as bands of whole rows: a row is written wholly or not at all. */
import type { CellRange } from "../../core/model/address";
import { rowHeights } from "../../core/model/row-heights";
import { mergesOf, styledCells, type StyledCell, wrappedTexts } from "../../core/model/styled-cells";
import type { NewSheet } from "../../core/model/workbook-patch";
import type { Step } from "../batches";
import { rangeOn } from "../blocks";
import { type CellCode, codeWritten, typed } from "../cell-code";
import { countedFrom1904 } from "../date-system";
import { applyLook, applyLookBytes } from "../looks/apply-look";
import { type BaseFont, type ExcelLook, lookInExcel } from "../looks/excel-look";
import { rectanglesByKey } from "../../core/model/rectangles";

export interface SheetContents {
  readonly merges: readonly CellRange[];
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly code: CellCode;
    readonly look: ExcelLook;
  }[];
  /** Around all cells; null for a sheet without any. */
  readonly extent: CellRange | null;
  /** Points, by row: of merged cells with more than one line of text, which Excel does not fit rows to. */
  readonly mergedHeights: ReadonlyMap<number, number>;
}

interface ContentsTerms {
  readonly baseFont: BaseFont;
  readonly is1904: boolean;
}

export function sheetContents(sheet: NewSheet, { baseFont, is1904 }: ContentsTerms): SheetContents {
  const merges = mergesOf(sheet);
  const styled = styledCells(sheet, merges);
  const cells = styled.map(({ patch, look }: StyledCell) => {
    const { row, column, content } = patch;
    const code = codeWritten(content) ?? null;
    return {
      row,
      column,
      code: is1904 ? countedFrom1904(code, look.numberFormat) : code,
      look: lookInExcel(look, baseFont),
    };
  });
  const texts = merges.length > 0 ? wrappedTexts(styled, baseFont.size) : [];
  const heights = [...rowHeights(texts, merges, sheet.columnWidths, characterPoints)];
  return {
    merges,
    cells,
    extent: extentOf(cells),
    mergedHeights: new Map(heights.flatMap(([row, { points, fixed }]) => (fixed ? [[row, points]] : []))),
  };
}

/** Points for a character of column width, in the digits of Calibri 11. */
export const characterPoints = 5.25;

/**
 * Contents and number formats, then what else the cells look like. What is blank on the sheet must be plain. Where a
 * text stands differs from cell to cell in a list, and nothing else does: it is set by itself.
 */
export function contentSteps(sheet: () => Excel.Worksheet, contents: SheetContents): readonly Step[] {
  const { cells, extent } = contents;
  if (!extent) return [];
  const looks = rectanglesByKey(cells, ({ look }) => JSON.stringify({ ...look, ...setByItself }));
  const placed = rectanglesByKey(
    cells.filter(({ look }) => look.horizontal !== setByItself.horizontal),
    ({ look }) => look.horizontal,
  );
  return [
    ...bandsOfRows(cells, extent).map(({ range, rows }): Step => ({
      bytes: rows.reduce((sum, row) => sum + row.reduce((bytes, cell) => bytes + cellBytes(cell), 0), 900),
      queue: () => {
        const band = rangeOn(sheet(), range);
        // null leaves a cell alone.
        band.formulas = rows.map((row) => row.map((cell) => (cell ? typed(cell.code) : null)));
        band.numberFormat = rows.map((row) => row.map((cell) => cell?.look.numberFormat ?? null));
      },
    })),
    ...[...looks].flatMap(([look, ranges]) =>
      ranges.map((range): Step => ({
        bytes: applyLookBytes,
        queue: () => applyLook(sheet(), range, JSON.parse(look) as ExcelLook, "without-number-format"),
      })),
    ),
    ...[...placed].flatMap(([horizontal, ranges]) =>
      ranges.map((range): Step => ({
        bytes: 700,
        queue: () => {
          rangeOn(sheet(), range).format.horizontalAlignment = horizontal as Excel.HorizontalAlignment;
        },
      })),
    ),
  ];
}

const setByItself = { numberFormat: "General", horizontal: "General" } as const;

type PlacedCell = SheetContents["cells"][number];

interface Band {
  readonly range: CellRange;
  readonly rows: readonly (readonly (PlacedCell | undefined)[])[];
}

function bandsOfRows(cells: readonly PlacedCell[], { left, right }: CellRange): readonly Band[] {
  const byRow = new Map<number, (PlacedCell | undefined)[]>();
  const width = right - left + 1;
  for (const cell of cells) {
    const row = byRow.get(cell.row) ?? Array.from<PlacedCell | undefined>({ length: width });
    row[cell.column - left] = cell;
    byRow.set(cell.row, row);
  }
  const bands: { range: CellRange; rows: (readonly (PlacedCell | undefined)[])[] }[] = [];
  for (const [row, line] of byRow) {
    const band = bands.at(-1);
    const hasRoom = band !== undefined && (band.rows.length + 1) * width <= maxCellsTyped;
    if (hasRoom && band.range.bottom === row - 1) {
      band.rows.push(line);
      band.range = { ...band.range, bottom: row };
    } else bands.push({ range: { top: row, left, bottom: row, right }, rows: [line] });
  }
  return bands;
}

const maxCellsTyped = 8_000;

function cellBytes(cell: PlacedCell | undefined): number {
  if (!cell) return 10;
  return 24 + (typeof cell.code === "string" ? cell.code.length * 2 : 8) + cell.look.numberFormat.length;
}

function extentOf(cells: readonly PlacedCell[]): CellRange | null {
  const [first] = cells;
  if (!first) return null;
  return cells.reduce(
    (range, { row, column }) => ({
      top: Math.min(range.top, row),
      left: Math.min(range.left, column),
      bottom: Math.max(range.bottom, row),
      right: Math.max(range.right, column),
    }),
    { top: first.row, left: first.column, bottom: first.row, right: first.column },
  );
}
