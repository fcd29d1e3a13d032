/**
 * Blank forms drawn from a few lines, with everything real forms have around the table: letterhead, title, signatures.
 * In a header "<" continues the caption to the left and "^" the caption above, as merged cells do.
 */
import { a1 } from "../../../src/core/model/address";
import { cellOf, type DraftCell, type DraftSheet, emptySheet } from "./draft-sheet";

export interface FormDrawing {
  readonly name: string;
  readonly title: string;
  readonly header: readonly (readonly string[])[];
  /** The row of printed numbers, where the form has one. */
  readonly numbers?: readonly string[];
  readonly rows: readonly RowDrawing[];
  /** 1 where the rows have no codes. */
  readonly keyColumns?: 1 | 2;
  /** Calculated columns by position among the figure columns, from 0: parts likewise. */
  readonly sums?: Readonly<Record<number, readonly number[]>>;
  readonly rates?: Readonly<Record<number, readonly [number, number]>>;
  /** Remark columns, by position. */
  readonly texts?: readonly number[];
  /** What the form itself prints in a column: measures, notes on counting. */
  readonly printed?: Readonly<Record<number, string>>;
  readonly below?: readonly string[];
}

/** Code (left out in a form without codes), label, and the labels or codes it sums up ("all", or the rows between). */
export interface RowDrawing {
  readonly code?: string | number;
  readonly label: string;
  /** Positions of the rows it adds, from 0. */
  readonly adds?: readonly number[];
}

export interface DrawnForm {
  readonly sheet: DraftSheet;
  readonly bodyTop: number;
  readonly headerTop: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** Cells to fill in, with their addresses in the blank form. */
  readonly inputs: ReadonlyMap<string, DraftCell>;
}

export function drawForm(drawing: FormDrawing): DrawnForm {
  const sheet = emptySheet(drawing.name);
  const keyColumns = drawing.keyColumns ?? 2;
  const columnCount = drawing.header[0]?.length ?? 0;
  write(sheet, 1, 1, "TỈNH ĐOÀN GIA LAI");
  write(sheet, 2, 1, "ĐOÀN XÃ ……………");
  write(sheet, 1, Math.max(4, columnCount - 2), "ĐOÀN TNCS HỒ CHÍ MINH");
  write(sheet, 4, 1, drawing.title, "title");
  sheet.merges.push({ top: 4, left: 1, bottom: 4, right: columnCount });
  write(sheet, 5, 1, "(Số liệu quý III năm 2025)");
  const headerTop = 7;
  drawHeader(sheet, drawing.header, headerTop);
  let row = headerTop + drawing.header.length;
  if (drawing.numbers) {
    for (const [index, number] of drawing.numbers.entries()) write(sheet, row, index + 1, number, "cell");
    row += 1;
  }
  const bodyTop = row;
  const figures = drawing.rows.map((line, index) => {
    const at = bodyTop + index;
    if (keyColumns === 2) write(sheet, at, 1, line.code ?? null, "cell");
    write(sheet, at, keyColumns, line.label, "cell");
    return Array.from({ length: columnCount - keyColumns }, (_, offset) => {
      const cell = cellOf(sheet, at, keyColumns + 1 + offset);
      cell.format = offset in (drawing.rates ?? {}) ? "percent" : "cell";
      cell.field = a1(at, keyColumns + 1 + offset);
      return cell;
    });
  });
  const inputs = new Map<string, DraftCell>();
  for (const [index, line] of drawing.rows.entries()) {
    for (const [offset, cell] of (figures[index] ?? []).entries()) {
      const print = drawing.printed?.[offset];
      if (print !== undefined) {
        cell.value = print;
        delete cell.field;
        continue;
      }
      const parts = drawing.sums?.[offset];
      const rate = drawing.rates?.[offset];
      const own = (positions: readonly number[]) =>
        positions.flatMap((position) => figures[index]?.[position] ?? []);
      if (rate) cell.formula = { kind: "rate", cells: own(rate) };
      else if (line.adds && !drawing.texts?.includes(offset))
        cell.formula = {
          kind: isRun(line.adds) ? "sum" : "plus",
          cells: line.adds.flatMap((position) => figures[position]?.[offset] ?? []),
        };
      else if (parts) cell.formula = { kind: "plus", cells: own(parts) };
      else if (!drawing.texts?.includes(offset)) inputs.set(cell.field ?? "", cell);
    }
  }
  row = bodyTop + drawing.rows.length + 1;
  for (const text of drawing.below ?? []) write(sheet, row++, 1, text);
  write(sheet, row + 1, Math.max(3, columnCount - 2), "TM. BAN THƯỜNG VỤ");
  write(sheet, row + 2, Math.max(3, columnCount - 2), "BÍ THƯ");
  return { sheet, bodyTop, headerTop, firstColumn: keyColumns + 1, columnCount, inputs };
}

