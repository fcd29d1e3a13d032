/**
 * Rules from the captions of rows: "TỔNG CỘNG (I + II)" names its parts, "Cộng" adds the rows of its group, a bare
 * "Tổng cộng" the rows of the outermost level. Under a total that adds up sections, a section adds up its own rows.
 */
import type { Rule } from "../rules/rule";
import { cellField, type FormFields, sumRelation, sumRule } from "./infer-relations";
import { joinNames, rowName, ruleRowId } from "./infer-rule-names";
import type { LearnedSheet } from "./infer-sheet";
import { namedParts, type SignedRow } from "./infer-named-parts";
import { childrenOf, groupParts } from "./infer-row-groups";
import { isOfWhich } from "./row-captions";
import type { TemplateRow, TemplateSheet } from "./template";

export function totalRules(form: LearnedSheet, fields: FormFields): Rule[] {
  const { sheet, isMixed } = form;
  const rows = sheet.table?.rows ?? [];
  const isOpen = (row: TemplateRow) =>
    (sheet.table?.columns ?? []).some(
      (column) => column.operator === "sum" && fields.has(cellField(sheet, row, column)),
    );
  const adding = rows.flatMap((row, index) => {
    const named = namedParts(row, rows);
    const parts =
      named ?? (row.kind === "total" && !isMixed ? groupParts(rows, index, isOpen)?.map(added) : undefined);
    return parts && parts.length > 0 ? [{ row, parts }] : [];
  });
  const sections = adding.flatMap(({ parts }) =>
    parts.flatMap(({ row }) => (row.kind === "section" ? row : [])),
  );
  return [
    ...adding.flatMap(({ row, parts }) => ruleOf(sheet, row, parts, fields, "error")),
    ...[...new Set(sections)].flatMap((row) => {
      const children = childrenOf(rows, rows.indexOf(row));
      const isWhole =
        children.length >= 2 && !children.some(isPart) && !adding.some((other) => other.row === row);
      return isWhole ? ruleOf(sheet, row, children.map(added), fields, "explain") : [];
    }),
  ];
}

function added(row: TemplateRow): SignedRow {
  return { row, sign: 1 };
}

/** "Trong đó …", "- nữ", a rate: not one of the pieces a whole falls into. */
function isPart(row: TemplateRow): boolean {
  return isOfWhich(row.label) || row.operator === "recompute" || /^[-+–•*]/.test(row.code ?? row.label);
}

function ruleOf(
  sheet: TemplateSheet,
  total: TemplateRow,
  parts: readonly SignedRow[],
  fields: FormFields,
  severity: "error" | "explain",
): Rule[] {
  const relations = (sheet.table?.columns ?? []).flatMap((column) => {
    const field = cellField(sheet, total, column);
    if (column.operator !== "sum" || field.slice(sheet.key.length + 1) in sheet.formulas) return [];
    const side = (wanted: 1 | -1) =>
      parts.flatMap(({ row, sign }) => (sign === wanted ? [cellField(sheet, row, column)] : []));
    return sumRelation(fields, field, side(1), side(-1)) ?? [];
  });
  const names = parts.map(({ row, sign }) => ({ sign, name: rowName(sheet, row.row) }));
  const says = `Dòng ${rowName(sheet, total.row)} = ${joinNames(names)}`;
  const id = `${sheet.key}.DONG.${ruleRowId(sheet, total.row)}`;
  // A section may be a mere heading, left empty: a difference asks for a reason.
  return sumRule({ id, severity, says }, relations, severity === "error");
}
