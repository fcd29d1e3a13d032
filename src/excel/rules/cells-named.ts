/** The cells that a rule is for: "C5:D9 F5" in files, "C5:D9,F5" where Excel is asked for them, with sheets where it answers. */
import { type CellRange, parseRange } from "../../core/model/address";

/** Needs ExcelApi 1.9 where there is more than one range. */
export function cellsNamed(sheet: Excel.Worksheet, ranges: string): Excel.Range | Excel.RangeAreas {
  const list = ranges.trim().split(/[\s,]+/);
  return list.length === 1 ? sheet.getRange(list[0]) : sheet.getRanges(list.join(","));
}

/** "'Biểu 1, 2'!A1:B1,'Biểu 1, 2'!D1" → its rectangles; `undefined` where one of them is whole columns or rows. */
export function rangesIn(address: string): readonly CellRange[] | undefined {
  const texts = address.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, "").split(",");
  const ranges = texts.flatMap((text) => parseRange(text) ?? []);
  return ranges.length === texts.length ? ranges : undefined;
}

export function isWithin(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}