export interface ListDrawing {
  readonly name: string;
  readonly title: string;
  readonly header: readonly (readonly string[])[];
  readonly numbers?: readonly string[];
  /** Empty numbered lines in the blank form. */
  readonly lines: number;
  readonly total?: string;
  readonly summary?: readonly string[];
}

export interface DrawnList {
  readonly sheet: DraftSheet;
  readonly bodyTop: number;
  readonly headerTop: number;
}

export function drawList(drawing: ListDrawing): DrawnList {
  const sheet = emptySheet(drawing.name);
  const columnCount = drawing.header[0]?.length ?? 0;
  write(sheet, 1, 1, "TỈNH ĐOÀN GIA LAI");
  write(sheet, 2, 1, "ĐOÀN XÃ ……………");
  write(sheet, 4, 1, drawing.title, "title");
  sheet.merges.push({ top: 4, left: 1, bottom: 4, right: columnCount });
  const headerTop = 6;
  drawHeader(sheet, drawing.header, headerTop);
  let row = headerTop + drawing.header.length;
  if (drawing.numbers) {
    for (const [index, number] of drawing.numbers.entries()) write(sheet, row, index + 1, number, "cell");
    row += 1;
  }
  const bodyTop = row;
  for (let line = 1; line <= drawing.lines; line += 1, row += 1) {
    write(sheet, row, 1, line, "cell");
    for (let column = 2; column <= columnCount; column += 1) cellOf(sheet, row, column).format = "cell";
  }
  if (drawing.total !== undefined) {
    write(sheet, row, 2, drawing.total, "cell");
    cellOf(sheet, row, 1).format = "cell";
    for (let column = 3; column <= columnCount; column += 1) cellOf(sheet, row, column).format = "cell";
    row += 1;
  }
  for (const text of drawing.summary ?? []) {
    row += 1;
    write(sheet, row, 2, text);
    cellOf(sheet, row, 3).format = "cell";
  }
  write(sheet, row + 3, Math.max(3, columnCount - 1), "TM. BAN THƯỜNG VỤ");
  write(sheet, row + 4, Math.max(3, columnCount - 1), "BÍ THƯ");
  return { sheet, bodyTop, headerTop };
}

function drawHeader(sheet: DraftSheet, header: readonly (readonly string[])[], top: number): void {
  for (const [index, line] of header.entries()) {
    for (const [offset, caption] of line.entries()) {
      const cell = cellOf(sheet, top + index, offset + 1);
      cell.format = "bold";
      if (caption === "<" || caption === "^") continue;
      cell.value = caption === "" ? null : caption;
      let right = offset;
      while (line[right + 1] === "<") right += 1;
      let bottom = index;
      while (header[bottom + 1]?.[offset] === "^") bottom += 1;
      if (right > offset || bottom > index)
        sheet.merges.push({ top: top + index, left: offset + 1, bottom: top + bottom, right: right + 1 });
    }
  }
}

function write(
  sheet: DraftSheet,
  row: number,
  column: number,
  value: string | number | null,
  format: DraftCell["format"] = "plain",
): void {
  const cell = cellOf(sheet, row, column);
  cell.value = value;
  cell.format = format;
}

function isRun(positions: readonly number[]): boolean {
  return positions.every(
    (position, index) => index === 0 || position === (positions[index - 1] ?? position) + 1,
  );
}
