/** What each unit gave, field by field and row by row, in the order of the units, with the cells it stands in. */
import { a1 } from "../model/address";
import { blank, type Figure, notSubmitted } from "../model/figure";
import type { TemplateSheet } from "../templates/template";
import type { Part, StackedRow } from "./consolidation";
import type { InputField } from "../templates/input-fields";
import type { UnitReport } from "./unit-report";

/** A part for each unit: one that lacks the field, its row, column or sheet did not submit it. */
export function partsOf(field: InputField, units: readonly UnitReport[]): readonly Part[] {
  return units.map(({ unit, file, report, corrections }): Part => {
    const correction = corrections?.find((candidate) => candidate.field === field.id);
    const sheet = report.sheets.get(field.sheetKey);
    const reading = sheet?.fields.get(field.id);
    return {
      unitCode: unit.code,
      unitName: unit.name,
      file,
      sheet: sheet?.sheetName ?? null,
      cell: reading?.address ?? null,
      figure: reading?.figure ?? notSubmitted,
      ...(correction ? { correctedFrom: correction.was } : {}),
    };
  });
}

/** All rows of a list. A row that came through a nested consolidation keeps the unit it is about. */
export function stackedRowsOf(sheet: TemplateSheet, units: readonly UnitReport[]): readonly StackedRow[] {
  return units.flatMap((sender) => {
    const sent = sender.report.sheets.get(sheet.key);
    const lacking = lackingFigures(sheet, sender);
    return (sent?.rows ?? []).map(({ row, figures, origin }): StackedRow => ({
      unitCode: origin?.code ?? sender.unit.code,
      unitName: origin?.name ?? sender.unit.name,
      senderCode: sender.unit.code,
      isNested: origin !== undefined,
      file: sender.file,
      sheet: origin?.sheet ?? sent?.sheetName ?? null,
      row,
      figures: new Map([...lacking, ...figures]),
      ...correctedEntry(sheet, sender, row),
    }));
  });
}

function correctedEntry(
  { key }: TemplateSheet,
  { corrections = [] }: UnitReport,
  row: number,
): Pick<StackedRow, "correctedFrom"> {
  const own = corrections.filter(
    (correction) => correction.row === row && correction.field.startsWith(`${key}!`),
  );
  if (own.length === 0) return {};
  return { correctedFrom: new Map(own.map(({ field, was }) => [field.slice(key.length + 1), was] as const)) };
}

/** The figures of one column of a list as parts, to follow a count over the list back to its rows. */
export function columnParts(
  sheet: TemplateSheet,
  columnId: string,
  rows: readonly StackedRow[],
  units: readonly UnitReport[],
): readonly Part[] {
  const columns = new Map(units.map((sender) => [sender.unit.code, columnOf(sheet, columnId, sender)]));
  return rows.map((row): Part => {
    const column = columns.get(row.senderCode);
    return {
      unitCode: row.unitCode,
      unitName: row.unitName,
      file: row.file,
      sheet: row.sheet,
      // Rows of a nested consolidation stand on its stacked sheet, whose columns the layout does not tell.
      cell: !row.isNested && column !== undefined ? a1(row.row, column) : `${row.row}:${row.row}`,
      figure: row.figures.get(columnId) ?? notSubmitted,
      ...correctedFromOf(row, columnId),
    };
  });
}

function correctedFromOf({ correctedFrom }: StackedRow, columnId: string): Pick<Part, "correctedFrom"> {
  const was = correctedFrom?.get(columnId);
  return was ? { correctedFrom: was } : {};
}

/** What a row says in the columns its reader gave no figure for: left blank, or not in the file at all. */
function lackingFigures(sheet: TemplateSheet, sender: UnitReport): readonly (readonly [string, Figure])[] {
  return (sheet.table?.columns ?? []).map(
    ({ id }) => [id, columnOf(sheet, id, sender) === undefined ? notSubmitted : blank] as const,
  );
}

function columnOf({ key }: TemplateSheet, columnId: string, { layouts }: UnitReport): number | undefined {
  return layouts.find((layout) => layout.key === key)?.columns.get(columnId);
}
