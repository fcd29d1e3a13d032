/**
 * Rules from the row of numbers: "7=8+9" adds, "5=4/3*100" divides. They hold in every row whose cell has no
 * formula of its own.
 */
import { a1 } from "../model/address";
import type { Rule } from "../rules/rule";
import {
  cellField,
  type FormFields,
  type RateRelation,
  shareRule,
  shareTolerance,
  sumRelation,
  sumRule,
} from "./infer-relations";
import { columnName, joinNames, ruleColumnId } from "./infer-rule-names";
import type { LearnedSheet } from "./infer-sheet";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "./template";

export function printedRules(form: LearnedSheet, fields: FormFields): Rule[] {
  const { sheet } = form;
  return (sheet.table?.columns ?? []).flatMap((column) => {
    if (column.expression === undefined) return [];
    return column.operator === "sum"
      ? printedSum(sheet, column, column.expression, fields)
      : printedShare(form, column, column.expression, fields);
  });
}

function printedSum(
  sheet: TemplateSheet,
  column: TemplateColumn,
  expression: string,
  fields: FormFields,
): Rule[] {
  const parts = expressionTerms(expression)?.map(({ sign, number }) => ({
    sign,
    part: numbered(sheet, number),
  }));
  if (!parts || parts.some(({ part }) => part?.operator !== "sum")) return [];
  const side = (row: TemplateRow, wanted: 1 | -1) =>
    parts.flatMap(({ sign, part }) => (sign === wanted && part ? [cellField(sheet, row, part)] : []));
  const relations = openRows(sheet, column)
    .filter((row) => row.operator !== "recompute")
    .flatMap((row) => sumRelation(fields, cellField(sheet, row, column), side(row, 1), side(row, -1)) ?? []);
  const names = parts.map(({ sign, part }) => ({ sign, name: columnName(sheet, part?.column ?? 0) }));
  const says = `Cột ${columnName(sheet, column.column)} = ${joinNames(names)}`;
  return sumRule({ id: idOf(sheet, column), severity: "error", says }, relations, true);
}

function printedShare(
  form: LearnedSheet,
  column: TemplateColumn,
  expression: string,
  fields: FormFields,
): Rule[] {
  const { sheet } = form;
  const share = column.operator === "recompute" ? expressionShare(expression) : undefined;
  const over = numbered(sheet, share?.numerator);
  const under = numbered(sheet, share?.denominator);
  if (!share || !over || !under) return [];
  const relations = openRows(sheet, column).flatMap((row): RateRelation[] => {
    const [rate, numerator, denominator] = [column, over, under].map((cell) => cellField(sheet, row, cell));
    if (rate === undefined || numerator === undefined || denominator === undefined) return [];
    return [rate, numerator, denominator].every((cell) => fields.has(cell))
      ? [{ rate, numerator, denominator }]
      : [];
  });
  const says = `Cột ${columnName(sheet, column.column)} = ${columnName(sheet, over.column)} : ${columnName(sheet, under.column)}`;
  const scale = scaleOf(form, column, share.isPercent);
  return shareRule(
    { id: idOf(sheet, column), severity: "error", says },
    relations,
    scale,
    shareTolerance.typed,
  );
}

/** 100 % is the number 1 under a percent format, else 100 where the form says "%" or multiplies. */
export function scaleOf(form: LearnedSheet, column: TemplateColumn, isPercent: boolean): 1 | 100 {
  if (form.percentFormats.has(column.column)) return 1;
  return isPercent || column.type === "percent" ? 100 : 1;
}

/** Rows where the form does not compute the column itself. */
export function openRows(sheet: TemplateSheet, { column }: TemplateColumn): readonly TemplateRow[] {
  return (sheet.table?.rows ?? []).filter(({ row }) => !(a1(row, column) in sheet.formulas));
}

/** "8+9", "(1)+(2)-(3)", "8+9+…+12" → signed column numbers; `undefined` for anything but sums. */
export function expressionTerms(expression: string): readonly { sign: 1 | -1; number: string }[] | undefined {
  const text = plainExpression(expression).replace(/\+(…|\.{2,})\+/g, "+…+");
  if (!/^[+-]?\d+[a-z]?([+-](\d+[a-z]?|…))+$/i.test(text)) return undefined;
  const terms: { sign: 1 | -1; number: string }[] = [];
  const tokens = [...text.matchAll(/([+-]?)(\d+[a-z]?|…)/gi)];
  for (const [index, [, sign, number = ""]] of tokens.entries()) {
    if (number !== "…") {
      terms.push({ sign: sign === "-" ? -1 : 1, number });
      continue;
    }
    const from = Number(tokens[index - 1]?.[2]) + 1;
    const to = Number(tokens[index + 1]?.[2]);
    if (!(from <= to) || to - from > 100) return undefined;
    for (let between = from; between < to; between += 1) terms.push({ sign: 1, number: String(between) });
  }
  return terms;
}

/** "4/3*100", "(4):(3)", "4x100/3", "4/3 (%)" → which column over which. */
export function expressionShare(
  expression: string,
): { numerator: string; denominator: string; isPercent: boolean } | undefined {
  const text = plainExpression(expression).replace(/[x×]/gi, "*").replace(/[:÷]/g, "/");
  const match =
    /^(\d+[a-z]?)\/(\d+[a-z]?)(\*?100%?|%)?$/i.exec(text) ??
    /^(\d+[a-z]?)\*100%?\/(\d+[a-z]?)(%?)$/i.exec(text);
  const [, numerator, denominator, hundred] = match ?? [];
  if (numerator === undefined || denominator === undefined) return undefined;
  return { numerator, denominator, isPercent: text.includes("*100") || (hundred ?? "") !== "" };
}

function plainExpression(expression: string): string {
  return expression
    .replace(/[()[\]\s]/g, "")
    .replace(/[–−]/g, "-")
    .replace(/^=/, "");
}

function numbered(sheet: TemplateSheet, number: string | undefined): TemplateColumn | undefined {
  return sheet.table?.columns.find((column) => number !== undefined && column.number === number);
}

function idOf(sheet: TemplateSheet, { column }: TemplateColumn): string {
  return `${sheet.key}.COT.${ruleColumnId(sheet, column)}`;
}
