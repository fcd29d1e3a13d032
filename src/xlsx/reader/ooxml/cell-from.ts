/** One cell of a sheet: its tag, value, formula and format put together. */
import type { CellFormat, CellValue } from "../../../core/model/grid";
import { formatShowing } from "../formats/cell-format";
import { daysFrom1900To1904 } from "../../../core/model/date-serial";
import { decodeXmlText } from "../xml/xml-text";
import { formulaText, type CellContent } from "./cell-content";
import type { CellTag } from "./cell-tag";
import { storedValue } from "./cell-value";
import type { PlainCell } from "./plain-cell";
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
  if (formula === undefined && value === null && !keepsBlank(tag.style, source)) return null;

  const cell = newCell(value, formatOf(tag, source), formula === "" ? undefined : formula, source);
  if (formula === undefined) return cell;
  if (value === null) cell.resultMissing = true;
  if (sharedIndex === undefined) return cell;
  if (formula === "") formulas.use(sharedIndex, cell, row, column);
  else formulas.own(sharedIndex, formula, row, column);
  return cell;
}

/** As `cellFrom`, for a cell that was read the short way. */
export function cellFromPlain(
  plain: PlainCell,
  bytes: Uint8Array,
  source: CellSource,
): CellInProgress | null | "damaged" {
  const { holds, style, formulaStart } = plain;
  const format = style < source.formats.length ? style : 0;
  if (holds === "nothing") return keepsBlank(style, source) ? newCell(null, format, undefined, source) : null;
  const value =
    holds === "text" ? source.strings.at(plain.number) : inSystem1900(plain.number, style, source);
  if (value === undefined) return "damaged";
  if (formulaStart === -1) return newCell(value, format, undefined, source);
  const formula = formulaText(decodeXmlText(bytes, formulaStart, plain.formulaEnd));
  return newCell(value, format, formula === "" ? undefined : formula, source);
}

/** The input cells of a blank form are told by their style; without one, nobody can tell them from the paper. */
function keepsBlank(style: number, source: CellSource): boolean {
  return source.keepsStyledBlanks && style > 0;
}

/**
 * Written out, because objects that get all their properties at once, always in the same order, are made and read
 * fastest: this runs once for every cell that is kept.
 */
function newCell(
  value: CellValue,
  format: number,
  formula: string | undefined,
  { keepsFormats }: CellSource,
): CellInProgress {
  if (keepsFormats) return formula === undefined ? { value, format } : { value, format, formula };
  return formula === undefined ? { value } : { value, formula };
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
  const isSerial = typeof value === "number" && tag.type === "n";
  return isSerial ? inSystem1900(value, tag.style, source) : value;
}

/** A stored number; where it is a date of the 1904 system, the same day of the 1900 system. */
function inSystem1900(value: number, style: number, { is1904, formats }: CellSource): number {
  return is1904 && formats[style]?.kind === "date" ? value + daysFrom1900To1904 : value;
}

function formatOf(tag: CellTag, { formats }: CellSource): number {
  const index = tag.style < formats.length ? tag.style : 0;
  return tag.type === "d" ? formatShowing(formats, index, "date") : index;
}
