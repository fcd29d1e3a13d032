/** One cell of a sheet: its tag, value, formula and format put together. */
import type { CellFormat, CellValue } from "../../../core/model/grid";
import { formatShowing } from "../formats/cell-format";
import { daysFrom1900To1904 } from "../formats/serial-date";
import type { CellContent } from "./cell-content";
import type { CellTag } from "./cell-tag";
import { storedValue } from "./cell-value";
import type { CellInProgress, SharedFormulas } from "./shared-formulas";
import type { SharedStrings } from "./shared-strings";

/** What the cells of every sheet of a workbook are read with. */
export interface CellSource {
  readonly strings: SharedStrings;
  /** By style number. Dates in cells of another format add to it. */
  readonly formats: CellFormat[];
  readonly is1904: boolean;
  readonly keepsFormats: boolean;
  readonly keepsStyledBlanks: boolean;
  /** Cells kept so far, in all sheets. */
  cellCount: number;
}

/** Where a cell stands and what was found in it. */
export interface FoundCell {
  readonly tag: CellTag;
  readonly content: CellContent;
}

/** The cell at `row`, `column`; null where it holds nothing that is asked for. */
export function cellFrom(
  { tag, content }: FoundCell,
  bytes: Uint8Array,
  row: number,
  column: number,
  source: CellSource,
  formulas: SharedFormulas,
): CellInProgress | null | "damaged" {
  const { formula, sharedIndex } = content;
  const value = valueOf(bytes, tag, content, source);
  if (value === undefined) return "damaged";
  if (formula === undefined && value === null && !(source.keepsStyledBlanks && tag.style > 0)) return null;

  const cell: CellInProgress = source.keepsFormats ? { value, format: formatOf(tag, source) } : { value };
  if (formula === undefined) return cell;
  if (value === null) cell.resultMissing = true;
  if (formula !== "") {
    cell.formula = formula;
    if (sharedIndex !== undefined) formulas.own(sharedIndex, formula, row, column);
  } else if (sharedIndex !== undefined) {
    formulas.use(sharedIndex, cell, row, column);
  }
  return cell;
}

function valueOf(
  bytes: Uint8Array,
  tag: CellTag,
  content: CellContent,
  source: CellSource,
): CellValue | undefined {
  if (content.inlineText !== undefined) return content.inlineText;
  // A formula whose result is the empty text is often stored without `<v>`: the type alone says there is a result.
  if (content.valueStart === -1) return tag.type === "str" && content.formula !== undefined ? "" : null;
  const value = storedValue(bytes, content.valueStart, content.valueEnd, tag.type, source.strings);
  const isShifted = source.is1904 && typeof value === "number" && tag.type === "n";
  return isShifted && source.formats[tag.style]?.kind === "date" ? value + daysFrom1900To1904 : value;
}

function formatOf(tag: CellTag, { formats }: CellSource): number {
  const index = tag.style < formats.length ? tag.style : 0;
  return tag.type === "d" ? formatShowing(formats, index, "date") : index;
}
