/** Rows and columns of a form by whatever users call them: printed number, code, caption, label, Excel's own letter or number. */
import { columnName } from "../../model/address";
import { foldText, unaccented } from "../../text/fold-text";
import { captionKey } from "../caption-key";
import { rowNameOf } from "../row-name";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "../template";
import { findName, type FoundName, type Named } from "./found-name";

export function columnCalled(text: string, { table }: TemplateSheet): FoundName<TemplateColumn> {
  const wanted = captionKey(text);
  const plain = unaccented(text).trim();
  const columns = (table?.columns ?? []).map((column): Named<TemplateColumn> => {
    const leaf = column.path.at(-1) ?? "";
    return {
      item: column,
      shown: [column.number === null ? "" : `(${column.number})`, column.path.join(" › ")].join(" ").trim(),
      names: [leaf, column.path.join(" "), column.number ?? ""],
    };
  });
  const leafOf = ({ item }: Named<TemplateColumn>) => item.path.at(-1) ?? "";
  return findName(text, columns, [
    ({ item }) => item.number !== null && foldText(item.number) === foldText(text),
    (column) => wanted !== "" && captionKey(leafOf(column)) === wanted,
    ({ item }) => endsPath(item.path, text),
    ({ item }) => captionKey(item.path.join(" ")) === wanted,
    (column) => plain !== "" && unaccented(withoutBrackets(leafOf(column))) === plain,
    ({ item }) => item.path.some((caption) => captionKey(caption) === wanted),
    ({ item }) => /^[a-z]{1,3}$/i.test(text.trim()) && columnName(item.column) === text.trim().toUpperCase(),
  ]);
}

/** "Giới tính › Nữ": the end of the path, group by group. */
function endsPath(path: readonly string[], text: string): boolean {
  const groups = text.split(/[›>]/).map(captionKey);
  const end = path.slice(-groups.length).map(captionKey);
  return groups.length > 1 && end.length === groups.length && end.every((key, at) => key === groups[at]);
}

export function rowCalled(text: string, { table }: TemplateSheet): FoundName<TemplateRow> {
  const wanted = captionKey(text);
  const code = codeKey(text);
  const plain = unaccented(text).trim();
  const rows = (table?.rows ?? []).map((row): Named<TemplateRow> => ({
    item: row,
    shown: [row.code === null ? "" : idOf(row), row.label].join(" ").trim(),
    names: [nameOf(row), row.label, row.code ?? ""],
  }));
  return findName(text, rows, [
    ({ item }) => item.code !== null && codeKey(item.id) === code,
    ({ item }) => item.code !== null && codeKey(item.code) === code,
    ({ item }) =>
      item.kind === "total" && /^(tc|tong|tong so|tong cong|cong)$/.test(plain) && !hasOtherTotal(rows, item),
    ({ item }) => wanted !== "" && captionKey(nameOf(item)) === wanted,
    ({ item }) => wanted !== "" && captionKey(item.label) === wanted,
    ({ item }) => captionKey(withoutBrackets(nameOf(item))) === wanted,
    ({ item }) => captionKey([item.code ?? "", item.label].join(" ")) === wanted,
    ({ item }) => plain !== "" && unaccented(withoutBrackets(nameOf(item))).trim() === plain,
    ({ item }) => /^\d+$/.test(plain) && item.row === Number(plain),
  ]);
}

/** "Tổng cộng" is not "Cộng mục I" where a form has both. */
function hasOtherTotal(rows: readonly Named<TemplateRow>[], row: TemplateRow): boolean {
  return rows.some(({ item }) => item.kind === "total" && item.row > row.row);
}

function idOf(row: TemplateRow): string {
  return /^d\d+$/.test(row.id) ? (row.code ?? "") : row.id;
}

function nameOf(row: TemplateRow): string {
  return rowNameOf(row.code, row.label).name;
}

/** "1.1.", " 1.1" and "1.1)" are one code. */
function codeKey(text: string): string {
  return foldText(text).replace(/[.)\s]+$/, "");
}

/** "TỔNG CỘNG (I + II)" → "TỔNG CỘNG". */
function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^()]*\)/g, "").trim();
}
