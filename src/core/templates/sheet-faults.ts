/** What a careful reader notices on a matched sheet besides its figures: merged figures, hidden parts, links, strays. */
import { hasExternalReference } from "../formula/references";
import { a1, type CellRange, rangeText } from "../model/address";
import type { Finding } from "../model/finding";
import { cellAt, placeOfKey } from "../model/grid";
import { cellText, type SheetView } from "./sheet-view";
import type { SheetMatch } from "./match-sheet";
import * as inCell from "./cell-findings";
import * as inTable from "./table-findings";
import type { TemplateSheet } from "./template";

/** @param externalLinks The names of linked files, `[1]` first. */
export function sheetFaults(
  sheet: TemplateSheet,
  view: SheetView,
  match: SheetMatch,
  externalLinks: readonly string[],
): readonly Finding[] {
  const figureColumns = new Set(match.layout.columns.values());
  return [
    ...mergedFigures(sheet, view, match, figureColumns),
    ...hiddenParts(sheet, view, match, figureColumns),
    ...externalReferences(view, match, externalLinks),
    ...strayFigures(sheet, view, match, figureColumns),
  ];
}

function mergedFigures(
  sheet: TemplateSheet,
  view: SheetView,
  match: SheetMatch,
  figureColumns: ReadonlySet<number>,
): Finding[] {
  const figureRows = new Set(match.layout.rows.values());
  return view.grid.merges.flatMap((merge) => {
    const inList =
      match.layout.listRows !== undefined &&
      merge.top >= match.layout.listRows[0] &&
      merge.bottom <= match.layout.listRows[1];
    let covered = 0;
    for (let row = merge.top; row <= Math.min(merge.bottom, match.bodyBottom); row += 1) {
      if (!(sheet.shape === "list" ? inList : figureRows.has(row))) continue;
      for (let column = merge.left; column <= merge.right; column += 1)
        if (figureColumns.has(column)) covered += 1;
    }
    const isOwn =
      sheet.closedCells.length > 0 && covered > 1 && isFormsOwnMerge(sheet, match, merge.top, merge.left);
    if (covered < 2 || isOwn) return [];
    return [inCell.mergedFigures(view.grid.name, merge, cellText(view.cellAt(merge.top, merge.left)))];
  });
}

/** The form itself merged these cells: its closed cells say so. */
function isFormsOwnMerge(sheet: TemplateSheet, match: SheetMatch, row: number, column: number): boolean {
  const formRow = sheet.table?.rows.find(({ id }) => match.layout.rows.get(id) === row)?.row;
  const formColumn = sheet.table?.columns.find(({ id }) => match.layout.columns.get(id) === column)?.column;
  if (formRow === undefined || formColumn === undefined) return false;
  return (
    sheet.closedCells.includes(a1(formRow, formColumn + 1)) ||
    sheet.closedCells.includes(a1(formRow + 1, formColumn))
  );
}

/** Parts the unit hid; what the form itself hides is its own affair. */
function hiddenParts(
  sheet: TemplateSheet,
  view: SheetView,
  match: SheetMatch,
  figureColumns: ReadonlySet<number>,
): Finding[] {
  const findings: Finding[] = [];
  const { rows, columns } = match.layout;
  const ownRows = new Set(
    sheet.table?.rows.flatMap(({ id, isHidden }) => (isHidden ? (rows.get(id) ?? []) : [])),
  );
  const ownColumns = new Set(
    sheet.table?.columns.flatMap(({ id, isHidden }) => (isHidden ? (columns.get(id) ?? []) : [])),
  );
  const holdsFigure = (row: number, column: number) => {
    const cell = cellAt(view.grid, row, column);
    return cell !== undefined && cell.formula === undefined && cell.value !== null && cellText(cell) !== "";
  };
  for (const row of view.grid.hiddenRows) {
    const isTableRow = row >= match.bodyTop && row <= match.bodyBottom;
    if (isTableRow && !ownRows.has(row) && [...figureColumns].some((column) => holdsFigure(row, column)))
      findings.push(inTable.hiddenRow(view.grid.name, row));
  }
  for (const column of view.grid.hiddenColumns) {
    if (!figureColumns.has(column) || ownColumns.has(column)) continue;
    for (let row = match.bodyTop; row <= match.bodyBottom; row += 1) {
      if (!holdsFigure(row, column)) continue;
      findings.push(inTable.hiddenColumn(view.grid.name, column));
      break;
    }
  }
  return findings;
}

