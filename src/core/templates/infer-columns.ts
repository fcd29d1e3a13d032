/** The columns of a blank form that ask for something, and those that only print what the rows are measured in. */
import { columnName } from "../model/address";
import { cellAt } from "../model/grid";
import { foldText } from "../text/fold-text";
import { columnKindOf } from "./field-types";
import type { HeaderBlock } from "./header-block";
import type { TableBody } from "./infer-body";
import { isCodeCaption, isOrdinalCaption } from "./infer-header-rows";
import type { SheetView } from "./sheet-view";
import type { TemplateColumn } from "./template";

export interface LearnedColumns {
  readonly columns: readonly TemplateColumn[];
  /** Columns the form has filled in itself: measures, notes on how to count. */
  readonly printedColumns: readonly number[];
}

export function learnedColumns(
  view: SheetView,
  header: HeaderBlock,
  captions: ReadonlyMap<number, readonly string[]>,
  body: TableBody,
): LearnedColumns {
  const rows = body.shape === "form" ? body.rows.map(({ row }) => row) : range(body.bodyTop, body.bodyBottom);
  const candidates = range(header.left, header.right).filter((column) => {
    const isKey = column === body.codeColumn || (body.shape === "form" && column === body.labelColumn);
    return !isKey && !body.groupColumns.includes(column) && !isTail(view, header, column);
  });
  const printedColumns =
    body.shape === "form"
      ? candidates.filter((column) => isPrinted(view, column, rows, captions.get(column) ?? []))
      : [];
  const asking = candidates.filter((column) => {
    const isEmpty = (captions.get(column) ?? []).length === 0 && !header.numbers.has(column);
    return !printedColumns.includes(column) && !(isEmpty && isBlankOutside(view, header, column));
  });
  const ids = columnIds(header, asking);
  const columns = asking.map((column): TemplateColumn => {
    const path = [...(captions.get(column) ?? [])];
    const printed = header.numbers.get(column);
    const formula = body.shape === "list" ? cellAt(view.grid, body.bodyTop, column)?.formula : undefined;
    const { choices, ...kind } = columnKindOf({ view, column, rows, path, shape: body.shape });
    return {
      id: ids.get(column) ?? columnName(column),
      column,
      number: printed?.number ?? null,
      ...(printed?.expression === undefined ? {} : { expression: printed.expression }),
      path,
      ...kind,
      ...(choices === undefined ? {} : { choices }),
      ...(formula === undefined ? {} : { formula }),
    };
  });
  return { columns, printedColumns };
}

/** A column that a caption and its figures share with the column before (value cells merged across). */
function isTail(view: SheetView, header: HeaderBlock, column: number): boolean {
  const merge = view.mergeAt(header.bottom, column);
  const printed = header.numberRow === null ? undefined : view.mergeAt(header.numberRow, column);
  return (
    merge !== undefined &&
    merge.left < column &&
    (header.numberRow === null || (printed !== undefined && printed.left < column))
  );
}

/** A column the form has filled for most rows: with text, with codes, with the points that can be had. */
function isPrinted(
  view: SheetView,
  column: number,
  rows: readonly number[],
  path: readonly string[],
): boolean {
  const leaf = foldText(path.at(-1) ?? "");
  const isGiven =
    isOrdinalCaption(leaf) ||
    isCodeCaption(leaf) ||
    /^(điểm|thang điểm|khung điểm)( (chuẩn|tối đa|quy định))?$/u.test(leaf);
  const filled = rows.filter((row) => {
    const cell = cellAt(view.grid, row, column);
    if (cell === undefined || cell.formula !== undefined || cell.value === null) return false;
    if (isGiven) return view.textAt(row, column) !== "";
    return typeof cell.value === "string" && /\p{L}{2}|%|\p{L}\//u.test(cell.value);
  });
  return rows.length > 0 && filled.length * 2 >= rows.length;
}

/** A spare column without caption at the table's edge. */
function isBlankOutside(view: SheetView, header: HeaderBlock, column: number): boolean {
  return (
    (column === header.left || column === header.right) &&
    view.formatAt(header.bottom, column)?.bordered !== true
  );
}

/** The printed number where it is unique, else the column's letter, kept apart from letters that are printed. */
function columnIds(header: HeaderBlock, columns: readonly number[]): ReadonlyMap<number, string> {
  const numbers = columns.flatMap((column) => header.numbers.get(column)?.number ?? []);
  const ids = new Map<number, string>();
  for (const column of columns) {
    const number = header.numbers.get(column)?.number;
    const isUnique = number !== undefined && numbers.filter((other) => other === number).length === 1;
    const letter = columnName(column);
    ids.set(column, isUnique ? number : numbers.includes(letter) ? `${letter}.2` : letter);
  }
  return ids;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
}
