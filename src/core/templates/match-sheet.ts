/**
 * A template's table found on a unit's sheet: where each row and column is, and every difference of structure.
 * Nothing is read here.
 */
import type { Finding } from "../model/finding";
import type { HeaderBlock } from "./header-block";
import { listLines } from "./list-lines";
import { locateHeader, type LocatedHeader } from "./locate-header";
import { type ColumnMatch, matchColumns } from "./match-columns";
import { matchRows } from "./match-rows";
import { matchFindings } from "./match-findings";
import { rowNameOf } from "./row-name";
import type { SheetLayout } from "./sheet-layout";
import type { SheetView } from "./sheet-view";
import type { KeyColumns } from "./table-body";
import type { TemplateSheet, TemplateTable } from "./template";
import { templateKeys } from "./template-keys";

export interface SheetMatch {
  readonly layout: SheetLayout;
  /** Where the captions stand, and the columns by which rows are known. */
  readonly header: HeaderBlock;
  readonly keys: KeyColumns;
  readonly findings: readonly Finding[];
  /** Every row and column of the sheet that belongs to the table: what else holds a figure is outside. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly addedRows: ReadonlySet<number>;
  readonly addedColumns: ReadonlySet<number>;
  /** The filled rows of a list; empty for a form. */
  readonly entries: ReadonlySet<number>;
}

export function matchSheet(
  view: SheetView,
  sheet: TemplateSheet,
  table: TemplateTable,
): SheetMatch | undefined {
  const header = locateHeader(view, sheet, table);
  if (!header) return undefined;
  const columnMatch = matchColumns(view, header, sheet);
  if (columnMatch.columns.size === 0) return undefined;
  const bodyTop = (header.numberRow ?? header.bottom) + 1;
  const keys = keyColumns(view, sheet, table, header, columnMatch, bodyTop);
  const figureColumns = [...columnMatch.columns.values()];
  const list =
    sheet.shape === "list"
      ? listLines(view, {
          keys,
          bodyTop,
          columns: enteredColumns(table, columnMatch),
          isFooter: (label) => label !== "" && isPrintedBelow(sheet, label),
        })
      : undefined;
  const rowMatch = matchRows(view, sheet, {
    keys,
    from: bodyTop,
    to: view.grid.lastRow,
    skipped: new Set(list ? [...list.entries, ...list.besides] : []),
    listEnd: list?.end ?? 0,
    figureColumns,
  });
  if (sheet.shape !== "list" && rowMatch.rows.size === 0 && table.rows.length > 0) return undefined;
  const rows = new Map([...rowMatch.rows].map(([row, at]) => [row.id, at]));
  const bodyBottom = Math.max(list?.end ?? bodyTop, ...rows.values(), ...rowMatch.added.map(({ at }) => at));
  const lastEntry = Math.max(0, ...(list?.entries ?? []));
  return {
    layout: {
      key: sheet.key,
      sheetName: view.grid.name,
      rows,
      columns: new Map([...columnMatch.columns].map(([column, at]) => [column.id, at])),
      ...(list === undefined ? {} : { listRows: [bodyTop, list.end] }),
    },
    header,
    keys,
    findings: matchFindings({
      view,
      sheet,
      table,
      keys,
      columnMatch,
      rowMatch,
      bodyTop,
      bodyBottom,
      lastEntry,
    }),
    bodyTop,
    bodyBottom,
    addedRows: new Set(rowMatch.added.map(({ at }) => at)),
    addedColumns: new Set(columnMatch.added.map(({ at }) => at)),
    entries: list?.entries ?? new Set(),
  };
}

/** The label column is where the form's labels stand, whatever stands over it; the code column goes with it. */
function keyColumns(
  view: SheetView,
  sheet: TemplateSheet,
  table: TemplateTable,
  header: LocatedHeader,
  match: ColumnMatch,
  bodyTop: number,
): KeyColumns {
  const labelColumn =
    labelColumnByContent(view, sheet, table, bodyTop) ??
    match.labelColumn ??
    listedColumn(table, match) ??
    (table.labelColumn === null ? null : Math.max(1, table.labelColumn + header.left - table.left));
  if (table.codeColumn === null) return { codeColumn: null, labelColumn };
  const besideLabel =
    labelColumn === null || table.labelColumn === null
      ? table.codeColumn + header.left - table.left
      : labelColumn - (table.labelColumn - table.codeColumn);
  const codeColumn = match.codeColumn ?? (besideLabel >= 1 ? besideLabel : null);
  return { codeColumn, labelColumn };
}

function labelColumnByContent(
  view: SheetView,
  sheet: TemplateSheet,
  table: TemplateTable,
  bodyTop: number,
): number | undefined {
  const { labels } = templateKeys(sheet);
  if (sheet.shape === "list" || labels.size < 2 || table.labelColumn === null) return undefined;
  const counts = new Map<number, number>();
  for (const [row, captions] of view.captionsByRow()) {
    if (row < bodyTop) continue;
    for (const { column, text, key } of captions) {
      if (labels.has(key) || labels.has(templateKeys(sheet).labelKey(rowNameOf(null, text).name)))
        counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best && best[1] * 3 >= labels.size ? best[0] : undefined;
}

/** In a list the label column is one of its value columns. */
function listedColumn(table: TemplateTable, match: ColumnMatch): number | null {
  const listed = table.columns.find(({ column }) => column === table.labelColumn);
  return listed ? (match.columns.get(listed) ?? null) : null;
}

function enteredColumns(table: TemplateTable, match: ColumnMatch): readonly number[] {
  return [...match.columns].flatMap(([column, at]) =>
    column.column === table.codeColumn || column.formula !== undefined ? [] : [at],
  );
}

function isPrintedBelow(sheet: TemplateSheet, label: string): boolean {
  const { labels, labelKey } = templateKeys(sheet);
  return labels.has(labelKey(rowNameOf(null, label).name));
}
