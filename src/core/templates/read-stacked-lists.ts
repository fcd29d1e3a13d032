/**
 * The lists of a consolidation read again as rows of units: at the next level they are stacked on, each
 * row still with the unit it is about, and the pointer sentence in the form's own list is not a row.
 */
import { a1, type CellAddress } from "../model/address";
import { type Cell, cellAt, type Workbook } from "../model/grid";
import { type Figure, notSubmitted } from "../model/figure";
import type { ListRow } from "../model/report-data";
import { listStampName } from "../model/stamp";
import { readFigure, typedFigure } from "./read-figure";
import { stackedColumnIds } from "./stamp-columns";
import { headingColumns, type StampedRange, stampedRange, textOf } from "./stamped-range";
import type { FieldType, Template, TemplateSheet } from "./template";

/** Rows by sheet key; a list without an entry was not stacked by DOAN and is read from the form itself. */
export function readStackedLists(
  workbook: Workbook,
  template: Template,
): ReadonlyMap<string, readonly ListRow[]> {
  const lists = new Map<string, readonly ListRow[]>();
  for (const sheet of template.sheets) {
    if (sheet.shape !== "list") continue;
    const table = stampedRange(workbook, listStampName(sheet.key));
    const rows = table && stackedRows(table, sheet, workbook);
    if (rows) lists.set(sheet.key, rows);
  }
  return lists;
}

function stackedRows(
  table: StampedRange,
  sheet: TemplateSheet,
  workbook: Workbook,
): readonly ListRow[] | undefined {
  const places = headingColumns(table);
  const codeColumn = places.get(stackedColumnIds.unitCode);
  const nameColumn = places.get(stackedColumnIds.unitName);
  if (codeColumn === undefined || nameColumn === undefined) return undefined;
  const { grid, range } = table;
  const rows: ListRow[] = [];
  for (let row = range.top + 1; row <= range.bottom; row++) {
    const code = textOf(cellAt(grid, row, codeColumn)?.value ?? null);
    const name = textOf(cellAt(grid, row, nameColumn)?.value ?? null);
    // A row that names no unit was inserted by hand and left empty.
    if (code === "" && name === "") continue;
    const figures = (sheet.table?.columns ?? []).map((column): [string, Figure] => {
      const place = places.get(column.id);
      if (place === undefined) return [column.id, notSubmitted];
      return [
        column.id,
        figureOf(cellAt(grid, row, place), column.type, { row, column: place }, table, workbook),
      ];
    });
    rows.push({ row, figures: new Map(figures), origin: { code, name, sheet: grid.name } });
  }
  return rows;
}

/** As the rows of any list are read, so that stacking twice changes nothing. */
function figureOf(
  cell: Cell | undefined,
  type: FieldType,
  address: CellAddress,
  table: StampedRange,
  workbook: Workbook,
): Figure {
  const figureCell = {
    value: cell?.value ?? null,
    format: cell?.format === undefined ? undefined : workbook.formats[cell.format],
    sheet: table.grid.name,
    address: a1(address.row, address.column),
  };
  return type === "date" ? readFigure(figureCell, "date").figure : typedFigure(figureCell);
}
