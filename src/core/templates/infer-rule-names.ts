/** What rules call the rows and columns of a form, in ids ("TONG", "II.1", "7") and in sentences ("Dòng II", "Cột (7)"). */
import { columnName as letterOf } from "../model/address";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "./template";

/** A total without a code is "TONG"; where a form has several, the order tells them apart. */
export function ruleRowId(sheet: TemplateSheet, at: number): string {
  const rows = sheet.table?.rows ?? [];
  const row = rows.find((candidate) => candidate.row === at);
  if (!row) return String(at);
  if (row.kind !== "total" || row.code !== null) return row.id.toUpperCase();
  const totals = rows.filter(({ kind, code }) => kind === "total" && code === null);
  return totals.length === 1 ? "TONG" : `TONG${totals.indexOf(row) + 1}`;
}

export function ruleColumnId(sheet: TemplateSheet, at: number): string {
  return (columnAt(sheet, at)?.id ?? letterOf(at)).toUpperCase();
}

/** "I", "II.1", "“Tổng cộng”". */
export function rowName(sheet: TemplateSheet, at: number): string {
  const row = sheet.table?.rows.find((candidate) => candidate.row === at);
  if (!row) return `dòng ${at}`;
  return row.code !== null && !/^d\d+$/.test(row.id) ? row.id : labelName(sheet, row);
}

/** "(7)", "“Tổng số”", "“Mức xếp loại › Khá › Số lượng”" where the leaf alone would not tell. */
export function columnName(sheet: TemplateSheet, at: number): string {
  const column = columnAt(sheet, at);
  if (!column) return `cột ${letterOf(at)}`;
  if (column.number !== null) return `(${column.number})`;
  const leaf = column.path.at(-1);
  if (leaf === undefined) return `cột ${letterOf(at)}`;
  const sharing = (sheet.table?.columns ?? []).filter(({ path }) => path.at(-1) === leaf);
  const path = column.path.join(" › ");
  const isTwin = sharing.filter((other) => other.path.join(" › ") === path).length > 1;
  return `“${sharing.length > 1 ? path : leaf}”${isTwin ? ` (cột ${letterOf(at)})` : ""}`;
}

export interface SignedName {
  readonly sign: 1 | -1;
  readonly name: string;
}

/** "1.1 + 1.2 − 1.3". */
export function joinNames(terms: readonly SignedName[]): string {
  return terms
    .map(({ sign, name }) => (sign < 0 ? "− " : "+ ") + name)
    .join(" ")
    .replace(/^\+ /, "");
}

/** A total's own list of parts, "TỔNG CỘNG (I + II)", is left out where the name alone tells the row. */
function labelName(sheet: TemplateSheet, row: TemplateRow): string {
  if (row.label === "") return `dòng ${row.row}`;
  const name = row.kind === "total" ? row.label.replace(/\s*\([^()]*\)$/, "") : row.label;
  const sharing = sheet.table?.rows.filter(({ label }) => label.startsWith(name)) ?? [];
  return `“${name !== "" && sharing.length === 1 ? name : row.label}”`;
}

function columnAt(sheet: TemplateSheet, at: number): TemplateColumn | undefined {
  return sheet.table?.columns.find(({ column }) => column === at);
}
