/**
 * What a period opens with is what the one before closed with: columns or rows "Đoàn viên đầu kỳ" and "Đoàn viên cuối
 * kỳ", of the same words otherwise. Only where units type the opening figure: computed ones follow.
 */
import { a1 } from "../model/address";
import type { Rule } from "../rules/rule";
import { openingPairs } from "./infer-opening-pairs";
import { cellField, type FormFields } from "./infer-relations";
import { childrenOf } from "./infer-row-groups";
import { columnName, rowName, ruleColumnId, ruleRowId } from "./infer-rule-names";
import { rowNameOf } from "./row-name";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "./template";

/** @param period The period the form prints ("2023-Q4"): "đầu năm" is the closing of the report before only in a yearly one. */
export function continuityRules(sheet: TemplateSheet, fields: FormFields, period: string | null): Rule[] {
  const { columns = [], rows = [] } = sheet.table ?? {};
  const isYearly = period !== null && /^\d{4}$/.test(period);
  const counts = columns.filter(({ operator }) => operator === "sum");
  const isTyped = (row: TemplateRow, column: TemplateColumn) =>
    fields.has(cellField(sheet, row, column)) && !(a1(row.row, column.column) in sheet.formulas);
  const relation = (
    opening: readonly [TemplateRow, TemplateColumn],
    closing: readonly [TemplateRow, TemplateColumn],
  ) =>
    isTyped(...opening) && fields.has(cellField(sheet, ...closing))
      ? [{ opening: cellField(sheet, ...opening), closing: cellField(sheet, ...closing) }]
      : [];
  const leaves = rows.filter(
    (row, index) => row.kind !== "total" && (row.kind === "data" || childrenOf(rows, index).length === 0),
  );
  const byColumn = openingPairs(counts, ({ path }) => path, isYearly).flatMap(([opening, closing]) =>
    ruleOf(
      `${sheet.key}.DAUKY.${ruleColumnId(sheet, opening.column)}`,
      `Cột ${columnName(sheet, opening.column)} bằng cột ${columnName(sheet, closing.column)} của kỳ trước`,
      leaves.flatMap((row) => relation([row, opening], [row, closing])),
    ),
  );
  const byRow = openingPairs(
    rows,
    ({ code, label, path }) => [...path, rowNameOf(code, label).name],
    isYearly,
  ).flatMap(([opening, closing]) =>
    ruleOf(
      `${sheet.key}.DAUKY.DONG.${ruleRowId(sheet, opening.row)}`,
      `Dòng ${rowName(sheet, opening.row)} bằng dòng ${rowName(sheet, closing.row)} của kỳ trước`,
      counts.flatMap((column) => relation([opening, column], [closing, column])),
    ),
  );
  return [...byColumn, ...byRow];
}

function ruleOf(id: string, says: string, relations: { opening: string; closing: string }[]): Rule[] {
  if (relations.length === 0) return [];
  return [{ kind: "continuity", id, severity: "explain", says, relations, tolerance: 0 }];
}
