/** What a range gives: values, formulas, shown texts, formats, row by row. */
import { isCellError } from "../../../../src/core/model/grid";
import type { BookCell } from "../../book/book";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import type { RangeTarget } from "../targets";
import { isWholeColumns, isWholeRows } from "./address";
import { cellCountOf } from "./geometry";
import { shownText } from "./shown-text";
import { cellOrBlank } from "./styles-in-range";

/** One answer a cell; null for whole columns and rows, whose cells Excel does not hand over. */
export function cellsOf<Answer>(
  { sheet, range }: RangeTarget,
  host: HostState,
  answer: (cell: BookCell) => Answer,
): Answer[][] | null {
  if (isWholeColumns(range) || isWholeRows(range)) return null;
  if (cellCountOf(range) > host.profile.maxCellsPerRange) refuse("RangeExceedsLimit");
  const rows: Answer[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: Answer[] = [];
    for (let column = range.left; column <= range.right; column++)
      cells.push(answer(cellOrBlank(sheet, row, column)));
    rows.push(cells);
  }
  return rows;
}

export function wireValue(cell: BookCell | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function wireFormula(cell: BookCell | undefined): string | number | boolean {
  return cell?.formula ?? wireValue(cell);
}

/** `Excel.RangeValueType`. */
export function valueTypeOf(cell: BookCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof value as "number" | "string" | "boolean"
  ];
}

export function numberFormatOf({ style }: BookCell): string {
  return style.numberFormat;
}

export function textOf(cell: BookCell, host: HostState): string {
  return shownText(cell.value, numberFormatOf(cell), host.profile);
}
