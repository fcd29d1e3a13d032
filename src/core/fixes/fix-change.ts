/** One cell of a fix: what it holds, what it is to hold, both as they are shown. */
import { a1 } from "../model/address";
import { formatKindOf } from "../model/format-kind";
import {
  type CellFormat,
  type CellValue,
  cellAt,
  type Grid,
  isCellError,
  type Workbook,
} from "../model/grid";
import { formatNumber } from "../text/format-number";
import { dateText } from "../text/read-date";
import type { FixChange } from "./fix";

export function fixChange(
  workbook: Workbook,
  grid: Grid,
  place: Pick<FixChange, "row" | "column">,
  content: FixChange["content"],
  numberFormat?: string,
): FixChange {
  const { row, column } = place;
  const cell = cellAt(grid, row, column);
  const format = workbook.formats[cell?.format ?? -1];
  const kind = numberFormat === undefined ? format?.kind : formatKindOf(numberFormat);
  return {
    sheet: grid.name,
    row,
    column,
    address: a1(row, column),
    before: shownValue(cell?.value ?? null, format?.kind),
    after: content.kind === "formula" ? `=${content.formula}` : shownValue(content.value, kind),
    was: { value: cell?.value ?? null, ...(cell?.formula === undefined ? {} : { formula: cell.formula }) },
    content,
    ...(numberFormat === undefined || numberFormat === format?.numberFormat ? {} : { numberFormat }),
  };
}

/** As a Vietnamese Excel shows it, near enough to tell what changes. */
function shownValue(value: CellValue, kind: CellFormat["kind"] | undefined): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (kind === "date" && value >= 1) return dateText(value);
  return kind === "percent" ? `${formatNumber(value * 100)}%` : formatNumber(value);
}
