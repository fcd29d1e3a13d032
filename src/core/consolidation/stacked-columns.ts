/**
 * The columns of a list's stacked sheet: who and where each row is from, then the list's own columns in
 * their order on the form, so that neighbours stay neighbours and a range over them can be pointed here.
 *   Mã đơn vị · Đơn vị · Tệp · Dòng · TT · Họ và tên · …
 */
import { blank, type Figure } from "../model/figure";
import type { CellValue } from "../model/grid";
import { stackedColumnIds } from "../templates/stamp-columns";
import type { TemplateSheet } from "../templates/template";
import type { StackedRow } from "./consolidation";
import { figureContent, type FigureContent, markedContent } from "./figure-text";

export interface StackedColumn {
  /** What the row of ids says: a column id of the template, or one beginning with "@". */
  readonly id: string;
  readonly caption: string;
  /** Its column in the blank form; null for those DOAN adds. */
  readonly formColumn: number | null;
  /** The cell of a row, `ordinal` counting all stacked rows from 1. */
  contentOf(row: StackedRow, ordinal: number): FigureContent;
}

export function stackedColumns(sheet: TemplateSheet): readonly StackedColumn[] {
  const text = (value: string): FigureContent => ({ value, style: "text" });
  const number = (value: number): FigureContent => ({ value, style: "number" });
  return [
    added("unitCode", "Mã đơn vị", (row) => text(row.unitCode)),
    added("unitName", "Đơn vị", (row) => text(row.unitName)),
    added("file", "Tệp", (row) => text(row.file)),
    added("row", "Dòng", (row) => number(row.row)),
    ...listColumns(sheet),
  ];
}

/** What a cell of a stacked column holds, as formulas see it. */
export function stackedValue(column: StackedColumn, row: StackedRow, ordinal: number): CellValue {
  return column.contentOf(row, ordinal).value;
}

function added(
  id: keyof typeof stackedColumnIds,
  caption: string,
  contentOf: StackedColumn["contentOf"],
): StackedColumn {
  return { id: stackedColumnIds[id], caption, formColumn: null, contentOf };
}

function listColumns({ table }: TemplateSheet): readonly StackedColumn[] {
  if (!table) return [];
  const own = table.columns.map(({ id, column, path }): StackedColumn => ({
    id,
    caption: path.join(" › "),
    formColumn: column,
    contentOf: (row) => markedContent(rowContent(row.figures.get(id)), row.correctedFrom?.has(id) ?? false),
  }));
  const { codeColumn } = table;
  if (codeColumn === null || own.some(({ formColumn }) => formColumn === codeColumn)) return sorted(own);
  const ordinal = added("ordinal", "TT", (_row, count) => ({ value: count, style: "number" }));
  return sorted([{ ...ordinal, formColumn: codeColumn }, ...own]);
}

function sorted(columns: readonly StackedColumn[]): readonly StackedColumn[] {
  return [...columns].sort((one, other) => (one.formColumn ?? 0) - (other.formColumn ?? 0));
}

/**
 * A column the unit's list lacks stays empty here: words in it would be counted by the form's COUNTA.
 * That it lacks it is said in the sources sheet.
 */
function rowContent(figure: Figure = blank): FigureContent {
  return figureContent(figure.kind === "not-submitted" ? blank : figure, "none");
}
