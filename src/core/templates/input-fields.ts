/**
 * The fields of a sheet that units fill in: every row × column of a form or a criteria sheet that is no formula and
 * not closed, and the loose cells beside summary lines. A list has only loose ones: its rows are read as entries.
 */
import { a1, parseA1 } from "../model/address";
import { type FieldId, fieldId } from "../model/report-data";
import type { FieldType, Operator, TemplateColumn, TemplateRow, TemplateSheet } from "./template";

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

const known = new WeakMap<TemplateSheet, readonly InputField[]>();

/** In reading order; worked out once for a sheet, however many units fill it in. */
export function inputFields(sheet: TemplateSheet): readonly InputField[] {
  const remembered = known.get(sheet);
  if (remembered) return remembered;
  const byAddress = new Map(
    [...tableFields(sheet), ...looseFields(sheet)].map((field) => [field.address, field] as const),
  );
  const fields = [...byAddress.values()].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  known.set(sheet, fields);
  return fields;
}

/** The fields that consolidation merges: marks and texts of criteria are one unit's own. */
export function mergedFields(sheet: TemplateSheet): readonly InputField[] {
  return sheet.shape === "form" || sheet.shape === "list" ? inputFields(sheet) : [];
}

function tableFields(sheet: TemplateSheet): readonly InputField[] {
  if (sheet.shape === "list" || !sheet.table) return [];
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
          ...kindOf(row, column),
          rowCaption: [row.code, row.label].filter(Boolean).join(" "),
          columnCaption: column.path.join(" › "),
        },
      ];
    }),
  );
}

/** A rate's row makes rates of its counts; a remark in it is still a remark. */
function kindOf(row: TemplateRow, column: TemplateColumn): { type: FieldType; operator: Operator } {
  const { type, operator } = column;
  if (operator === "none") return { type, operator };
  return { type: row.type ?? type, operator: row.operator ?? operator };
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
