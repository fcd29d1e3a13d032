/**
 * Lists of officers, found by their captions: Họ và tên | Ngày sinh (or Nam | Nữ under it) | Chức vụ | Đơn vị.
 * The birth date stands in the column of the officer's gender where the list has two.
 */
import { type CellValue, cellAt, type Grid } from "../model/grid";
import { foldText } from "../text/fold-text";
import { type CaptionedTable, captionedTable, textOver } from "../tables/captioned-table";
import { type Birth, birthOfValue } from "./birth";

export interface Officer {
  readonly name: string;
  readonly post: string | null;
  readonly unit: string | null;
  /** Null where nothing, or nothing that can be read, stands there. */
  readonly birth: Birth | null;
  /** As it stands in the cell, where it cannot be read. */
  readonly birthText: string;
  readonly sheet: string;
  readonly row: number;
}

/** `undefined` where the sheet is no list of officers. */
export function readOfficers(grid: Grid): readonly Officer[] | undefined {
  const table = captionedTable<Column>(grid, captions, ["name", "post"]);
  if (!table || !(table.columns.has("birth") || table.columns.has("male") || table.columns.has("female")))
    return undefined;
  const officers: Officer[] = [];
  for (let row = table.firstRow; row <= grid.lastRow; row += 1) {
    const name = textIn(grid, table, row, "name");
    if (/^(tổng|cộng|người lập|nơi nhận|ghi chú|tm\.)/.test(foldText(name))) break;
    if (name === "") continue;
    const born = bornIn(grid, table, row);
    officers.push({
      name,
      post: textIn(grid, table, row, "post") || null,
      unit: textIn(grid, table, row, "unit") || null,
      birth: birthOfValue(born) ?? null,
      birthText: born === null || typeof born === "object" ? "" : String(born).trim(),
      sheet: grid.name,
      row,
    });
  }
  return officers.length > 0 ? officers : undefined;
}

type Column = "name" | "post" | "unit" | "male" | "female" | "birth";

const born = /sinh/;
const captions = {
  name: /^họ( và)? tên|^tên cán bộ|^họ,? tên/,
  post: /^chức (vụ|danh)/,
  male: (path: string, lowest: string) => lowest === "nam" && born.test(path),
  female: (path: string, lowest: string) => lowest === "nữ" && born.test(path),
  birth: /^(ngày,?( tháng,?)? ?(năm )?sinh|năm sinh|sinh (ngày|năm)|ngày tháng năm sinh)|^sinh/,
  unit: /^(đơn vị|tổ chức|nơi công tác|cơ quan)/,
};

type Table = CaptionedTable<Column>;

function bornIn(grid: Grid, { columns }: Table, row: number): CellValue {
  for (const name of ["male", "female", "birth"] as const) {
    const at = columns.get(name);
    const value = at === undefined ? null : (cellAt(grid, row, at)?.value ?? null);
    if (value !== null && value !== "") return value;
  }
  return null;
}

function textIn(grid: Grid, { columns }: Table, row: number, name: Column): string {
  const at = columns.get(name);
  return at === undefined ? "" : textOver(grid, row, at);
}
