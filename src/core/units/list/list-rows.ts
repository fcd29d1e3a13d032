/**
 * The filled rows of a unit list, from the row under its header down to the signatures. Rows that are no units
 * (numbered-column rows, group headings, totals) are told apart here, and named in the notes.
 */
import { cellAt } from "../../model/grid";
import type { Cell, Grid } from "../../model/grid";
import { foldText } from "../../text/fold-text";
import { cellText } from "./cell-text";
import type { ListColumn, ListHeader } from "./list-columns";

const messages = {
  noName: (row: number, code: string) =>
    `Dòng ${row} có mã “${code}” nhưng không có tên đơn vị nên không được tính. Đề nghị ghi tên hoặc xoá dòng.`,
  heading: (row: number, text: string) =>
    `Dòng ${row} “${text}” là tên nhóm, không phải đơn vị nên không được tính.`,
};

export interface ListRow {
  readonly row: number;
  readonly name: string;
  /** Blank where the list gives none. */
  readonly code: string;
  readonly order: string;
  readonly cell: (column: ListColumn) => Cell | undefined;
}

export function listRows(
  grid: Grid,
  { firstRow, columns }: ListHeader,
): { readonly rows: readonly ListRow[]; readonly notes: readonly string[] } {
  const rows: ListRow[] = [];
  const notes: string[] = [];
  for (let row = firstRow; row <= grid.lastRow; row += 1) {
    const cell = (column: ListColumn) => cellAt(grid, row, columns.get(column) ?? 0);
    const text = (column: ListColumn) => cellText(cell(column));
    const line: ListRow = { row, name: text("name"), code: text("code"), order: text("order"), cell };
    const texts = rowTexts(grid, row);
    if (line.code === "" && texts.some(isSignature)) break;
    if (texts.length === 0 || isNumberRow(texts) || texts.some(isTotal)) continue;
    if (isHeading(line, texts)) notes.push(messages.heading(row, texts.join(" ")));
    else if (line.name !== "") rows.push(line);
    else if (line.code !== "") notes.push(messages.noName(row, line.code));
  }
  return { rows, notes };
}

function rowTexts(grid: Grid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const text = cellText(cellAt(grid, row, column));
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** "Trà Vinh, ngày … tháng …", "NGƯỜI LẬP", "TM. BAN THƯỜNG VỤ", "Nơi nhận:". */
function isSignature(text: string): boolean {
  return /^(người lập|nơi nhận|thủ trưởng|xác nhận|t\/m |tm[. ]|k\/t |kt[. ]|t\/l |tl[. ]|bí thư$|phó bí thư$|\(ký)|ngày .*tháng .*năm/.test(
    foldText(text),
  );
}

function isTotal(text: string): boolean {
  return /^(tổng cộng|tổng số|tổng|cộng)( |:|\d|$)/.test(foldText(text)) && !/^cộng hòa/.test(foldText(text));
}

/** The row of column numbers under a header: "1 2 3", "(1) (2)", "A B 1". */
function isNumberRow(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => /^[-(]?([A-Za-z]|\d{1,2})\)?$/.test(text));
}

/** "I. Khối huyện, thị, thành" across the table, or numbered with a Roman number or a letter. */
function isHeading({ name, code, order }: ListRow, texts: readonly string[]): boolean {
  if (code !== "" && name !== "") return false;
  const isNumbered = /^([IVX]+|[A-ZĐ])[.)]?$/.test(order === "" ? code : order);
  return isNumbered || (texts.length === 1 && /^([IVX]+|[A-ZĐ])[.):/-]/.test(texts[0] ?? ""));
}
