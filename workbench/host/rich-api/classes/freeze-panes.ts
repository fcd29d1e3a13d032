/** Rows and columns of a sheet that stay in view. */
import type { BookSheet } from "../../book/book";
import { wholeArgument } from "../arguments";
import { defineClass } from "../define-class";
import { wholeSheet } from "../range/geometry";
import { requireWritable } from "../range/guard";
import { rangeOrAddress } from "../range/address";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { type HostObject, objectOf } from "../targets";

export const freezePanesClass = defineClass("WorksheetFreezePanes", {
  methods: {
    FreezeAt: (sheet, [value], host) => {
      const { range } = rangeOrAddress(value, sheet, host.book);
      freeze(
        sheet,
        range.bottom === wholeSheet.bottom ? 0 : range.bottom,
        range.right === wholeSheet.right ? 0 : range.right,
        host,
      );
    },
    FreezeRows: (sheet, args, host) => freeze(sheet, wholeArgument(args, 0), 0, host),
    FreezeColumns: (sheet, args, host) => freeze(sheet, 0, wholeArgument(args, 0), host),
    Unfreeze: (sheet, _args, host) => freeze(sheet, 0, 0, host),
    GetLocation: (sheet) => frozen(sheet) ?? refuse("ItemNotFound"),
    GetLocationOrNullObject: frozen,
  },
});

function freeze(sheet: BookSheet, rows: number, columns: number, host: HostState): void {
  requireWritable(host);
  if (rows < 0 || columns < 0) refuse("InvalidArgument");
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  host.book.tell({ kind: "layout", sheet });
}

/** The frozen rows and columns as the range at the top left that stays. */
function frozen(sheet: BookSheet): HostObject | null {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const bottom = frozenRows === 0 ? wholeSheet.bottom : frozenRows;
  const right = frozenColumns === 0 ? wholeSheet.right : frozenColumns;
  return objectOf("Range", { sheet, range: { top: 1, left: 1, bottom, right } });
}
