/**
 * The fields of a sheet that units fill in and consolidation merges: every row × column of a form that
 * is no formula and not closed, and the loose cells beside summary lines. A list has only loose ones:
 * its rows are stacked, not merged. Covers and criteria sheets have none.
 */
import { a1, parseA1 } from "../model/address";
import { type FieldId, fieldId } from "../model/report-data";
import type { FieldType, Operator, TemplateSheet } from "../templates/template";

export interface InputField {
  readonly id: FieldId;
  readonly sheetKey: string;
  /** Where it stands in the blank form. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly type: FieldType;
  readonly operator: Operator;
  /** "1.1 Xã", or the caption of a loose cell. */
  readonly rowCaption: string;
  /** "Tăng trong kỳ › Kết nạp mới"; "" for a loose cell. */
  readonly columnCaption: string;
}

/** In reading order. */
export function inputFields(sheet: TemplateSheet): readonly InputField[] {
  if (sheet.shape !== "form" && sheet.shape !== "list") return [];
  const fields = new Map(
    [...tableFields(sheet), ...looseFields(sheet)].map((field) => [field.address, field] as const),
  );
  return [...fields.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

function tableFields(sheet: TemplateSheet): readonly InputField[] {
  if (sheet.shape !== "form" || !sheet.table) return [];
  const { rows, columns } = sheet.table;
  const closed = new Set(sheet.closedCells);
  return rows.flatMap((row) =>
    columns.flatMap((column): readonly InputField[] => {
      const address = a1(row.row, column.column);
      if (closed.has(address) || sheet.formulas[address] !== undefined) return [];
      return [
        {
          id: fieldId(sheet.key, address),
          sheetKey: sheet.key,
          address,
          row: row.row,
          column: column.column,
          type: row.type ?? column.type,
          operator: row.operator ?? column.operator,
          rowCaption: [row.code, row.label].filter(Boolean).join(" "),
          columnCaption: column.path.join(" › "),
        },
      ];
    }),
  );
}

function looseFields(sheet: TemplateSheet): readonly InputField[] {
  return sheet.looseFields.flatMap((field): readonly InputField[] => {
    const place = parseA1(field.cell);
    if (!place || sheet.formulas[field.cell] !== undefined) return [];
    return [
      {
        id: fieldId(sheet.key, field.cell),
        sheetKey: sheet.key,
        address: field.cell,
        ...place,
        type: field.type,
        operator: field.operator,
        rowCaption: field.label,
        columnCaption: "",
      },
    ];
  });
}
