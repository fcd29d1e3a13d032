/** A workbook as the SheetJS library gives it, as a `Workbook`. */
import type { FullProperties, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellRange } from "../../../core/model/address";
import type { DefinedName, Grid, Workbook } from "../../../core/model/grid";
import type { ReadOptions } from "../../../host/workbook-reader";
import { noContent } from "../ooxml/sheet-part";
import { legacyCells } from "./legacy-cells";
import { LegacyFormats } from "./legacy-formats";
import type { XlsStyles } from "./xls-styles";

/** `styles` are an .xls file's own; the library tells no more of a style than its number format. */
export function legacyWorkbook(
  book: WorkBook,
  styles: XlsStyles | undefined,
  options: ReadOptions,
): Workbook {
  const formats = new LegacyFormats(options.formats ?? true, styles);
  const keepsStyledBlanks = options.styledBlanks ?? false;
  const is1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const sheets = book.SheetNames.flatMap((name, index): Grid | [] => {
    const sheet = book.Sheets[name];
    // A chart or a macro sheet; its cells are the chart's copy of figures that stand elsewhere.
    if (!sheet || sheet["!type"] !== undefined) return [];
    const visibility = visibilities[book.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    if (options.wantsSheet && !options.wantsSheet(name)) return { name, visibility, ...noContent };
    return {
      name,
      visibility,
      ...legacyCells(sheet, { sheetIndex: index, formats, is1904, keepsStyledBlanks }),
      merges: mergesOf(sheet),
      hiddenRows: hiddenOf(sheet["!rows"]),
      hiddenColumns: hiddenOf(sheet["!cols"]),
      validations: [],
      // In .xls a plain boolean, which the types of the library do not say.
      isProtected: Boolean(sheet["!protect"]),
    };
  });
  return {
    sheets,
    formats: formats.list,
    definedNames: definedNamesOf(book),
    externalLinks: styles?.externalLinks ?? [],
    ...originOf(book.Props),
  };
}

const visibilities = ["visible", "hidden", "very-hidden"] as const;

function mergesOf(sheet: WorkSheet): CellRange[] {
  return (sheet["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
}

/** Numbers from 1 of the rows or columns that are hidden or have no size. The lists have holes. */
function hiddenOf(
  list: readonly { hidden?: boolean; hpt?: number; width?: number }[] | undefined,
): Set<number> {
  const hidden = new Set<number>();
  list?.forEach((item, index) => {
    if (item?.hidden || item?.hpt === 0 || item?.width === 0) hidden.add(index + 1);
  });
  return hidden;
}

function definedNamesOf(book: WorkBook): DefinedName[] {
  return (book.Workbook?.Names ?? []).map(({ Name: name, Ref: refersTo, Sheet: index }) => {
    const sheet = index === undefined ? undefined : book.SheetNames[index];
    return sheet === undefined ? { name, refersTo } : { name, refersTo, sheet };
  });
}

/** The library gives dates as `Date` objects in some formats and as ISO text in others. */
function originOf(
  properties: FullProperties | undefined,
): Pick<Workbook, "createdAt" | "modifiedAt" | "application"> {
  const application = properties?.Application;
  const createdAt = isoText(properties?.CreatedDate);
  const modifiedAt = isoText(properties?.ModifiedDate);
  return {
    ...(createdAt && { createdAt }),
    ...(modifiedAt && { modifiedAt }),
    ...(application && { application }),
  };
}

function isoText(date: Date | string | undefined): string | undefined {
  return date instanceof Date ? date.toISOString() : date;
}
