/**
 * A table that DOAN stamped with a defined name, found wherever it is now: Excel keeps the name pointing
 * to it when its sheet is renamed or moved and when rows are inserted above or inside it.
 *   DOAN_TINH_HINH → 'Tình hình nộp'!$A$9:$I$20
 */
import { type CellRange, parseRange } from "../model/address";
import { cellAt, type CellValue, type Grid, type Workbook } from "../model/grid";

export interface StampedRange {
  readonly grid: Grid;
  readonly range: CellRange;
}

/** The range behind the name; `undefined` where there is none, or its sheet or cells were deleted. */
export function stampedRange(workbook: Workbook, name: string): StampedRange | undefined {
  const defined = workbook.definedNames.find((candidate) => folded(candidate.name) === folded(name));
  const match = /^=?\s*(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(defined?.refersTo.trim() ?? "");
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const range = parseRange(match?.[3] ?? "");
  const grid = workbook.sheets.find((candidate) => folded(candidate.name) === folded(sheet ?? ""));
  return grid && range && { grid, range };
}

/** The texts of the range's first row, by column: the captions or ids that tell its columns apart. */
export function headingColumns({ grid, range }: StampedRange): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (let column = range.left; column <= range.right; column++) {
    const text = textOf(cellAt(grid, range.top, column)?.value ?? null);
    if (text !== "" && !columns.has(text)) columns.set(text, column);
  }
  return columns;
}

/** What a stamped cell says, as text; numbers as typed, nothing and errors as "". */
export function textOf(value: CellValue): string {
  if (typeof value === "string") return value.normalize("NFC").replace(/\s+/g, " ").trim();
  return typeof value === "number" ? String(value) : "";
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
