/** Rectangles of cells, read and written as codes. */
import { type CellRange } from "../core/model/address";
import type { Step } from "./batches";
import { bandsOf, cellCount, rangeOn } from "./blocks";
import { type CellCode, codeRead, typed } from "./cell-code";

export interface AreaRead {
  readonly range: CellRange;
  readonly codes: readonly (readonly CellCode[])[];
  readonly formats: readonly (readonly string[])[];
  /** Whether a cell of it is locked; false where that was not asked. */
  readonly hasLockedCells: boolean;
}

interface ReadAsk {
  readonly asksLocked?: boolean;
}

/** Reads the ranges of a sheet, large ones in bands, and hands over each band. */
export function readAreaSteps(
  sheet: () => Excel.Worksheet,
  ranges: readonly CellRange[],
  take: (area: AreaRead) => void,
  { asksLocked = false }: ReadAsk = {},
): readonly Step[] {
  const bands = ranges.flatMap((range) => bandsOf(range, maxBandCells));
  return bands.map((band): Step => ({
    bytes: 600 + cellCount(band) * 70,
    queue: () => {
      const range = rangeOn(sheet(), band);
      range.load("values,formulas,valueTypes,numberFormat");
      if (asksLocked) range.format.protection.load("locked");
      return () =>
        take({
          range: band,
          codes: range.values.map((row, down) =>
            row.map((value: unknown, across) =>
              codeRead(value, range.formulas[down]?.[across], range.valueTypes[down]?.[across]),
            ),
          ),
          formats: range.numberFormat.map((row) => row.map(String)),
          // null where some are and some are not.
          hasLockedCells: asksLocked && range.format.protection.locked !== false,
        });
    },
  }));
}

interface AreaToType {
  readonly range: CellRange;
  readonly codes: readonly (readonly CellCode[])[];
  /** What the cells have, and have again afterwards. */
  readonly formats: readonly (readonly string[])[];
  /** False on a protected sheet, where Excel lets contents be typed and formats not be set. */
  readonly canFormat: boolean;
}

/**
 * Types the codes. Excel takes what is typed into a cell formatted as text for text, also a formula, and lends a
 * formula the format of what it points to: formats are loosened before and set back after, where it matters.
 */
export function typeArea(sheet: Excel.Worksheet, { range, codes, formats, canFormat }: AreaToType): void {
  const cells = rangeOn(sheet, range);
  const forced = codes.map((row, down) =>
    row.map((code, across) => formats[down]?.[across] === "@" && !isText(code)),
  );
  const isForced = forced.some((row) => row.includes(true));
  if (canFormat && isForced)
    cells.numberFormat = formats.map((row, down) =>
      row.map((format, across) => (forced[down]?.[across] ? "General" : format)),
    );
  cells.formulas = codes.map((row) => row.map(typed));
  const lendsFormats = codes.some((row) => row.some(isFormula));
  if (canFormat && (isForced || lendsFormats)) cells.numberFormat = formats.map((row) => [...row]);
}

/** About as many bytes as typing the area takes. */
export function typingBytes({ codes }: { readonly codes: readonly (readonly CellCode[])[] }): number {
  return (
    900 + codes.reduce((sum, row) => sum + row.reduce<number>((bytes, code) => bytes + codeBytes(code), 0), 0)
  );
}

export const maxBandCells = 8_000;

function codeBytes(code: CellCode): number {
  return 16 + (typeof code === "string" ? code.length * 2 : 8);
}

function isText(code: CellCode): boolean {
  return code === null || (typeof code === "string" && code.startsWith("'"));
}

function isFormula(code: CellCode): boolean {
  return typeof code === "string" && code.startsWith("=");
}
