/**
 * What the officer corrected by hand since DOAN wrote the detail and stacked sheets: every figure there that is not
 * the one of the unit's file. Rows are found by unit code and columns by address, so that sorting them does no harm.
 * A table or row that is gone tells nothing: what was corrected in it before stands.
 */
import { a1 } from "../model/address";
import { cellAt, type CellValue, isCellError, type Workbook } from "../model/grid";
import { figureContent } from "../consolidation/figure-text";
import type { HandCorrection } from "../consolidation/hand-correction";
import { stackedRowsOf } from "../consolidation/unit-parts";
import type { UnitReport } from "../consolidation/unit-report";
import type { Figure } from "../model/figure";
import { detailStampName, listStampName } from "../model/stamp";
import { mergedFields } from "../templates/input-fields";
import { readFigure, typedFigure } from "../templates/read-figure";
import { stackedColumnIds } from "../templates/stamp-columns";
import { headingColumns, type StampedRange, textOf } from "../templates/stamped-range";
import type { FieldType, Operator, TemplateSheet } from "../templates/template";
import { ownTables } from "../consolidation/own-sheets";
import type { Campaign } from "./campaign";
import { countedReports } from "./counted-reports";

/** @param seenAt The moment of this run in words, for those met for the first time. */
export function handCorrectionsOf(
  workbook: Workbook,
  campaign: Campaign,
  seenAt: string | null,
): readonly HandCorrection[] {
  const tables = ownTables(workbook);
  const reports = countedReports(campaign);
  const before = new Map(campaign.corrections.map((correction) => [placeKey(correction), correction]));
  const found = new Map(before);
  for (const { place, written, cell } of campaign.template.sheets.flatMap((sheet) => [
    ...detailCells(sheet, reports, tables),
    ...stackedCells(sheet, reports, tables),
  ])) {
    const now = figureIn(cell, workbook);
    const key = placeKey(place);
    if (now === undefined) continue;
    if (isSame(cell, written)) found.delete(key);
    else found.set(key, correctionAt(place, written, now, before.get(key), seenAt));
  }
  return [...found.values()];
}

type CorrectedPlace = Pick<HandCorrection, "unitCode" | "field" | "row">;

/** A cell of a table of ours: what stands there, and the figure of the file that it was written from. */
interface WrittenCell {
  readonly place: CorrectedPlace;
  readonly written: { readonly figure: Figure; readonly operator: Operator };
  readonly cell: {
    readonly table: StampedRange;
    readonly row: number;
    readonly column: number;
    /** Of an entry nothing but days is read as asked. */
    readonly type: FieldType | "entry";
  };
}

function detailCells(
  sheet: TemplateSheet,
  reports: readonly UnitReport[],
  tables: ReadonlyMap<string, StampedRange>,
): readonly WrittenCell[] {
  const first = detailStampName(sheet.key).toUpperCase();
  const pages = [...tables].filter(
    ([name]) => name === first || (/^_\d+$/.test(name.slice(first.length)) && name.startsWith(first)),
  );
  const fields = new Map(mergedFields(sheet).map((field) => [field.address, field]));
  return pages.flatMap(([, table]) => {
    const columns = [...headingColumns(table)].flatMap(([address, column]) => {
      const field = fields.get(address);
      return field ? [{ field, column }] : [];
    });
    const rows = rowsByText(table, (row) => [textAt(table, row, table.range.left)]);
    return reports.flatMap(({ unit, report }): readonly WrittenCell[] => {
      const row = rows.get(unit.code);
      const sent = report.sheets.get(sheet.key)?.fields;
      if (row === undefined) return [];
      return columns.map(({ field, column }) => ({
        place: { unitCode: unit.code, field: field.id },
        written: {
          figure: sent?.get(field.id)?.figure ?? { kind: "not-submitted" },
          operator: field.operator,
        },
        cell: { table, row, column, type: field.type },
      }));
    });
  });
}

function stackedCells(
  sheet: TemplateSheet,
  reports: readonly UnitReport[],
  tables: ReadonlyMap<string, StampedRange>,
): readonly WrittenCell[] {
  const table = sheet.shape === "list" ? tables.get(listStampName(sheet.key).toUpperCase()) : undefined;
  if (!table) return [];
  const places = headingColumns(table);
  const keyColumns = [stackedColumnIds.unitCode, stackedColumnIds.file, stackedColumnIds.row];
  const rows = rowsByText(table, (row) => keyColumns.map((id) => textAt(table, row, places.get(id))));
  return stackedRowsOf(sheet, reports).flatMap((entry): readonly WrittenCell[] => {
    const row = rows.get([entry.unitCode, textOf(entry.file), String(entry.row)].join("\n"));
    if (row === undefined) return [];
    return (sheet.table?.columns ?? []).flatMap(({ id, type }): readonly WrittenCell[] => {
      const column = places.get(id);
      const sent = entry.figures.get(id);
      if (column === undefined) return [];
      const figure: Figure = !sent || sent.kind === "not-submitted" ? { kind: "blank" } : sent;
      return [
        {
          place: { unitCode: entry.senderCode, field: `${sheet.key}!${id}`, row: entry.row },
          written: { figure, operator: "none" },
          cell: { table, row, column, type: type === "date" ? "date" : "entry" },
        },
      ];
    });
  });
}

function rowsByText(
  { range }: StampedRange,
  keyOf: (row: number) => readonly string[],
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = range.top + 1; row <= range.bottom; row += 1) {
    const key = keyOf(row).join("\n");
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function textAt({ grid }: StampedRange, row: number, column: number | undefined): string {
  return column === undefined ? "" : textOf(cellAt(grid, row, column)?.value ?? null);
}

/** `undefined` for an error: it is no figure that anybody typed. */
function figureIn({ table, row, column, type }: WrittenCell["cell"], workbook: Workbook): Figure | undefined {
  const cell = cellAt(table.grid, row, column);
  const value = cell?.value ?? null;
  if (isCellError(value)) return undefined;
  const figureCell = {
    value,
    format: cell?.format === undefined ? undefined : workbook.formats[cell.format],
    sheet: table.grid.name,
    address: a1(row, column),
  };
  return type === "entry" ? typedFigure(figureCell) : readFigure(figureCell, type).figure;
}

/** Whether the cell still holds what was written from that figure; numbers to the 15 digits that Excel keeps. */
function isSame(
  { table, row, column }: WrittenCell["cell"],
  { figure, operator }: WrittenCell["written"],
): boolean {
  return (
    shown(cellAt(table.grid, row, column)?.value ?? null) === shown(figureContent(figure, operator).value)
  );
}

function shown(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return isCellError(value)
    ? value.error
    : String(value ?? "")
        .normalize("NFC")
        .replace(/\s+/g, " ")
        .trim();
}

function correctionAt(
  place: CorrectedPlace,
  { figure }: WrittenCell["written"],
  now: Figure,
  before: HandCorrection | undefined,
  seenAt: string | null,
): HandCorrection {
  const isOld = before && JSON.stringify(before.now) === JSON.stringify(now);
  return { ...place, was: figure, now, seenAt: isOld ? before.seenAt : seenAt };
}

function placeKey({ unitCode, field, row }: CorrectedPlace): string {
  return `${unitCode}\n${field}\n${row ?? ""}`;
}
