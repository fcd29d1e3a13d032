/** `range.merge()`, `range.unmerge()`: only the first cell's content stays. */
import type { CellRange } from "../../../../src/core/model/address";
import { setCell } from "../../book/book";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import type { RangeTarget } from "../targets";
import { covers, intersectionOf, isSingleCell } from "./geometry";
import { requireUnprotected } from "./guard";

/** With `across` each row by itself. */
export function mergeCells({ sheet, range }: RangeTarget, across: boolean, host: HostState): void {
  requireUnprotected(host, sheet);
  if (sheet.tables.some((table) => intersectionOf(table.range, range))) refuse("InvalidOperation");
  const touched = sheet.merges.filter((merge) => intersectionOf(merge, range));
  if (touched.some((merge) => !covers(range, merge))) refuse("MergedRangeConflict");
  const wanted: CellRange[] = [];
  if (across) {
    for (let row = range.top; row <= range.bottom; row++) wanted.push({ ...range, top: row, bottom: row });
  } else wanted.push(range);
  sheet.merges = [
    ...sheet.merges.filter((merge) => !touched.includes(merge)),
    ...wanted.filter((merge) => !isSingleCell(merge)),
  ];
  for (const merge of wanted) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        const cell = sheet.cell(row, column);
        if (!cell || (row === merge.top && column === merge.left)) continue;
        setCell(sheet, row, column, { value: null, style: cell.style });
      }
    }
  }
  host.book.tell({ kind: "layout", sheet });
}

export function unmergeCells({ sheet, range }: RangeTarget, host: HostState): void {
  requireUnprotected(host, sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersectionOf(merge, range));
  host.book.tell({ kind: "layout", sheet });
}
