/**
 * The figures of every unit in the detail sheets of a consolidation that DOAN made, corrections by hand included:
 * found by the names of their tables, columns by the captions over them.
 *
 *   row 3: "1.1 Xã"   row 4: "Tăng trong kỳ › Kết nạp mới"   row 5: "Mã đơn vị … D14"   from row 6: units
 */
import { notSubmittedWords } from "../../../core/consolidation/figure-text";
import { ownTables } from "../../../core/consolidation/own-sheets";
import { a1 } from "../../../core/model/address";
import { type Figure, notSubmitted } from "../../../core/model/figure";
import { cellAt, type Workbook } from "../../../core/model/grid";
import type { FieldId } from "../../../core/model/report-data";
import { detailStampName } from "../../../core/model/stamp";
import { readFigure } from "../../../core/templates/read-figure";
import { headingColumns, type StampedRange, textOf } from "../../../core/templates/stamped-range";
import type { FieldType, Template } from "../../../core/templates/template";
import type { OrgUnit } from "../../../core/units/org-unit";
import { codeKey, unitIndexOf } from "../../../core/units/unit-index";
import { type CaptionedField, matchedFields } from "./matched-fields";
import { namedUnit } from "./named-unit";

/** By unit code: the input fields of today's form that were asked for then. */
export function detailFigures(
  workbook: Workbook,
  template: Template,
  units: readonly OrgUnit[],
): ReadonlyMap<string, ReadonlyMap<FieldId, Figure>> {
  const byUnit = new Map<string, Map<FieldId, Figure>>();
  const groups = detailGroups(workbook);
  for (const sheet of template.sheets) {
    const columns = groups
      .map((group) => ({
        isSame: group.key === sheet.key.toUpperCase(),
        fields: matchedFields(sheet, group.columns),
      }))
      .sort(
        (one, other) => other.fields.size - one.fields.size || Number(other.isSame) - Number(one.isSame),
      )[0]?.fields;
    for (const [id, { now, then }] of columns ?? []) {
      for (let row = then.table.range.top + 1; row <= then.table.range.bottom; row += 1) {
        const unit = unitIn(then.table, row, units);
        if (!unit) continue;
        const figures = byUnit.get(unit.code) ?? new Map<FieldId, Figure>();
        byUnit.set(unit.code, figures);
        figures.set(id, figureAt(then, row, now.type, workbook));
      }
    }
  }
  return byUnit;
}

interface DetailColumn extends CaptionedField {
  readonly table: StampedRange;
  readonly column: number;
}

/** The pages of one form's detail, all their columns. */
interface DetailGroup {
  readonly key: string;
  readonly columns: readonly DetailColumn[];
}

function detailGroups(workbook: Workbook): readonly DetailGroup[] {
  const first = detailStampName("").toUpperCase();
  const groups = new Map<string, DetailColumn[]>();
  for (const [name, table] of ownTables(workbook)) {
    if (!name.startsWith(first)) continue;
    const key = name.slice(first.length).replace(/_\d+$/, "");
    const columns = groups.get(key) ?? [];
    groups.set(key, columns);
    columns.push(...columnsOf(table));
  }
  return [...groups].map(([key, columns]) => ({ key, columns }));
}

function columnsOf(table: StampedRange): readonly DetailColumn[] {
  const { grid, range } = table;
  const captionAt = (row: number, column: number) => textOf(cellAt(grid, row, column)?.value ?? null);
  return [...headingColumns(table)].map(([address, column]) => ({
    table,
    column,
    address,
    rowCaption: captionAt(range.top - 2, column),
    columnCaption: captionAt(range.top - 1, column),
  }));
}

/** Mã đơn vị, Đơn vị: the code where the list still has it, else the name. */
function unitIn({ grid, range }: StampedRange, row: number, units: readonly OrgUnit[]): OrgUnit | undefined {
  const code = textOf(cellAt(grid, row, range.left)?.value ?? null);
  const name = textOf(cellAt(grid, row, range.left + 1)?.value ?? null);
  return unitIndexOf(units).byCode.get(codeKey(code)) ?? namedUnit(name, units);
}

function figureAt(
  { table: { grid }, column }: DetailColumn,
  row: number,
  type: FieldType,
  { formats }: Workbook,
): Figure {
  const cell = cellAt(grid, row, column);
  const value = cell?.value ?? null;
  if (typeof value === "string" && value.trim() === notSubmittedWords) return notSubmitted;
  const format = cell?.format === undefined ? undefined : formats[cell.format];
  return readFigure({ value, format, sheet: grid.name, address: a1(row, column) }, type).figure;
}
