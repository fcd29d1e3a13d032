/** One sheet of a Book from what was read: cells with their styles, sizes, panes, validations, conditional formats. */
import { maxColumn } from "../../../src/core/model/address";
import { placeOfKey, type Cell, type CellFormat, type Grid } from "../../../src/core/model/grid";
import type { BookConditionalFormat, BookSheet } from "../book/book";
import { type CellStyle, plainStyle } from "../book/cell-style";
import { defaultColumnCharacters } from "../../../src/xlsx/writer/styles/column-width";
import { pointsOf } from "./read/columns";
import { spilledCells, type SheetDetails } from "./read/sheet-part";
import { typedFormula } from "./read/typed-formula";
import type { StyleTable } from "./styles/style-table";

export interface SheetSource {
  readonly grid: Grid;
  readonly details: SheetDetails;
  readonly styles: StyleTable;
  /** As the product's reader lists them: behind those of the file stand those it added for dates. */
  readonly formats: readonly CellFormat[];
}

/** Answers where the conditional formats stand in the file, in the order of the Book. */
export function fillSheet(sheet: BookSheet, source: SheetSource, newId: () => string): readonly number[] {
  const { grid, details, styles } = source;
  sheet.defaultStyle = styles.cells[0] ?? plainStyle;
  fillSizes(sheet, source);
  fillCells(sheet, source);
  sheet.merges = [...grid.merges];
  for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
  sheet.visibility = visibilityWords[grid.visibility];
  sheet.protection = details.protection;
  sheet.frozenRows = details.frozenRows;
  sheet.frozenColumns = details.frozenColumns;
  sheet.tabColor = details.tabColor;
  sheet.showGridlines = details.showGridlines;
  sheet.pageLayout = { ...details.page };
  sheet.validations = [...details.validations];
  const places = conditionalPlaces(details);
  sheet.conditionalFormats = conditionalFormats(source, places, newId);
  return places;
}

const visibilityWords = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

function fillSizes(sheet: BookSheet, { details, styles }: SheetSource): void {
  const { defaultFontSize } = styles;
  if (details.defaultHeight !== undefined) sheet.defaultRowHeight = details.defaultHeight;
  const defaultWidth = details.defaultWidth ?? defaultColumnCharacters(defaultFontSize);
  sheet.defaultColumnWidth = pointsOf(defaultWidth, defaultFontSize);
  for (const { row, height, style } of details.rows) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    const rowStyle = style === undefined ? undefined : styles.cells[style];
    if (rowStyle) sheet.rowStyles.set(row, rowStyle);
  }
  // A width that runs to the last column is that of all columns nobody has touched.
  const rest = details.columns.find(({ first, last }) => last === maxColumn && last - first > manyColumns);
  if (rest?.width !== undefined) sheet.defaultColumnWidth = pointsOf(rest.width, defaultFontSize);
  for (const { first, last, width, style } of details.columns) {
    const points = width === undefined ? sheet.defaultColumnWidth : pointsOf(width, defaultFontSize);
    const columnStyle = style === undefined ? undefined : styles.cells[style];
    for (let column = first; column <= last; column++) {
      if (points !== sheet.defaultColumnWidth) sheet.columnWidths.set(column, points);
      if (columnStyle) sheet.columnStyles.set(column, columnStyle);
    }
  }
}

const manyColumns = 1000;

function fillCells(sheet: BookSheet, source: SheetSource): void {
  for (const key of source.details.unstyled) {
    const { row, column } = placeOfKey(key);
    const { defaultStyle } = sheet;
    if (sheet.inheritedStyle(row, column) !== defaultStyle) {
      sheet.cells.set(key, { value: null, style: defaultStyle });
    }
  }
  const spilled = spilledCells(source.details.arrays);
  for (const [key, spilledFrom] of spilled) {
    const { row, column } = placeOfKey(key);
    sheet.cells.set(key, { value: null, style: sheet.inheritedStyle(row, column), spilledFrom });
  }
  for (const [key, cell] of source.grid.cells) {
    const { row, column } = placeOfKey(key);
    const style = styleOf(cell, source);
    const spilledFrom = spilled.get(key);
    // Blank as the place would be without it.
    const isBlank = cell.value === null && cell.formula === undefined && spilledFrom === undefined;
    if (isBlank && style === sheet.inheritedStyle(row, column)) continue;
    sheet.cells.set(key, {
      value: cell.value,
      ...(cell.formula !== undefined && { formula: `=${typedFormula(cell.formula)}` }),
      style,
      ...(spilledFrom !== undefined && { spilledFrom }),
    });
  }
}

function styleOf({ format = 0 }: Cell, { styles, formats }: SheetSource): CellStyle {
  const style = styles.cells[format];
  if (style) return style;
  const added = formats[format];
  return added ? { ...plainStyle, numberFormat: added.numberFormat, bold: added.bold } : plainStyle;
}

/** By priority; equal ones as they stand in the file. */
function conditionalPlaces({ conditionalFormats: stored }: SheetDetails): number[] {
  const priority = (index: number) => stored[index]?.priority ?? 0;
  return [...stored.keys()].sort((one, other) => priority(one) - priority(other) || one - other);
}

function conditionalFormats(
  { details, styles }: SheetSource,
  places: readonly number[],
  newId: () => string,
): BookConditionalFormat[] {
  return places.flatMap((place) => {
    const format = details.conditionalFormats[place];
    if (!format) return [];
    const isSolid = details.solidBars.has(format.extensionId ?? "");
    const settings = isSolid ? { ...format.settings, PositiveGradientFill: false } : format.settings;
    return {
      id: newId(),
      ranges: format.ranges,
      type: format.type,
      stopIfTrue: format.stopIfTrue,
      formula: format.formula,
      ...(Object.keys(settings).length > 0 && { settings }),
      overlay: styles.overlays[format.overlay ?? -1] ?? {},
    };
  });
}
