/**
 * The filled rows of a unit list, from the row under its header down to the signatures. Rows that are no units
 * (numbered-column rows, group headings, totals) are told apart here, and named in the notes.
 */
import { contains } from "../../model/address";
import { cellAt } from "../../model/grid";
import type { Cell, Grid } from "../../model/grid";
import { foldText } from "../../text/fold-text";
import { levelWordAt } from "../names/levels-at";
import { nameTokens } from "../names/name-tokens";
import { organisationWordsAt } from "../names/organisation-words";
import { cellText } from "./cell-text";
import type { ListColumn, ListHeader } from "./list-columns";

const messages = {
  noName: (row: number, code: string) =>
    `Dòng ${row} có mã “${code}” nhưng không có tên đơn vị nên không được tính. Đề nghị ghi tên hoặc xoá dòng.`,
  noUnit: (row: number, text: string) =>
    `Dòng ${row} “${text}” không phải là một đơn vị (tên nhóm hoặc ghi chú) nên không được tính.`,
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
  const lines: { readonly line: ListRow; readonly texts: readonly string[] }[] = [];
  for (let row = firstRow; row <= grid.lastRow; row += 1) {
    const line = lineAt(grid, row, columns);
    const texts = rowTexts(grid, row);
    if (line.code === "" && line.order === "" && texts.some(isSignature)) break;
    const isUnused = texts.length === 0 || (texts.length === 1 && texts[0] === line.order);
    if (!isUnused && !isNumberRow(texts) && !texts.some(isTotal)) lines.push({ line, texts });
  }
  const named = lines.filter(({ line }) => line.name !== "");
  const units = named.filter(
    ({ line, texts }) => !isNumberedHeading(line, texts) && !isBareHeading(line, texts, named),
  );
  // Where every row looks like a heading, the list numbers its units that way.
  const kept = new Set((units.length > 0 ? units : named).map(({ line }) => line));
  return {
    rows: [...kept],
    notes: lines
      .filter(({ line }) => !kept.has(line))
      .map(({ line, texts }) =>
        line.name === "" && line.code !== "" && !isNumberedHeading(line, texts)
          ? messages.noName(line.row, line.code)
          : messages.noUnit(line.row, texts.join(" ")),
      ),
  };
}

function lineAt(grid: Grid, row: number, columns: ListHeader["columns"]): ListRow {
  const cell = (name: ListColumn) => {
    const column = columns.get(name);
    if (column === undefined) return undefined;
    // One officer follows several units: the cell with the name is merged over their rows.
    const merge = name === "follower" ? grid.merges.find((range) => contains(range, row, column)) : undefined;
    return cellAt(grid, merge?.top ?? row, merge?.left ?? column);
  };
  const text = (name: ListColumn) => cellText(cell(name));
  return { row, name: text("name"), code: text("code"), order: text("order"), cell };
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
  return /^(người lập|nơi nhận|thủ trưởng|xác nhận|t\/m |tm[. ]|k\/t |kt[. ]|t\/l |tl[. ]|bí thư$|phó bí thư$|\(ký)|^([^,]{1,40}, ?)?ngày .*tháng .*năm/.test(
    foldText(text),
  );
}

function isTotal(text: string): boolean {
  return /^(tổng cộng|tổng số|cộng)(?! hòa)( |:|\d|$)|^tổng( ?:| \d|$)/.test(foldText(text));
}

/** The row of column numbers under a header: "1 2 3", "(1) (2)", "A B 1". */
function isNumberRow(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => /^[-(]?([A-Za-z]|\d{1,2})\)?$/.test(text));
}

/** "I | Khối huyện, thị, thành", "A. Địa bàn dân cư": a Roman number or a letter where units have codes. */
function isNumberedHeading({ code, order }: ListRow, texts: readonly string[]): boolean {
  if (texts.length > 2) return false;
  if (texts.length === 1 && /^([IVX]+|[A-ZĐ])[.):/-]\s/.test(texts[0] ?? "")) return true;
  if (code !== "") return isRoman(code);
  return isRoman(order) || /^[A-ZĐ][.)]?$/.test(order);
}

/** A lone text among coded or numbered rows, unless it begins as units' names do. */
function isBareHeading(
  { name }: ListRow,
  texts: readonly string[],
  named: readonly { readonly line: ListRow }[],
): boolean {
  const tokens = nameTokens(name);
  const beginsAsUnit = levelWordAt(tokens, 0) !== undefined || organisationWordsAt(tokens, 0) > 0;
  return (
    texts.length === 1 && !beginsAsUnit && named.some(({ line }) => line.code !== "" || line.order !== "")
  );
}

function isRoman(text: string): boolean {
  return /^[IVX]+[.)]?$/.test(text);
}
