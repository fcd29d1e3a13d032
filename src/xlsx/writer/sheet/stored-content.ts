/**
 * Content as the workbook counts days. A patch has serial numbers of the 1900 system; workbooks made by Excel for Mac
 * up to 2011 count from 1904, where the same day is 1,462 less. Only the cell's format tells a date from a number.
 */
import type { CellContent } from "../../../core/model/workbook-patch";
import { daysFrom1900To1904 } from "../../../core/model/date-serial";
import type { StyleBook } from "../styles/style-book";

export function storedContent(content: CellContent, format: number, styles: StyleBook): CellContent {
  if (!styles.countsFrom1904(format)) return content;
  if (content.kind === "value") return { ...content, value: earlier(content.value) };
  return { ...content, result: earlier(content.result) };
}

function earlier<Value>(value: Value): Value | number {
  return typeof value === "number" ? value - daysFrom1900To1904 : value;
}
