/** Which field of the form a selected cell is about, wherever rows and columns have moved since. */
import { a1, columnName, contains } from "../../core/model/address";
import { cellAt, type Grid, type Workbook } from "../../core/model/grid";
import type { Consolidation, Part } from "../../core/consolidation/consolidation";
import { detailLeadColumns, fieldsOfOnePage } from "../../core/consolidation/result-plan";
import { type FieldId, fieldId } from "../../core/model/report-data";
import { detailStampName, listStampName } from "../../core/model/stamp";
import { referencesOf } from "../../core/formula/references";
import { reportReader } from "../../core/templates/read-report";
import { mergedFields } from "../../core/templates/input-fields";
import { stackedColumnIds } from "../../core/templates/stamp-columns";
import { headingColumns, type StampedRange, textOf } from "../../core/templates/stamped-range";
import type { TemplateSheet } from "../../core/templates/template";

export interface SelectedCell {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

export interface SelectedField {
  readonly field: FieldId;
  /** Where one unit's figure is selected. */
  readonly unitCode: string | null;
  /** Where an entry of a stacked list is selected. */
  readonly entry?: Part;
}

type Tables = ReadonlyMap<string, StampedRange>;

export function selectedField(
  consolidation: Consolidation,
  cell: SelectedCell,
  workbook: Workbook,
  tables: Tables,
): SelectedField | undefined {
  const own = [...tables].find(([, table]) => table.grid.name === cell.grid.name);
  if (own) return inDetail(consolidation, cell, own) ?? inStacked(consolidation, cell, own);
  const field = byFormula(consolidation, cell, tables) ?? byPlace(consolidation, cell, workbook);
  return field === undefined ? undefined : { field, unitCode: null };
}

/** `=SUM('CT Biểu 1'!D6:D14)`: the field is the one the detail sheet keeps in column D. */
function byFormula(
  consolidation: Consolidation,
  { grid, row, column }: SelectedCell,
  tables: Tables,
): FieldId | undefined {
  const formula = cellAt(grid, row, column)?.formula;
  const target = /^SUM\(('(?:[^']|'')+'|[^'!(),]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?\)$/i.test(formula ?? "")
    ? referencesOf(formula ?? "")[0]
    : undefined;
  const found = [...tables].find(
    ([stamp, table]) =>
      target?.sheet?.toLowerCase() === table.grid.name.toLowerCase() && /^DOAN_CT_/i.test(stamp),
  );
  if (!target || !found) return undefined;
  return detailField(consolidation, found, target.range.left);
}

/** The sheets that were not read still say, by their names, which columns they hold: in the order of the fields. */
function detailField(
  { template }: Consolidation,
  [stamp, table]: readonly [string, StampedRange],
  column: number,
): FieldId | undefined {
  for (const sheet of template.sheets) {
    const fields = mergedFields(sheet);
    const page = pageNumber(stamp, sheet);
    if (page === undefined) continue;
    const address = textOf(cellAt(table.grid, table.range.top, column)?.value ?? null);
    const byHeading = fields.find((field) => field.address === address);
    if (byHeading) return byHeading.id;
    const onPage = fields.slice((page - 1) * fieldsOfOnePage, page * fieldsOfOnePage);
    const { left, right } = table.range;
    // Columns were put in or taken out: the order tells nothing any more.
    if (right - left + 1 !== detailLeadColumns + onPage.length) return undefined;
    return onPage[column - left - detailLeadColumns]?.id;
  }
  return undefined;
}

function pageNumber(stamp: string, { key }: TemplateSheet): number | undefined {
  const name = detailStampName(key).toUpperCase();
  if (stamp === name) return 1;
  const number = stamp.startsWith(`${name}_`) ? Number(stamp.slice(name.length + 1)) : Number.NaN;
  return Number.isInteger(number) ? number : undefined;
}

/** By the captions of its row and column, as any unit's sheet is read. */
function byPlace(
  { template, totals }: Consolidation,
  { grid, row, column }: SelectedCell,
  workbook: Workbook,
): FieldId | undefined {
  const only = { ...workbook, sheets: [grid], definedNames: [] };
  const { layouts } = reportReader(template)(only);
  const layout = layouts.find(({ sheetName }) => sheetName === grid.name);
  const sheet = template.sheets.find(({ key }) => key === layout?.key);
  if (!layout || !sheet?.table) return undefined;
  const rowId = idAt(layout.rows, row);
  const columnId = idAt(layout.columns, column);
  const inForm = {
    row: sheet.table.rows.find(({ id }) => id === rowId)?.row,
    column: sheet.table.columns.find(({ id }) => id === columnId)?.column,
  };
  const address =
    inForm.row !== undefined && inForm.column !== undefined
      ? a1(inForm.row, inForm.column)
      : looseAddress(sheet, layout.rows, row, column);
  return address !== undefined && totals.get(sheet.key)?.has(address)
    ? fieldId(sheet.key, address)
    : undefined;
}

/** A cell beside a summary line below a list: its row is known, its column is none of the list's. */
function looseAddress(
  { table }: TemplateSheet,
  rows: ReadonlyMap<string, number>,
  row: number,
  column: number,
): string | undefined {
  const id = idAt(rows, row);
  const inForm = table?.rows.find((one) => one.id === id)?.row;
  return inForm === undefined ? undefined : columnName(column) + String(inForm);
}

function idAt(places: ReadonlyMap<string, number>, place: number): string | undefined {
  return [...places].find(([, at]) => at === place)?.[0];
}

function inDetail(
  consolidation: Consolidation,
  { grid, row, column }: SelectedCell,
  own: readonly [string, StampedRange],
): SelectedField | undefined {
  const [stamp, { range }] = own;
  if (!/^DOAN_CT_/i.test(stamp) || column < range.left || column > range.right) return undefined;
  const field = column - range.left < detailLeadColumns ? undefined : detailField(consolidation, own, column);
  if (field === undefined) return undefined;
  const code = textOf(cellAt(grid, row, range.left)?.value ?? null);
  const isUnit = row > range.top && contains(range, row, column);
  return { field, unitCode: isUnit && code !== "" ? code : null };
}

function inStacked(
  { template, lists }: Consolidation,
  { grid, row, column }: SelectedCell,
  [stamp, table]: readonly [string, StampedRange],
): SelectedField | undefined {
  const sheet = template.sheets.find(({ key }) => listStampName(key).toUpperCase() === stamp);
  if (!sheet || row <= table.range.top || !contains(table.range, row, column)) return undefined;
  const places = headingColumns(table);
  const text = (id: string) => {
    const at = places.get(id);
    return at === undefined ? "" : textOf(cellAt(grid, row, at)?.value ?? null);
  };
  const found = lists
    .get(sheet.key)
    ?.find(
      (entry) =>
        entry.unitCode === text(stackedColumnIds.unitCode) &&
        textOf(entry.file) === text(stackedColumnIds.file) &&
        String(entry.row) === text(stackedColumnIds.row),
    );
  const columnId = [...places].find(([, at]) => at === column)?.[0] ?? "";
  if (!found) return undefined;
  const { unitCode, unitName, file, sheet: sheetName } = found;
  const was = found.correctedFrom?.get(columnId);
  return {
    field: fieldId(sheet.key, columnId),
    unitCode,
    entry: {
      unitCode,
      unitName,
      file,
      sheet: sheetName,
      cell: `${found.row}:${found.row}`,
      figure: found.figures.get(columnId) ?? { kind: "blank" },
      ...(was ? { correctedFrom: was } : {}),
    },
  };
}
