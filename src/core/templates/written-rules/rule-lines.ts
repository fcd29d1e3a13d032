/**
 * The rows of a sheet of rules that hold a rule, with each of their cells as the user typed it. Blank rows, rows of
 * column numbers, headings of sections, notes and the examples of DOAN's own empty sheet (code "VD1") are left out.
 */
import { a1 } from "../../model/address";
import { type Cell, cellAt, type CellFormat, type Grid } from "../../model/grid";
import { unaccented } from "../../text/fold-text";
import { cellText, type SheetView } from "../sheet-view";
import type { RuleColumn, RuleHeader } from "./rule-sheet-header";

export interface RuleCell {
  /** "E5". */
  readonly address: string;
  /** As typed, white space made single; a formula with its "=". */
  readonly text: string;
  /** Where Excel took what was typed for a formula; without "=". */
  readonly formula?: string;
  /** Where Excel took it for a number or a day; 0.95 for "95%". */
  readonly number?: number;
  readonly kind?: CellFormat["kind"];
  readonly cell: Cell | undefined;
}

export interface RuleLine {
  readonly row: number;
  /** Blank where the sheet has no such column. */
  at(column: RuleColumn): RuleCell;
}

export function ruleLines(view: SheetView, header: RuleHeader): readonly RuleLine[] {
  const lines: RuleLine[] = [];
  for (let row = header.row + 1; row <= view.grid.lastRow; row += 1) {
    const line = lineAt(view, header, row);
    if (isRule(view, line, rowTexts(view.grid, row))) lines.push(line);
  }
  return lines;
}

/** What says that a row is about a rule at all. */
const sides: readonly RuleColumn[] = ["left", "operator", "right"];
const ownColumns: readonly RuleColumn[] = ["code", "form", ...sides, "state"];

function isRule(view: SheetView, line: RuleLine, texts: readonly string[]): boolean {
  if (texts.length === 0 || isNumberRow(texts) || isExample(line.at("code").text)) return false;
  if (isMergedAcross(view, line.row)) return false;
  const filled = ownColumns.filter((column) => line.at(column).text !== "");
  if (filled.length === 0) return false;
  const [only] = filled;
  // A lone text is a heading or a note, unless it can be a comparison in itself: "(7) = (8) + (9)".
  if (texts.length === 1 && only !== undefined)
    return only !== "code" && only !== "form" && /[=<>≤≥≠]|^\S+$/.test(texts[0] ?? "") && !isNote(texts);
  const hasSides = sides.some((column) => line.at(column).text !== "");
  return (hasSides || isCode(line.at("code").text)) && !isNote(texts.slice(0, 1));
}

/** "VD1", "Ví dụ 2". */
function isExample(code: string): boolean {
  return /^(vd|vi du)[ ._-]*\d*$/.test(unaccented(code));
}

/** "(1) | (2) | (3)" below the header. */
function isNumberRow(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.every((text) => /^[-(]?([A-Za-zĐđ]|\d{1,2})\)?$/.test(text));
}

function isNote(texts: readonly string[]): boolean {
  return texts.some((text) =>
    /^(ghi chu|chu y|luu y|huong dan|vi du|nguoi lap|noi nhan|\*|[^,]{0,40},? ?ngay .*thang .*nam)/.test(
      unaccented(text),
    ),
  );
}

/** "I", "A. Biểu 1" are headings; codes are one word with a figure or a point in it. */
function isCode(text: string): boolean {
  return /^\S*[\d.]\S*$/.test(text) && !/^[\dIVX]{1,4}[.)]?$/.test(text);
}

/** A heading or a note over most of the table. */
function isMergedAcross({ grid }: SheetView, row: number): boolean {
  return grid.merges.some(({ top, bottom, left, right }) => top <= row && row <= bottom && right - left >= 3);
}

function rowTexts(grid: Grid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const cell = cellAt(grid, row, column);
    const text = cell?.formula === undefined ? cellText(cell) : `=${cell.formula}`;
    if (text !== "") texts.push(text);
  }
  return texts;
}

function lineAt(view: SheetView, { columns }: RuleHeader, row: number): RuleLine {
  return {
    row,
    at: (name) => {
      const column = columns.get(name);
      return column === undefined
        ? { address: a1(row, 1), text: "", cell: undefined }
        : cellOf(view, row, column);
    },
  };
}

function cellOf(view: SheetView, row: number, column: number): RuleCell {
  const cell = cellAt(view.grid, row, column);
  const address = a1(row, column);
  if (cell?.formula !== undefined) return { address, text: `=${cell.formula}`, formula: cell.formula, cell };
  const kind = view.formatAt(row, column)?.kind;
  return {
    address,
    text: cellText(cell).normalize("NFC"),
    ...(typeof cell?.value === "number" ? { number: cell.value } : {}),
    ...(kind === undefined ? {} : { kind }),
    cell,
  };
}
