/**
 * The filled rows of a list, as they stand: a list is stacked, not added, so every value keeps its own kind.
 * Lines that only carry a number in TT are empty; dates typed as text are read where the column asks for dates.
 */
import { a1 } from "../model/address";
import type { Finding } from "../model/finding";
import type { Figure } from "../model/figure";
import { type CellValue, cellAt } from "../model/grid";
import type { ListRow } from "../model/report-data";
import { readFigure, typedFigure } from "./read-figure";
import type { SheetView } from "./sheet-view";
import type { SheetLayout } from "./sheet-layout";
import type { TemplateTable } from "./template";

export interface ListReading {
  readonly rows: readonly ListRow[];
  readonly findings: readonly Finding[];
}

/** @param resultOf Computes a formula that the file stored no result for. */
export function readList(
  view: SheetView,
  table: TemplateTable,
  layout: SheetLayout,
  resultOf: (row: number, column: number) => CellValue,
): ListReading {
  const [from, to] = layout.listRows ?? [1, 0];
  const rows: ListRow[] = [];
  const findings: Finding[] = [];
  // The ordinal and calculated columns alone do not make a line an entry.
  const entered = table.columns.filter(
    (column) => column.column !== table.codeColumn && column.formula === undefined,
  );
  for (let row = from; row <= to; row += 1) {
    const isFilled = entered.some((column) => {
      const at = layout.columns.get(column.id);
      return (
        at !== undefined &&
        view.grid.cells.has(row * 16_384 + at - 1) &&
        view.textAt(row, at) !== "" &&
        !isMergedInto(view, row, at)
      );
    });
    if (!isFilled) continue;
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
      if (column.type === "date") {
        const reading = readFigure(figureCell, "date");
        figures.set(column.id, reading.figure);
        findings.push(...reading.findings);
      } else figures.set(column.id, typedFigure(figureCell));
    }
    rows.push({ row, figures });
  }
  return { rows, findings };
}

function isMergedInto(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}
