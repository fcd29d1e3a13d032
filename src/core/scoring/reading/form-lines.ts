/**
 * The rows of a scoring form as lines: each with the codes that may name its content, its title, and the rows it covers
 * (a content's cells may be merged over several rows, or its evidence go on below).
 */
import { cellAt } from "../../model/grid";
import { foldText } from "../../text/fold-text";
import type { FormColumns } from "./form-columns";
import { type FormattedGrid, mergeAt, ownText } from "./formatted-grid";
import { codeBefore, codeOfCell, type DateOrder, type RowCode } from "./row-code";

export interface FormLine {
  readonly row: number;
  /** The last row of the cells merged downwards. */
  readonly bottom: number;
  readonly title: string;
  /** "- Có kế hoạch": a part of the content above. */
  readonly isBullet: boolean;
  /** A criterion in a column of its own, beside its first content. */
  readonly isGroupCell: boolean;
  /** From the code column; dates have two readings. */
  readonly cellCode: (order: DateOrder) => RowCode | undefined;
  readonly titleCode: RowCode | undefined;
  /** The code column holds a day here. */
  readonly hasDay: boolean;
}

/** No form goes on for longer. */
const mostRows = 1_500;

export function formLines(sheet: FormattedGrid, columns: FormColumns, end: number): readonly FormLine[] {
  const lines: FormLine[] = [];
  const above = criterionAbove(sheet, columns.headerTop);
  if (above) lines.push(above);
  const last = Math.min(end, columns.firstRow + mostRows);
  for (let row = columns.firstRow; row <= last; row += 1) {
    const group = columns.group === undefined ? "" : ownText(sheet, row, columns.group);
    if (group !== "") lines.push(groupLine(group, row));
    const line = lineAt(sheet, columns, row, group);
    if (line) lines.push(line);
  }
  return lines;
}

/** "TIÊU CHÍ 1: …" right above the captions, where each criterion has a table of its own. */
function criterionAbove(sheet: FormattedGrid, headerTop: number): FormLine | undefined {
  for (let row = headerTop - 1; row >= Math.max(1, headerTop - 2); row -= 1) {
    for (let column = 1; column <= Math.min(sheet.grid.lastColumn, 3); column += 1) {
      const text = ownText(sheet, row, column);
      if (codeBefore(text)?.names === "criterion") return groupLine(text, row);
    }
  }
  return undefined;
}

function groupLine(text: string, row: number): FormLine {
  return {
    row,
    bottom: row,
    title: text,
    isBullet: false,
    isGroupCell: true,
    cellCode: (order) => codeOfCell(text, undefined, order),
    titleCode: codeBefore(text),
    hasDay: false,
  };
}

function lineAt(
  sheet: FormattedGrid,
  { code, title, group }: FormColumns,
  row: number,
  groupText: string,
): FormLine | undefined {
  const codeCell = code === undefined ? undefined : cellAt(sheet.grid, row, code);
  const codeText = code === undefined ? "" : ownText(sheet, row, code);
  const written = title === undefined ? "" : ownText(sheet, row, title);
  if (codeText === "" && written === "") return undefined;
  // A row of a criterion may be merged from its first cell on, or have its text in the column of the criteria.
  const text = written === "" && !isShort(codeText) ? codeText : written;
  const kind = sheet.formatOf(codeCell)?.kind;
  const value = codeCell?.value ?? null;
  const keyColumn = written === "" ? code : (title ?? code);
  const merge = keyColumn === undefined ? undefined : mergeAt(sheet.grid, row, keyColumn);
  return {
    row,
    bottom: merge && merge.right - merge.left < 3 ? merge.bottom : row,
    title: text,
    isBullet: bullet.test(foldText(text)) && codeText === "" && (group === undefined || groupText === ""),
    isGroupCell: false,
    cellCode: (order) => codeOfCell(value, kind, order),
    titleCode: codeBefore(text),
    hasDay: kind === "date" && typeof value === "number",
  };
}

function isShort(text: string): boolean {
  return text.length <= 12;
}

const bullet = /^[-+*•●▪○◦→]+ ?[\p{L}\d]/u;
