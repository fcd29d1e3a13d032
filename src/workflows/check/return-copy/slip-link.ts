/**
 * A link to a cell of the same workbook, as a formula: Excel, LibreOffice and WPS all follow it, and it needs no part
 * of the file besides the cell.  HYPERLINK("#'Biểu 1'!D30","D30")
 */
import { parseRange, rangeText, sheetAddress } from "../../../core/model/address";
import type { CellContent } from "../../../core/model/workbook-patch";

export function linkTo(sheet: string, cell: string, shown: string): CellContent {
  const target = `#${sheetAddress(sheet, cornerOf(cell))}`;
  return { kind: "formula", formula: `HYPERLINK(${quoted(target)},${quoted(shown)})`, result: shown };
}

/** The first cell: a whole row or column is no place that every program goes to. */
function cornerOf(cell: string): string {
  const [first = ""] = cell.replaceAll("$", "").split(",");
  const range = parseRange(first);
  if (range) return rangeText({ ...range, bottom: range.top, right: range.left });
  const [from = ""] = first.split(":");
  if (/^\d{1,7}$/.test(from)) return `A${from}`;
  return /^[A-Za-z]{1,3}$/.test(from) ? `${from.toUpperCase()}1` : "A1";
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
