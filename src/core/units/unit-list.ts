/**
 * The list of units, as an office keeps it in Excel: one row for each unit under a header row (see `list-columns`).
 * Nothing is dropped in silence: rows that are no units, codes used twice and dates that cannot be read are noted.
 */
import type { Grid, Workbook } from "../model/grid";
import { cellText, rawCellText } from "./list/cell-text";
import { distinctUnits } from "./list/distinct-units";
import { findListHeader } from "./list/list-columns";
import { listDate } from "./list/list-dates";
import { listRows } from "./list/list-rows";
import type { ListRow } from "./list/list-rows";
import { withParentCodes } from "./list/parent-codes";
import { rowCodes } from "./list/row-codes";
import type { OrgUnit } from "./org-unit";

const messages = {
  noHeader: (sheet: string) =>
    `Trang “${sheet}” không có dòng tiêu đề của danh sách đơn vị. Cần có cột “Tên đơn vị” và cột “Mã” hoặc “TT”.`,
  noUnits: (sheet: string) =>
    `Trang “${sheet}” có dòng tiêu đề nhưng chưa có đơn vị nào. Đề nghị ghi mỗi đơn vị một dòng.`,
  noList: "Không trang nào là danh sách đơn vị. Cần một trang có cột “Tên đơn vị” và cột “Mã” hoặc “TT”.",
  badDate: (row: number, text: string) =>
    `Dòng ${row}: không đọc được ngày “${text}” nên coi như không giới hạn. Đề nghị ghi dạng ngày/tháng/năm.`,
};

export type UnitList =
  | { readonly outcome: "list"; readonly units: readonly OrgUnit[]; readonly notes: readonly string[] }
  | { readonly outcome: "not-a-list"; readonly message: string };

/** The sheet of the workbook that is a unit list: a visible one first, one with codes, then the longest. */
export function findUnitList(workbook: Workbook): UnitList {
  const found = workbook.sheets.flatMap((grid) => {
    const list = unitListOf(grid);
    const hasCodes = findListHeader(grid)?.columns.has("code") ?? false;
    return list.outcome === "list" ? [{ list, hasCodes, isVisible: grid.visibility === "visible" }] : [];
  });
  found.sort(
    (one, other) =>
      Number(other.isVisible) - Number(one.isVisible) ||
      Number(other.hasCodes) - Number(one.hasCodes) ||
      other.list.units.length - one.list.units.length,
  );
  return found[0]?.list ?? { outcome: "not-a-list", message: messages.noList };
}

export function unitListOf(grid: Grid): UnitList {
  const header = findListHeader(grid);
  if (!header) return { outcome: "not-a-list", message: messages.noHeader(grid.name) };
  const filled = listRows(grid, header);
  if (filled.rows.length === 0) return { outcome: "not-a-list", message: messages.noUnits(grid.name) };
  const { codes, notes: codeNotes } = rowCodes(filled.rows);
  const distinct = distinctUnits(
    filled.rows.map((row, index) => ({ row: row.row, unit: unitOf(row, codes[index] ?? "") })),
  );
  const parents = withParentCodes(distinct.rows);
  return {
    outcome: "list",
    units: parents.units,
    notes: [
      ...filled.notes,
      ...codeNotes,
      ...filled.rows.flatMap(badDates),
      ...distinct.notes,
      ...parents.notes,
    ],
  };
}

/** The parent stays as written until all units are known. */
function unitOf({ name, cell }: ListRow, code: string): OrgUnit {
  const day = (column: "valid-from" | "valid-to") => {
    const date = listDate(cell(column), column);
    return date === "unreadable" ? null : date;
  };
  const follower = cellText(cell("follower"));
  return {
    code,
    name,
    aliases: aliasesOf(rawCellText(cell("aliases")), name),
    level: cellText(cell("level")) || null,
    type: cellText(cell("type")) || null,
    parentCode: cellText(cell("parent")) || null,
    validFrom: day("valid-from"),
    validTo: day("valid-to"),
    ...(isNobody(follower) ? {} : { follower }),
  };
}

/** Blank, dots, a dash: no officer. */
function isNobody(text: string): boolean {
  return !/\p{L}/u.test(text);
}

function aliasesOf(text: string, name: string): readonly string[] {
  const aliases = text.split(/[;|\r\n]+/).map((alias) => alias.normalize("NFC").replace(/\s+/g, " ").trim());
  return [...new Set(aliases)].filter((alias) => alias !== "" && alias !== name);
}

function badDates({ row, cell }: ListRow): string[] {
  return (["valid-from", "valid-to"] as const)
    .filter((column) => listDate(cell(column), column) === "unreadable")
    .map((column) => messages.badDate(row, cellText(cell(column))));
}
