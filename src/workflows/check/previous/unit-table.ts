/**
 * A plain table of last period's figures, a row (or a column) for each unit:
 *
 *   Mã   | Đơn vị               | I                    | 1.1 | …
 *        | (cột (7) của Biểu 1) | Khối địa bàn dân cư  | Xã  | …
 *   TV01 | Huyện đoàn Cầu Ngang | 2608                 | 2135
 */
import { a1 } from "../../../core/model/address";
import type { Figure } from "../../../core/model/figure";
import type { Workbook } from "../../../core/model/grid";
import { periodId } from "../../../core/model/period";
import type { FieldId } from "../../../core/model/report-data";
import { readFigure } from "../../../core/templates/read-figure";
import type { Template } from "../../../core/templates/template";
import { findPeriod } from "../../../core/text/find-period";
import type { OrgUnit } from "../../../core/units/org-unit";
import { type PlaceField, placeFields } from "./place-fields";
import type { PreviousPart, UnitFigures } from "./previous-figures";
import { type UnitLines, unitLinesIn } from "./unit-lines";

const messages = {
  repeated: (sheet: string, names: readonly string[]) =>
    `Trang “${sheet}”: ${names.join(", ")} có nhiều dòng nên chưa rõ dòng nào là số liệu kỳ trước; không đối chiếu được đơn vị này.`,
  noUnits:
    "Chưa có danh sách đơn vị nên chưa biết dòng nào trong bảng kỳ trước là của đơn vị nào. Hãy chọn danh sách đơn vị.",
};

/** Tables of several sheets count together; `undefined` where none says anything of the form. */
export function unitTable(
  workbook: Workbook,
  template: Template,
  units: readonly OrgUnit[],
): Pick<PreviousPart, "period" | "units" | "notes"> | undefined {
  if (units.length === 0) return { period: null, units: new Map(), notes: [messages.noUnits] };
  const tables = unitLinesIn(workbook, units).flatMap((lines) => {
    const fields = placeFields(template, lines);
    return fields.size > 0 ? [{ lines, fields }] : [];
  });
  if (tables.length === 0) return undefined;
  const byUnit = new Map<string, Map<FieldId, Figure>>();
  for (const { lines, fields } of tables) {
    for (const [line, { code }] of lines.units) {
      const figures = byUnit.get(code) ?? new Map<FieldId, Figure>();
      byUnit.set(code, figures);
      for (const [place, field] of fields) {
        // Of two tables that hold the same field the larger one, which comes first, is believed.
        if (!figures.has(field.id)) figures.set(field.id, figureAt(lines, line, place, field, workbook));
      }
    }
  }
  return {
    period: periodIn(tables.map(({ lines }) => lines)),
    units: new Map(
      [...byUnit].map(([code, figures]): [string, UnitFigures] => [code, (field) => figures.get(field)]),
    ),
    notes: tables.flatMap(({ lines: { view, repeated } }) =>
      repeated.length > 0
        ? [
            messages.repeated(
              view.grid.name,
              repeated.map(({ name }) => name),
            ),
          ]
        : [],
    ),
  };
}

function figureAt(
  { view, cellOf }: UnitLines,
  line: number,
  place: number,
  { type }: PlaceField,
  { formats }: Workbook,
): Figure {
  const { row, column } = cellOf(line, place);
  const cell = view.cellAt(row, column);
  const format = cell?.format === undefined ? undefined : formats[cell.format];
  const { name } = view.grid;
  return readFigure({ value: cell?.value ?? null, format, sheet: name, address: a1(row, column) }, type)
    .figure;
}

/** What the title says; else the name of the sheet. */
function periodIn(tables: readonly UnitLines[]): string | null {
  const texts = tables.flatMap(({ statement, view }) => [...statement, view.grid.name]);
  const [first] = texts.flatMap((text) => findPeriod(text) ?? []);
  return first ? periodId(first) : null;
}