function externalReferences(view: SheetView, match: SheetMatch, externalLinks: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  for (const [key, cell] of view.grid.cells) {
    const { row, column } = placeOfKey(key);
    if (cell.formula === undefined || row < match.bodyTop || !hasExternalReference(cell.formula)) continue;
    const number = /\[(\d+)\]/.exec(cell.formula)?.[1];
    const link =
      number === undefined ? /\[([^\]]+)\]/.exec(cell.formula)?.[1] : externalLinks[Number(number) - 1];
    findings.push(inCell.externalLink(view.grid.name, a1(row, column), cell.formula, link));
  }
  return findings;
}

/** Numbers beside or below the table that no row or column of the form asks for; those side by side are one fault. */
function strayFigures(
  sheet: TemplateSheet,
  view: SheetView,
  match: SheetMatch,
  figureColumns: ReadonlySet<number>,
): Finding[] {
  const right = Math.max(...figureColumns);
  const left = Math.min(...figureColumns);
  const closed = new Set(sheet.closedCells);
  const printed = new Set(sheet.printedTexts);
  const outside: StrayCell[] = [];
  const findings: Finding[] = [];
  for (const [key, cell] of view.grid.cells) {
    const { row, column } = placeOfKey(key);
    if (typeof cell.value !== "number" || cell.formula !== undefined || row < match.bodyTop) continue;
    if (match.addedRows.has(row) || match.addedColumns.has(column)) continue;
    if (view.formatAt(row, column)?.kind === "date" || printed.has(cellText(cell))) continue;
    const inBody = row <= match.bodyBottom;
    if (inBody ? column > right : column >= left) outside.push({ row, column, text: cellText(cell) });
    else if (closed.size > 0 && inBody && isClosed(sheet, match, closed, row, column))
      findings.push(inCell.closedCellFilled(view.grid.name, a1(row, column), cellText(cell)));
  }
  return [
    ...findings,
    ...blocksOf(outside).map(({ range, texts }) =>
      inCell.figuresOutside(view.grid.name, rangeText(range), texts),
    ),
  ];
}

interface StrayCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells in reading order, gathered where they touch. */
function blocksOf(cells: readonly StrayCell[]): readonly { range: CellRange; texts: readonly string[] }[] {
  const blocks: { range: CellRange; texts: string[] }[] = [];
  for (const { row, column, text } of cells) {
    const block = blocks.find(
      ({ range }) => row - range.bottom <= 1 && column >= range.left - 1 && column <= range.right + 1,
    );
    if (!block) {
      blocks.push({ range: { top: row, left: column, bottom: row, right: column }, texts: [text] });
      continue;
    }
    block.range = {
      ...block.range,
      left: Math.min(block.range.left, column),
      right: Math.max(block.range.right, column),
      bottom: row,
    };
    block.texts.push(text);
  }
  return blocks;
}

function isClosed(
  sheet: TemplateSheet,
  match: SheetMatch,
  closed: ReadonlySet<string>,
  row: number,
  column: number,
): boolean {
  const formRow = sheet.table?.rows.find(({ id }) => match.layout.rows.get(id) === row)?.row;
  const formColumn = sheet.table?.columns.find(({ id }) => match.layout.columns.get(id) === column)?.column;
  return formRow !== undefined && formColumn !== undefined && closed.has(a1(formRow, formColumn));
}
