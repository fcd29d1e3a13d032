/**
 * The filled rows of a list, as they stand: a list is stacked, not added, so every value keeps its own kind.
 * Lines that only carry a number in TT are empty; dates typed as text are read where the column asks for dates.
 */
import { a1 } from "../model/address";
import type { Finding } from "../model/finding";
import type { Figure } from "../model/figure";
import { type CellValue, cellAt, isCellError } from "../model/grid";
import type { ListRow } from "../model/report-data";
import { readFigure, typedFigure } from "./read-figure";
import type { SheetView } from "./sheet-view";
import type { SheetLayout } from "./sheet-layout";
import type { FieldType, TemplateTable } from "./template";

export interface ListReading {
  readonly rows: readonly ListRow[];
  readonly findings: readonly Finding[];
}

/** Columns that ask for one kind of value; all others keep what stands there. */
const askedTypes: ReadonlySet<FieldType> = new Set([
  "integer",
  "decimal",
  "number",
  "percent",
  "ratio",
  "date",
]);

/** @param resultOf Computes a formula that the file stored no result for. */
export function readList(
  view: SheetView,
  table: TemplateTable,
  layout: SheetLayout,
  entries: ReadonlySet<number>,
  resultOf: (row: number, column: number) => CellValue,
): ListReading {
  const rows: ListRow[] = [];
  const findings: Finding[] = [];
  for (const row of entries) {
    const figures = new Map<string, Figure>();
    for (const column of table.columns) {
      const at = layout.columns.get(column.id);
      if (at === undefined) {
        figures.set(column.id, { kind: "not-submitted" });
        continue;
      }
      const cell = cellAt(view.grid, row, at);
      const figureCell = {
        value: cell?.resultMissing ? resultOf(row, at) : (cell?.value ?? null),
        format: view.formatAt(row, at),
        sheet: view.grid.name,
        address: a1(row, at),
      };
      const isAsked = askedTypes.has(column.type) || isCellError(figureCell.value);
      const reading = isAsked ? readFigure(figureCell, column.type) : undefined;
      figures.set(column.id, reading?.figure ?? typedFigure(figureCell));
      findings.push(...(reading?.findings ?? []));
    }
    rows.push({ row, figures });
  }
  return { rows, findings };
}
