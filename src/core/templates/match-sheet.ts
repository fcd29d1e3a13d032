/**
 * A template's table found on a unit's sheet: where each row and column is, and every difference of structure.
 * Nothing is read here.
 */
import { a1, columnName } from "../model/address";
import type { Finding } from "../model/finding";
import { cellAt } from "../model/grid";
import { captionKey } from "./caption-key";
import { locateHeader } from "./locate-header";
import { matchColumns } from "./match-columns";
import { matchRows, type RowMatch } from "./match-rows";
import { isSignatureText, isTotalLabel } from "./row-captions";
import type { SheetLayout } from "./sheet-layout";
import { type SheetView, cellText } from "./sheet-view";
import * as faults from "./structure-findings";
import { type KeyColumns, rowKeyAt } from "./table-body";
import type { TemplateSheet, TemplateTable } from "./template";

export interface SheetMatch {
  readonly layout: SheetLayout;
  readonly findings: readonly Finding[];
  /** Every row and column of the sheet that belongs to the table: what else holds a figure is outside. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly addedRows: ReadonlySet<number>;
  readonly addedColumns: ReadonlySet<number>;
}

export function matchSheet(
  view: SheetView,
  sheet: TemplateSheet,
  table: TemplateTable,
): SheetMatch | undefined {
  const header = locateHeader(view, sheet, table);
  if (!header) return undefined;
  const name = view.grid.name;
  const columnMatch = matchColumns(view, header, table);
  if (columnMatch.columns.size === 0) return undefined;
  const bodyTop = (header.numberRow ?? header.bottom) + 1;
  const keys: KeyColumns = {
    codeColumn: columnMatch.codeColumn ?? shifted(table.codeColumn, header.left - table.left),
    labelColumn: labelColumnOf(table, columnMatch) ?? shifted(table.labelColumn, header.left - table.left),
  };
  const figureColumns = [...columnMatch.columns.values()];
  const listEnd = sheet.shape === "list" ? listEndOf(view, keys, table, bodyTop) : undefined;
  const rowsFrom = listEnd === undefined ? bodyTop : listEnd + 1;
  const rowMatch = matchRows(
    view,
    keys,
    table.rows,
    rowsFrom,
    view.grid.lastRow,
    sheet.shape === "list" ? [] : figureColumns,
  );
  if (sheet.shape !== "list" && rowMatch.rows.size === 0 && table.rows.length > 0) return undefined;

  const columns = new Map([...columnMatch.columns].map(([column, at]) => [column.id, at]));
  const rows = new Map([...rowMatch.rows].map(([row, at]) => [row.id, at]));
  const bodyBottom = Math.max(listEnd ?? bodyTop, ...rows.values(), ...rowMatch.added.map(({ at }) => at));
  const findings: Finding[] = [
    ...columnMatch.renamed.map(({ at, row, caption, was }) =>
      faults.columnRenamed(name, a1(row, at), caption, was),
    ),
    ...columnMatch.missing.map((column) => faults.columnMissing(name, column.path.join(" › "))),
    ...movedColumns(name, columnMatch),
    ...columnMatch.added.map(({ at, caption }) =>
      faults.columnAdded(
        name,
        at,
        caption,
        unplacedInColumn(view, at, rowMatch, bodyTop, bodyBottom, sheet.shape === "list"),
      ),
    ),
    ...rowFindings(view, name, table, keys, rowMatch, columnMatch.columns),
  ];
  return {
    layout: {
      key: sheet.key,
      sheetName: name,
      rows,
      columns,
      ...(listEnd === undefined ? {} : { listRows: [bodyTop, listEnd] }),
    },
    findings: dedupe(findings),
    bodyTop,
    bodyBottom,
    addedRows: new Set(rowMatch.added.map(({ at }) => at)),
    addedColumns: new Set(columnMatch.added.map(({ at }) => at)),
  };
}

function shifted(column: number | null, by: number): number | null {
  return column === null ? null : Math.max(1, column + by);
}

/** In a list the label column is one of its value columns. */
function labelColumnOf(table: TemplateTable, match: ReturnType<typeof matchColumns>): number | null {
  if (match.labelColumn !== null) return match.labelColumn;
  const listed = table.columns.find(({ column }) => column === table.labelColumn);
  return listed ? (match.columns.get(listed) ?? null) : null;
}

/** The last row before the list's total, its first summary line, or the signatures. */
function listEndOf(view: SheetView, keys: KeyColumns, table: TemplateTable, bodyTop: number): number {
  const footers = new Set(table.rows.map(({ label }) => captionKey(label)));
  const last = view.grid.lastRow;
  for (let row = bodyTop; row <= last; row += 1) {
    const { code, label } = rowKeyAt(view, keys, row);
    if (
      code === null &&
      label !== "" &&
      (footers.has(captionKey(label)) ||
        (isTotalLabel(label) && table.rows.some(({ kind }) => kind === "total")))
    )
      return row - 1;
    // An entry has its number or its name; the posts in it ("Bí thư") are no signatures.
    if (code === null && (label === "" || isSignatureText(label)) && isSignatureRow(view, row))
      return row - 1;
  }
  return last;
}

function isSignatureRow(view: SheetView, row: number): boolean {
  for (let column = 1; column <= view.grid.lastColumn; column += 1) {
    const cell = cellAt(view.grid, row, column);
    if (typeof cell?.value === "string" && isSignatureText(cell.value)) return true;
  }
  return false;
}

/** Columns out of order that stand side by side are one fault: two columns that changed places. */
function movedColumns(name: string, match: ReturnType<typeof matchColumns>): Finding[] {
  return match.moved.map(({ column, at }) => {
    const inPlace = [...match.columns].find(
      ([, other]) => Math.abs(other - at) === 1 && crosses(match, column.column, at, other),
    );
    const partners = inPlace ? [inPlace[1], at] : [at];
    const captions = [...match.columns]
      .filter(([, other]) => partners.includes(other))
      .sort((a, b) => a[1] - b[1])
      .map(([wanted]) => wanted.path.at(-1) ?? columnName(wanted.column));
    return faults.columnsMoved(name, Math.min(...partners), Math.max(...partners), captions);
  });
}

/** Whether the neighbour's place in the form is on the other side. */
function crosses(
  match: ReturnType<typeof matchColumns>,
  formColumn: number,
  at: number,
  neighbour: number,
): boolean {
  const formNeighbour = [...match.columns].find(([, other]) => other === neighbour)?.[0].column;
  return formNeighbour !== undefined && Math.sign(formNeighbour - formColumn) !== Math.sign(neighbour - at);
}

function rowFindings(
  view: SheetView,
  name: string,
  table: TemplateTable,
  keys: KeyColumns,
  match: RowMatch,
  columns: ReadonlyMap<{ readonly path: readonly string[]; readonly number: string | null }, number>,
): Finding[] {
  const labelColumn = keys.labelColumn ?? table.left;
  const left = Math.min(keys.codeColumn ?? labelColumn, labelColumn);
  const right = Math.max(left, ...columns.values());
  return [
    ...match.missing.map(({ code, label }) => faults.rowMissing(name, code, label)),
    ...match.renamed.map(({ row, at, label }) =>
      faults.rowRenamed(name, a1(at, labelColumn), label, row.label),
    ),
    ...match.moved.map(({ row, at }) => faults.rowMoved(name, at, row.code, row.label)),
    ...match.added.map(({ at, code, label }) =>
      faults.rowAdded(
        name,
        `${a1(at, left)}:${a1(at, right)}`,
        code,
        label,
        [...columns].flatMap(([column, figureColumn]) => {
          const text = cellText(cellAt(view.grid, at, figureColumn));
          return text === ""
            ? []
            : [{ caption: column.number === null ? (column.path.at(-1) ?? "") : `(${column.number})`, text }];
        }),
      ),
    ),
  ];
}

function unplacedInColumn(
  view: SheetView,
  column: number,
  match: RowMatch,
  bodyTop: number,
  bodyBottom: number,
  isList: boolean,
): faults.Unplaced {
  if (!isList) {
    return [...match.rows].flatMap(([row, at]) => {
      const text = cellText(cellAt(view.grid, at, column));
      return text === "" ? [] : [{ caption: `dòng ${row.code ?? row.label}`, text }];
    });
  }
  const filled: { caption: string; text: string }[] = [];
  for (let row = bodyTop; row <= bodyBottom; row += 1) {
    const text = cellText(cellAt(view.grid, row, column));
    if (text !== "") filled.push({ caption: `dòng ${row}`, text });
  }
  return filled;
}

/** A group caption that was changed is one fault, not one for each column under it. */
function dedupe(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.ruleId}|${finding.cell ?? finding.message}|${finding.ruleId === "CT.COT.TEN" ? finding.found : finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
