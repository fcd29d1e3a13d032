/**
 * Cell addresses as Excel writes them ("C14", "A9:B11"), and as numbers.
 * Rows and columns are counted from 1: row 14 is row 14 on the screen, column 1 is A.
 */

/** The last row and column an .xlsx sheet can have. */
export const maxRow = 1_048_576;
export const maxColumn = 16_384;

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 1, "aa" → 27. The caller has checked that the text is letters only. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Row 14, column 3 → "C14". */
export function a1(row: number, column: number): string {
  return columnName(column) + String(row);
}

/** "C14" or "$C$14" → its row and column; `undefined` for anything that is not one cell of a sheet. */
export function parseA1(text: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text.trim());
  if (!match?.[1] || !match[2]) return undefined;
  const column = columnNumber(match[1]);
  const row = Number(match[2]);
  return row >= 1 && row <= maxRow && column <= maxColumn ? { row, column } : undefined;
}

/** "A9:B11" or "C14" → the rectangle, corners in order; `undefined` where it is not one. */
export function parseRange(text: string): CellRange | undefined {
  const [first = "", second = first] = text.split(":");
  const from = parseA1(first);
  const to = parseA1(second);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The rectangle as text; one cell is written "C14", not "C14:C14". */
export function rangeText(range: CellRange): string {
  const from = a1(range.top, range.left);
  const to = a1(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** `'Biểu 1'!C14`, quoted always, as formulas and findings write it. */
export function sheetAddress(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
