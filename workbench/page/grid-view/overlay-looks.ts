/**
 * Lays looks over cells at the moment they are drawn: the conditional formats that hold for them, and the decimal
 * comma of numbers without a format. Nothing of it is stored in the drawn workbook.
 */
import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book, BookSheet } from "../../host/book/book";
import type { CellStyle } from "../../host/book/cell-style";
import { univerStyleOf } from "./univer-style";

/** Digits that Excel shows of a number without a format. */
const shownDigits = 10;

export function overlayLooks(
  injector: Injector,
  book: Book,
  effectiveStyle: (sheet: BookSheet, row: number, column: number) => CellStyle | undefined,
): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "doan-looks",
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, { subUnitId, row, col, rawData }, next) {
      const sheet = book.sheets.find(({ id }) => id === subUnitId);
      const style = sheet && effectiveStyle(sheet, row + 1, col + 1);
      let shown: Nullable<ICellDataForSheetInterceptor> = cell;
      if (style) shown = { ...shown, interceptorStyle: univerStyleOf(style) };
      if (isUnformattedFraction(shown, sheet?.cell(row + 1, col + 1)?.style)) {
        shown = {
          ...shown,
          v: String(Number(Number(rawData?.v).toPrecision(shownDigits))).replace(".", ","),
        };
      }
      return next(shown);
    },
  });
}

function isUnformattedFraction(
  cell: Nullable<ICellDataForSheetInterceptor>,
  style: CellStyle | undefined,
): boolean {
  return (
    cell?.t === CellValueType.NUMBER &&
    typeof cell.v === "number" &&
    !Number.isInteger(cell.v) &&
    (style?.numberFormat ?? "General") === "General"
  );
}
