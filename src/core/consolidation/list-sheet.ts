/**
 * The stacked sheet of a list: the rows of all units, one under another, each with its unit and the place
 * it was read from. Row 4 holds the column ids by which the next level reads it again.
 */
import { listStampName } from "../model/stamp";
import type { NameToDefine, NewSheet } from "../model/workbook-patch";
import type { Consolidation, StackedRow } from "./consolidation";
import { firstStackedRow, type StackedPage } from "./result-plan";
import { absoluteRange, rowCells, textRow, widths } from "../model/sheet-rows";
import { stackedColumns } from "./stacked-columns";

const words = {
  title: (form: string) => `DANH SÁCH CỦA CÁC ĐƠN VỊ – ${form}`,
  note: (rows: number, units: number) =>
    `${rows} dòng của ${units} đơn vị. Cột “Tệp” và “Dòng” cho biết từng dòng lấy từ đâu.`,
};

export function listSheet({ sheet, name }: StackedPage, consolidation: Consolidation): NewSheet {
  const columns = stackedColumns(sheet);
  const rows = consolidation.lists.get(sheet.key) ?? [];
  return {
    name,
    cells: [
      ...textRow(1, [words.title(sheet.title || sheet.name)], "title"),
      ...textRow(2, [words.note(rows.length, unitCount(rows))], "note"),
      ...textRow(
        3,
        columns.map(({ caption }) => caption),
        "header",
      ),
      ...textRow(
        4,
        columns.map(({ id }) => id),
        "header",
      ),
      ...rows.flatMap((row, index) =>
        rowCells(
          firstStackedRow + index,
          columns.map((column) => column.contentOf(row, index + 1)),
        ),
      ),
    ],
    columnWidths: widths(
      columns.map(({ formColumn }, index) => (formColumn === null ? (leadWidths[index] ?? 12) : 16)),
    ),
    merges: [],
    hiddenRows: [firstStackedRow - 1],
    frozenRows: firstStackedRow - 1,
    frozenColumns: 2,
    printTitleRows: [3, firstStackedRow - 1],
    landscape: true,
  };
}

/** The row of column ids and the rows under it. */
export function listStamp({ sheet, name }: StackedPage, { lists }: Consolidation): NameToDefine {
  const rows = lists.get(sheet.key)?.length ?? 0;
  const lastColumn = stackedColumns(sheet).length;
  return {
    name: listStampName(sheet.key),
    refersTo: absoluteRange(name, firstStackedRow - 1, 1, firstStackedRow - 1 + rows, lastColumn),
  };
}

/** How many units the rows are about. */
export function unitCount(rows: readonly StackedRow[]): number {
  return new Set(rows.map(({ unitCode, unitName }) => `${unitCode}\n${unitName}`)).size;
}

const leadWidths = [12, 28, 28, 8];
