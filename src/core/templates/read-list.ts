/**
 * The filled rows of a list, as they stand: a list is stacked, not added, so every value keeps its own kind.
 * Lines that only carry a number in TT are empty; dates typed as text are read where the column asks for dates.
 */
import { a1 } from "../model/address";
import type { Finding } from "../model/finding";
import type { Figure } from "../model/figure";
import { type CellValue, cellAt } from "../model/grid";
import { fieldId, type ListRow } from "../model/report-data";
import { fieldFinding } from "./field-finding";
import { type FigureCell, readEntry, readFigure, typedFigure } from "./read-figure";
import type { SheetView } from "./sheet-view";
import type { SheetLayout } from "./sheet-layout";
import type { FieldType, TemplateTable } from "./template";

export interface ListReading {
  readonly rows: readonly ListRow[];
  readonly findings: readonly Finding[];
}

/** Where the list stands in the unit's sheet. */
export interface ListPlace {
  readonly layout: SheetLayout;
  readonly entries: ReadonlySet<number>;
  /** The TT column; null for a list without one. */
  readonly codeColumn: number | null;
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
  { layout, entries, codeColumn }: ListPlace,
  resultOf: (row: number, column: number) => CellValue,
): ListReading {
  const rows: ListRow[] = [];
  const findings: Finding[] = [];
  const cellOf = (row: number, column: number): FigureCell => {
    const cell = cellAt(view.grid, row, column);
    return {
      value: cell?.resultMissing ? resultOf(row, column) : (cell?.value ?? null),
      format: view.formatAt(row, column),
      sheet: view.grid.name,
      address: a1(row, column),
    };
  };
  for (const row of entries) {
    const figures = new Map<string, Figure>();
    for (const column of table.columns) {
      const at = layout.columns.get(column.id);
      if (at === undefined) {
        figures.set(column.id, { kind: "not-submitted" });
        continue;
      }
      const cell = cellOf(row, at);
      const reading = askedTypes.has(column.type) ? readFigure(cell, column.type) : readEntry(cell);
      figures.set(column.id, reading.figure);
      const field = fieldId(layout.key, column.id);
      findings.push(
        ...reading.findings.map((finding) => fieldFinding(finding, field, cellAt(view.grid, row, at))),
      );
    }
    const ordinal = codeColumn === null ? undefined : typedFigure(cellOf(row, codeColumn));
    rows.push({ row, figures, ...(ordinal && { ordinal }) });
  }
  return { rows, findings };
}
