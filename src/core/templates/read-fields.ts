/** The input fields of one matched sheet: each read at its place in the unit's file, or not submitted. */
import { a1 } from "../model/address";
import { type CellValue, cellAt } from "../model/grid";
import type { Finding } from "../model/finding";
import { notSubmitted } from "../model/figure";
import type { FieldId, FieldReading } from "../model/report-data";
import { fieldFinding } from "./field-finding";
import { inputFields } from "./input-fields";
import { readFigure } from "./read-figure";
import type { SheetLayout } from "./sheet-layout";
import type { SheetView } from "./sheet-view";
import type { TemplateSheet } from "./template";

/** Where a cell of the form is in the unit's sheet; `undefined` where its row or column is not there. */
export function placeOf(
  sheet: TemplateSheet,
  layout: SheetLayout,
  row: number,
  column: number,
): { row: number; column: number } | undefined {
  const { table } = sheet;
  const templateRow = table?.rows.find((candidate) => candidate.row === row);
  const templateColumn = table?.columns.find((candidate) => candidate.column === column);
  const atRow = templateRow && layout.rows.get(templateRow.id);
  const atColumn = templateColumn && layout.columns.get(templateColumn.id);
  return atRow === undefined || atColumn === undefined ? undefined : { row: atRow, column: atColumn };
}

export function readFields(
  sheet: TemplateSheet,
  view: SheetView | undefined,
  layout: SheetLayout | undefined,
  resultOf: (row: number, column: number) => CellValue,
): { readings: ReadonlyMap<FieldId, FieldReading>; findings: readonly Finding[] } {
  const readings = new Map<FieldId, FieldReading>();
  const findings: Finding[] = [];
  for (const field of inputFields(sheet)) {
    const place = view && layout && placeOf(sheet, layout, field.row, field.column);
    if (!place) {
      readings.set(field.id, { figure: notSubmitted, shown: notSubmitted, address: null });
      continue;
    }
    const cell = cellAt(view.grid, place.row, place.column);
    const address = a1(place.row, place.column);
    const merge = view.mergeAt(place.row, place.column);
    const isTail = merge !== undefined && (merge.top !== place.row || merge.left !== place.column);
    const value = isTail
      ? null
      : cell?.resultMissing
        ? resultOf(place.row, place.column)
        : (cell?.value ?? null);
    const reading = readFigure(
      { value, format: view.formatAt(place.row, place.column), sheet: view.grid.name, address },
      field.type,
    );
    readings.set(field.id, { figure: reading.figure, shown: reading.shown, address });
    findings.push(...reading.findings.map((finding) => fieldFinding(finding, field.id, cell)));
  }
  return { readings, findings };
}
