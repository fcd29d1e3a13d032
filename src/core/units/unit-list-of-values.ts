/**
 * A unit list given as a bare rectangle of values, as a formula hands it over: with its header row, or one column of
 * names without any.
 *   [["Mã", "Tên đơn vị"], ["TV05", "Huyện đoàn Trà Cú"]]   [["Huyện đoàn Trà Cú"], ["Thị đoàn Duyên Hải"]]
 */
import type { CellValue } from "../model/grid";
import { gridOfValues } from "../model/grid-of-values";
import { foldText } from "../text/fold-text";
import { type UnitList, unitListOf } from "./unit-list";

/**
 * A column of formulas hands over the same rectangle hundreds of times, each time anew: the list made of the last one is
 * kept, and with it the index that `matchUnit` makes of a list.
 */
export function unitListOfValues(rows: readonly (readonly CellValue[])[]): UnitList {
  const key = JSON.stringify(rows);
  if (key !== last?.key) last = { key, list: makeList(rows) };
  return last.list;
}

let last: { readonly key: string; readonly list: UnitList } | undefined;

function makeList(rows: readonly (readonly CellValue[])[]): UnitList {
  const isOneColumn = rows.every((values) => values.slice(1).every((value) => value === null));
  return unitListOf(gridOfValues(isOneColumn ? namesAlone(rows) : rows));
}

/** An order column makes a list of the names; a caption above them is no name. */
function namesAlone(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const filled = rows.flatMap(([name = null]) => (name === null ? [] : [name]));
  const [first] = filled;
  const names = typeof first === "string" && caption.test(foldText(first)) ? filled.slice(1) : filled;
  return [["TT", "Tên đơn vị"], ...names.map((name, index) => [index + 1, name])];
}

/** "Tên đơn vị", "Danh sách đơn vị trực thuộc", "Đơn vị": words that no unit is called by. */
const caption =
  /^(?:tên|danh sách|(?:tên |danh sách )?(?:các )?(?:đơn vị|tổ chức|cơ sở)(?: đoàn| trực thuộc)*)$/;
