/**
 * Lays looks over cells at the moment they are drawn: the conditional formats that hold for them with the number
 * formats they bring, bars, text as it is whatever its number format, and the decimal comma of numbers without a format.
 * Nothing of it is stored in the drawn workbook.
 */
import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book, BookCell } from "../../host/book/book";
import type { CellStyle } from "../../host/book/cell-style";
import type { DataBars } from "../../host/looks/data-bars";
import type { EffectiveStyles } from "../../host/looks/effective-style";
import { excel2021 } from "../../host/profiles";
import { shownText } from "../../host/rich-api/range/shown-text";
import { barRender } from "./draw-bar";
import { univerStyleOf } from "./univer-style";

/** What conditional formats make of a cell. */
export interface DrawnLooks {
  /** Its look once those that hold for it lie over its own style. */
  readonly styleAt: EffectiveStyles["at"];
  readonly barAt: DataBars["at"];
}

/** Digits that Excel shows of a number without a format. */
const shownDigits = 10;

export function overlayLooks(injector: Injector, book: Book, { styleAt, barAt }: DrawnLooks): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "doan-looks",
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, { subUnitId, row, col, rawData }, next) {
      const sheet = book.sheets.find(({ id }) => id === subUnitId);
      const own = sheet?.cell(row + 1, col + 1);
      const style = sheet && styleAt(sheet, row + 1, col + 1);
      let shown: Nullable<ICellDataForSheetInterceptor> = cell;
      if (style) shown = { ...shown, interceptorStyle: univerStyleOf(style) };
      if (isUnformattedFraction(shown, own?.style)) {
        shown = {
          ...shown,
          v: String(Number(Number(rawData?.v).toPrecision(shownDigits))).replace(".", ","),
        };
      }
      const bar = sheet && barAt(sheet, row + 1, col + 1);
      if (bar) shown = { ...shown, customRender: [...(shown?.customRender ?? []), barRender(bar)] };
      const text = own && textOf(own, style?.numberFormat);
      // Behind the grid's own formatter, which knows the cell's format only and takes "1.234" for a number.
      const drawn = next(shown);
      return text === undefined ? drawn : { ...drawn, v: text };
    },
  });
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: aroundAllOthers,
    handler(cell, { subUnitId, row, col }, next) {
      const sheet = book.sheets.find(({ id }) => id === subUnitId);
      const own = sheet?.cell(row + 1, col + 1);
      const style = sheet && styleAt(sheet, row + 1, col + 1);
      const isShownOtherwise = own && textOf(own, style?.numberFormat) !== undefined;
      const edited = next(cell);
      return isShownOtherwise ? { ...edited, v: typedText(own) } : edited;
    },
  });
}

const aroundAllOthers = 1_000;

/** What stands in the cell while it is edited: the sign of a highlight is no part of it. */
function typedText({ value, style: { numberFormat } }: BookCell): string {
  if (typeof value !== "number") return shownText(value, "General", separators);
  if (numberFormat === "General") return String(value).replace(".", separators.decimalSeparator);
  return shownText(value, numberFormat, separators);
}

/** What is shown where the grid's own formatter would show something else. */
function textOf({ value, style }: BookCell, overlaid: string | undefined): string | undefined {
  const isOverlaid = overlaid !== undefined && overlaid !== style.numberFormat;
  const isText = typeof value === "string" && style.numberFormat !== "General";
  if (!isOverlaid && !isText) return undefined;
  return shownText(value, overlaid ?? style.numberFormat, separators);
}

/** All the Excels that are stood in for run with Vietnamese settings. */
const separators = excel2021;

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
